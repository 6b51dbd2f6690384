import { useSyncExternalStore } from "react";

/** What was typed and is not saved yet. It is kept in this browser until it is. */
export interface Draft {
  id: string;
  /** What it is of: "text" and "place" are of a page, others of the whole story. */
  kind: string;
  page: number;
  /** How many pages the story had then. */
  pages: number;
  /** The saved words that it began with. */
  base: string;
  text: string;
}

/** The saved words of one kind: of each page, or the one of the story. */
export interface Saved {
  kind: string;
  page: number;
  values: readonly string[];
}

/**
 * The draft of a field. Pages have no names, so a draft belongs to the page that has the words with
 * which it began. If no page has them, the page with its number was changed by somebody else; unless
 * there are more or fewer pages now: then nobody knows.
 */
export function draftOf(drafts: readonly Draft[], { kind, page, values }: Saved): Draft | null {
  const same = drafts.filter((each) => each.kind === kind);
  const saved = values[page - 1];
  const fits = (each: Draft) => each.base === saved;
  const found =
    same.find((each) => fits(each) && each.page === page) ??
    same.find((each) => fits(each) && values[each.page - 1] !== each.base);
  if (found) {
    return found;
  }
  const stale = (each: Draft) =>
    each.page === page && each.pages === values.length && !values.includes(each.base);
  return same.find(stale) ?? null;
}

/** The drafts that belong to no page any more. */
export const orphansOf = (drafts: readonly Draft[], kind: string, values: readonly string[]) =>
  drafts.filter(
    (each) =>
      each.kind === kind &&
      values.every((_, index) => draftOf(drafts, { kind, page: index + 1, values }) !== each),
  );

/** The drafts after somebody has typed `text` into a field; `id` is for a new one. */
export function typed(drafts: readonly Draft[], field: Saved, text: string, id: string): Draft[] {
  const old = draftOf(drafts, field);
  const rest = drafts.filter((each) => each !== old);
  const { kind, page, values } = field;
  const saved = values[page - 1] ?? "";
  if (text === saved) {
    return rest;
  }
  const base = old?.base ?? saved;
  return [...rest, { id: old?.id ?? id, kind, page, pages: values.length, base, text }];
}

/** The drafts after `text` of one of them was saved: what was typed since is still to be saved. */
export function settled(drafts: readonly Draft[], id: string, text: string): Draft[] {
  return drafts.flatMap((each) =>
    each.id !== id ? [each] : each.text === text ? [] : [{ ...each, base: text }],
  );
}

export const without = (drafts: readonly Draft[], id: string): Draft[] =>
  drafts.filter((each) => each.id !== id);

/** What a draft becomes when somebody else's words are kept instead: it can be brought back. */
export const ASIDE = "aside:";

/** The drafts with one of them put aside for the words `saved` that are kept. */
export function putAside(drafts: readonly Draft[], id: string, saved: string): Draft[] {
  const draft = drafts.find((each) => each.id === id);
  if (!draft) {
    return [...drafts];
  }
  const kind = ASIDE + draft.kind;
  const rest = drafts.filter(
    (each) => each !== draft && !(each.kind === kind && each.page === draft.page),
  );
  return [...rest, { ...draft, kind, base: saved }];
}

const KEY = "storygen.drafts.";

function isDraft(value: unknown): value is Draft {
  const { id, kind, page, pages, base, text } = (value ?? {}) as Draft;
  const areTexts = [id, kind, base, text].every((each) => typeof each === "string");
  return areTexts && Number.isInteger(page) && Number.isInteger(pages);
}

export function parseDrafts(stored: string | null): Draft[] {
  try {
    const value: unknown = JSON.parse(stored ?? "[]");
    return Array.isArray(value) ? value.filter(isDraft) : [];
  } catch {
    return [];
  }
}

/** The drafts of a story. */
class Drafts {
  #all: readonly Draft[];
  /** The drafts that this tab has or had. */
  readonly #known: Set<string>;
  readonly #listeners = new Set<() => void>();

  constructor(readonly sessionId: string) {
    this.#all = parseDrafts(this.#stored());
    this.#known = new Set(this.#all.map(({ id }) => id));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly all = (): readonly Draft[] => this.#all;

  change(make: (drafts: readonly Draft[]) => readonly Draft[]): void {
    this.#all = make(this.#all);
    for (const { id } of this.#all) {
      this.#known.add(id);
    }
    // Another tab has drafts of its own.
    const others = parseDrafts(this.#stored()).filter(({ id }) => !this.#known.has(id));
    const kept = [...others, ...this.#all];
    try {
      if (kept.length) {
        localStorage.setItem(KEY + this.sessionId, JSON.stringify(kept));
      } else {
        localStorage.removeItem(KEY + this.sessionId);
      }
    } catch {
      // Then they are kept until the page is closed.
    }
    for (const listener of this.#listeners) {
      listener();
    }
  }

  #stored(): string | null {
    try {
      return localStorage.getItem(KEY + this.sessionId);
    } catch {
      return null;
    }
  }
}

export type { Drafts };

let latest: Drafts | null = null;

/** The drafts of a story; those of the last story that was opened stay in memory. */
export function draftsOf(sessionId: string): Drafts {
  if (latest?.sessionId !== sessionId) {
    latest = new Drafts(sessionId);
  }
  return latest;
}

export function useDrafts(drafts: Drafts): readonly Draft[] {
  return useSyncExternalStore(drafts.subscribe, drafts.all);
}
