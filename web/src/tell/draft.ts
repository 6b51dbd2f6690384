/** The idea that is being written, kept while its page is away: to sign in, or by a reload. */
const KEY = "storygen.draft";

export function storedDraft(): string {
  try {
    return sessionStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

export function storeDraft(text: string): void {
  try {
    sessionStorage.setItem(KEY, text);
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
