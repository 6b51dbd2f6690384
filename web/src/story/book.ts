import type { Story } from "../api/client";

/** What the reader shows, page by page. */
export interface Book {
  title: string;
  pages: BookPage[];
}

export type BookPage =
  | { kind: "story"; picture: string | null; paragraphs: string[] }
  // The last page: who and where, and how it was made.
  | { kind: "making" };

/** A story that has ended as a book. */
export function bookOf(story: Story): Book {
  const picture = story.image_urls.merged_image ?? story.image_urls.background_image;
  return {
    title: titleOf(story),
    pages: [
      { kind: "story", picture, paragraphs: paragraphsOf(story.story_text) },
      { kind: "making" },
    ],
  };
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

/** The address of a smaller WebP of a picture; see "Pictures" in docs/api.md for the widths. */
export function thumbnail(url: string, width: 160 | 320 | 640): string {
  return `${url}${url.includes("?") ? "&" : "?"}width=${width}`;
}
