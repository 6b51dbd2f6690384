/** Which stories are selected, and from which one a range is counted. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** The place in the list of the last one that was chosen alone. */
  anchor: number | null;
}

export const NOTHING: Selection = { ids: new Set(), anchor: null };

/** Selects one more, or one less. */
export function toggle({ ids }: Selection, id: string, place: number): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) {
    next.add(id);
  }
  return { ids: next, anchor: place };
}

/** Selects some more; the next range is counted from where this one was. */
export function add({ ids, anchor }: Selection, more: Iterable<string>): Selection {
  return { ids: new Set([...ids, ...more]), anchor };
}

/** The places from the anchor to `place`, or this one alone. */
export function range({ anchor }: Selection, place: number): [first: number, last: number] {
  const from = anchor ?? place;
  return [Math.min(from, place), Math.max(from, place)];
}

/** Lists of at most `size`, which together have all. */
export function chunks<T>(all: readonly T[], size: number): T[][] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, at) => all.slice(at * size, (at + 1) * size));
}
