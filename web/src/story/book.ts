import type { SharedStory, Story, StoryPage } from "../api/client";

/** What the reader shows, sheet by sheet. */
export interface Book {
  title: string;
  sheets: Sheet[];
  /** Whether it has no pictures at all. */
  isPlain: boolean;
}

export type Sheet =
  // The title over the cover's picture; a story of one page begins with that page.
  | { kind: "cover"; address: string; picture: string | null }
  | { kind: "page"; address: string; page: BookPage }
  // The last one: who and where, and how it was made.
  | { kind: "making"; address: string };

export interface BookPage {
  number: number;
  paragraphs: string[];
  /** The scene; where that could not be made, its place with nobody in it, if there is that. */
  picture: string | null;
  /** What the picture shows, for those who do not see it. */
  description: string;
  /** How it is read aloud; null if it is not. */
  narration: Narration | null;
  /** Whether a picture should be there and is not, and what a retry asks for to make it. */
  missing: { stage?: "scene"; page: number } | null;
}

export interface Narration {
  /** Of its audio file. */
  url: string;
  /** In order; seconds from the beginning of the file. */
  sentences: readonly { start: number; end: number; text: string }[];
}

/** A story that has ended as a book. */
export function bookOf(story: Story): Book {
  const pages = pagesOf(story).map((page) => bookPage(story, page));
  const { merged_image, background_image } = story.image_urls;
  const cover = merged_image ?? background_image ?? pages.find(({ picture }) => picture)?.picture;
  return {
    title: titleOf(story),
    sheets: [...sheetsOf(pages, cover ?? null), { kind: "making", address: "end" }],
    isPlain: story.plan_only,
  };
}

/** A story that somebody else has shared. */
export function sharedBookOf({ title, cover, pages }: SharedStory): Book {
  const picture = pages.find(({ number }) => number === cover)?.image_url ?? null;
  const shown = pages.map((page) => ({
    ...{ number: page.number, paragraphs: paragraphsOf(page.text), picture: page.image_url },
    ...{ narration: narrationOf(page), description: "", missing: null },
  }));
  return {
    title,
    sheets: sheetsOf(shown, picture),
    isPlain: pages.every(({ image_url }) => !image_url),
  };
}

function sheetsOf(pages: BookPage[], cover: string | null): Sheet[] {
  const several = pages.length > 1;
  return [
    ...(several ? [{ kind: "cover" as const, address: "", picture: cover }] : []),
    ...pages.map((page) => ({
      kind: "page" as const,
      address: several ? String(page.number) : "",
      page,
    })),
  ];
}

/** The pages; of a story from before there were pages, one that has all. */
function pagesOf(story: Story): StoryPage[] {
  if (story.pages.length) {
    return story.pages;
  }
  const { merged_image, background_image } = story.image_urls;
  const whole = {
    ...{ number: 1, text: story.story_text, place: story.background_description },
    ...{ image_url: merged_image, background_url: background_image },
    ...{ time: "day" as const, cast: [], placement: [], gate: null },
    ...{ audio_url: null, narration: null, background_takes: [] },
  };
  return [whole];
}

function bookPage(story: Story, page: StoryPage): BookPage {
  const { number, image_url, background_url } = page;
  // On a background that other pages share only the scene is made again.
  const again = background_url ? { stage: "scene" as const, page: number } : { page: number };
  return {
    number,
    paragraphs: paragraphsOf(page.text),
    picture: image_url ?? background_url,
    description: descriptionOf(story, page),
    narration: narrationOf(page),
    missing: image_url || story.plan_only ? null : again,
  };
}

const narrationOf = ({ audio_url, narration }: Pick<StoryPage, "audio_url" | "narration">) =>
  audio_url && narration ? { url: audio_url, sentences: narration.sentences } : null;

/** Who is on a page, and where. */
function descriptionOf(story: Story, page: StoryPage): string {
  const names = page.placement.map(({ id }) => {
    const one = story.cast.find((each) => each.id === id);
    return one?.name || one?.kind;
  });
  const parts = [names.filter(Boolean).join(", "), page.place];
  return parts
    .filter(Boolean)
    .map((part) => part.replace(/\.$/, ""))
    .join(". ");
}

/** A page of a story in the making. */
export interface ArrivingPage {
  number: number;
  paragraphs: string[];
  picture: string | null;
  hasFailed: boolean;
}

/** Whether a story has several pages, as far as is known. */
export const isBook = (story: Pick<Story, "pages" | "page_count">): boolean =>
  Math.max(story.pages.length, story.page_count) > 1;

/** The pages that are there, and the one that is being written. */
export function arrivingPages(story: Story): ArrivingPage[] {
  const failed = new Set(
    story.stages
      .filter(({ status, take }) => status === "failed" && take === 1)
      .map(({ page }) => page),
  );
  // Until a page is drawn, the hero is seen where the first one will be.
  const isDrawn = story.pages.some(({ image_url, background_url }) => image_url ?? background_url);
  const hero = isDrawn ? null : story.image_urls.character_image;
  const pages = story.pages.map(({ number, text, image_url, background_url }, index) => ({
    number,
    paragraphs: paragraphsOf(text),
    picture: image_url ?? background_url ?? (index === 0 && !failed.has(number) ? hero : null),
    hasFailed: !image_url && failed.has(number),
  }));
  const known = pages.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  const coming = paragraphsOf(story.story_text).slice(known);
  return story.plan || !coming.length
    ? pages
    : [...pages, { number: pages.length + 1, paragraphs: coming, picture: null, hasFailed: false }];
}

const LONGEST_TITLE = 70;

/** The story's title; until it has one, the beginning of its idea. */
export function titleOf(story: { title?: string | null; prompt_text: string }): string {
  if (story.title) {
    return story.title;
  }
  const line = story.prompt_text.trim().replace(/\s+/g, " ");
  if ([...line].length <= LONGEST_TITLE) {
    return line.replace(/\.$/, "");
  }
  const cut = [...line].slice(0, LONGEST_TITLE).join("");
  const end = cut.lastIndexOf(" ");
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}

export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** A part of a paragraph: a sentence that is read aloud, by its number, or what is between them. */
export interface Fragment {
  text: string;
  sentence: number | null;
}

/** Paragraphs cut at the sentences of a narration. What is not found stands as it is. */
export function fragmentsOf(
  paragraphs: readonly string[],
  sentences: Narration["sentences"],
): Fragment[][] {
  let next = 0;
  return paragraphs.map((paragraph) => {
    const fragments: Fragment[] = [];
    let at = 0;
    for (; next < sentences.length; next++) {
      const text = sentences[next]?.text.trim() ?? "";
      const found = text ? paragraph.indexOf(text, at) : -1;
      if (found < 0) {
        break;
      }
      if (found > at) {
        fragments.push({ text: paragraph.slice(at, found), sentence: null });
      }
      fragments.push({ text, sentence: next });
      at = found + text.length;
    }
    return at < paragraph.length
      ? [...fragments, { text: paragraph.slice(at), sentence: null }]
      : fragments;
  });
}

/** The address of a smaller WebP of a picture; see "Pictures" in docs/api.md for the widths. */
export function thumbnail(url: string, width: 160 | 320 | 640): string {
  return `${url}${url.includes("?") ? "&" : "?"}width=${width}`;
}

/** The addresses of a picture for an `img`, which takes the one that is large enough. */
export const sourcesOf = (url: string) => ({
  src: url,
  srcSet: `${thumbnail(url, 320)} 320w, ${url} 512w`,
});
