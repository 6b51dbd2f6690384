/**
 * What can be undone and redone: revisions, the oldest first, and which of them is shown. To bring
 * one back makes another revision with the same contents, which takes its place.
 */
export interface History {
  revisions: readonly number[];
  at: number;
}

export const begin = (revision: number): History => ({ revisions: [revision], at: 0 });

/** After a change of one's own. */
export function changed({ revisions, at }: History, revision: number): History {
  if (revisions[at] === revision) {
    return { revisions, at }; // nothing was another
  }
  return { revisions: [...revisions.slice(0, at + 1), revision], at: at + 1 };
}

/** The revision that an undo (-1) or a redo (1) brings back; null if there is none. */
export const target = ({ revisions, at }: History, step: -1 | 1): number | null =>
  revisions[at + step] ?? null;

/** After an undo or a redo, which made `revision`. */
export function stepped({ revisions, at }: History, step: -1 | 1, revision: number): History {
  const next = [...revisions];
  next[at + step] = revision;
  return { revisions: next, at: at + step };
}

/** What of it holds for the story as it is: nothing, if somebody else has changed it since. */
export const following = (history: History, revision: number): History =>
  history.revisions[history.at] === revision ? history : begin(revision);

const key = (sessionId: string) => `storygen.history.${sessionId}`;

export function storeHistory(sessionId: string, history: History): void {
  try {
    sessionStorage.setItem(key(sessionId), JSON.stringify(history));
  } catch {
    // Then a reload forgets it; the list of versions has all.
  }
}

/** As it was before a reload, if the story is still as it was then. */
export function storedHistory(sessionId: string, revision: number): History {
  try {
    const { revisions, at } = JSON.parse(sessionStorage.getItem(key(sessionId)) ?? "{}") as History;
    if (Array.isArray(revisions) && revisions.every(Number.isInteger) && Number.isInteger(at)) {
      return following({ revisions, at }, revision);
    }
  } catch {
    // Forbidden by the browser's settings, or broken.
  }
  return begin(revision);
}
