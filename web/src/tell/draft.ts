import type { ReaderAge } from "../api/client";

/** How many pages a story may be asked for here; the API takes any number from 1 to 12. */
export const PAGES = [1, 3, 5, 8, 12] as const;
export const READERS: readonly ReaderAge[] = ["3-5", "5-7", "7-9"];

/** The idea that is being written and what is chosen with it. */
export interface Draft {
  text: string;
  pages: number;
  reader: ReaderAge;
  /** Whether it shall be read aloud. */
  narration: boolean;
  /** Who plays, the hero first. */
  cast: readonly CastMember[];
  /** As it was typed. */
  seed: string;
  /** Whether the story shall be told without pictures first. */
  wordsFirst: boolean;
  /** Names that the server offers; null for its first. */
  preset: string | null;
  style: string | null;
}

/** One of the library, and what it is called; or one who is described. */
export type CastMember = { id: string; name: string } | Described;

export interface Described {
  name: string;
  /** What it is; never empty. */
  kind: string;
  look: string;
}

/** One of the cast as the API takes it. */
export type CastWish = { id: string } | (Pick<Described, "kind"> & Partial<Described>);

export const MOST_CAST = 3;
/** How many characters the API takes. */
export const LONGEST: Record<keyof Described, number> = {
  ...{ name: 60, kind: 60, look: 400 },
};

export const isDescribed = (member: CastMember): member is Described => "kind" in member;

export const castName = (member: CastMember): string =>
  member.name || (isDescribed(member) ? member.kind : "");

export function castWish(member: CastMember): CastWish {
  if (!isDescribed(member)) {
    return { id: member.id };
  }
  const { name, kind, look } = member;
  return { kind, ...(name && { name }), ...(look && { look }) };
}

const KEY = "storygen.draft";
const EMPTY: Draft = {
  ...{ text: "", pages: 1, reader: "5-7", narration: false, cast: [] },
  ...{ seed: "", wordsFirst: false, preset: null, style: null },
};

/** A draft as it was stored; what is unknown or broken is as in an empty one. */
export function parseDraft(stored: string | null): Draft {
  let value: Partial<Record<keyof Draft, unknown>> | null;
  try {
    value = JSON.parse(stored ?? "{}");
  } catch {
    value = null;
  }
  return {
    text: typeof value?.text === "string" ? value.text : EMPTY.text,
    // A story that was asked for elsewhere may have had another number.
    pages: PAGES.find((each) => each >= Number(value?.pages)) ?? EMPTY.pages,
    reader: READERS.find((each) => each === value?.reader) ?? EMPTY.reader,
    narration: value?.narration === true,
    cast: Array.isArray(value?.cast) ? value.cast.filter(isMember).slice(0, MOST_CAST) : [],
    seed: typeof value?.seed === "string" ? value.seed : EMPTY.seed,
    wordsFirst: value?.wordsFirst === true,
    preset: typeof value?.preset === "string" ? value.preset : EMPTY.preset,
    style: typeof value?.style === "string" ? value.style : EMPTY.style,
  };
}

function isMember(value: unknown): value is CastMember {
  const { id, ...words } = (value ?? {}) as Record<string, unknown>;
  if (typeof id === "string") {
    return typeof words.name === "string";
  }
  const fields = Object.keys(LONGEST) as (keyof Described)[];
  return (
    fields.every((field) => {
      const text = words[field];
      return typeof text === "string" && lengthOf(text) <= LONGEST[field];
    }) && words.kind !== ""
  );
}

/** Kept while the page is away: to sign in, or by a reload. */
export function storedDraft(): Draft {
  try {
    return parseDraft(sessionStorage.getItem(KEY));
  } catch {
    return EMPTY;
  }
}

export function storeDraft(some: Partial<Draft>): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...storedDraft(), ...some }));
  } catch {
    // Then it is gone with the page.
  }
}

/** Characters as the server counts them. */
export const lengthOf = (text: string): number => [...text].length;

/** A seed as typed: a number, null for none, NaN for what is none. */
export function parseSeed(typed: string): number | null {
  const text = typed.trim();
  if (!text) {
    return null;
  }
  const seed = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return seed < 2 ** 32 ? seed : Number.NaN;
}
