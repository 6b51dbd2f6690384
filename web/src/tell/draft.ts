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
  /** Characters of the library, the hero first. */
  cast: readonly CastMember[];
}

/** One of the library, and what it is called. */
export interface CastMember {
  id: string;
  name: string;
}

export const MOST_CAST = 3;

const KEY = "storygen.draft";
const EMPTY: Draft = { text: "", pages: 1, reader: "5-7", narration: false, cast: [] };

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
    pages: PAGES.find((each) => each === value?.pages) ?? EMPTY.pages,
    reader: READERS.find((each) => each === value?.reader) ?? EMPTY.reader,
    narration: value?.narration === true,
    cast: Array.isArray(value?.cast) ? value.cast.filter(isMember).slice(0, MOST_CAST) : [],
  };
}

function isMember(value: unknown): value is CastMember {
  const { id, name } = (value ?? {}) as Partial<Record<keyof CastMember, unknown>>;
  return typeof id === "string" && typeof name === "string";
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
