import { type ExportFormat, Problem, problemOf } from "../api/client";
import { BASE } from "../base";

/** The files that are offered: a format, or one of its variants. */
export type ExportKind = ExportFormat | "reflowable" | "stapled";

const VARIANTS: Partial<Record<ExportKind, string>> = {
  reflowable: "format=epub&layout=reflowable",
  stapled: "format=cover&paper=stapled",
};

export const queryOf = (kind: ExportKind): string => VARIANTS[kind] ?? `format=${kind}`;

/**
 * Has a story made into a file, which may take a while, and then saves it.
 * The result is what is less than good about the file, in the API's words; empty if nothing is.
 */
export async function saveExport(sessionId: string, kind: ExportKind): Promise<string> {
  const address = `${BASE}/api/sessions/${sessionId}/export/?${queryOf(kind)}`;
  let answer = await ask(address, "HEAD");
  while (answer.status === 202) {
    const seconds = Number.parseInt(answer.headers.get("Retry-After") ?? "", 10) || 2;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    answer = await ask(address, "HEAD");
  }
  if (!answer.ok) {
    // The answer to HEAD has no sentences.
    answer = await ask(address, "GET");
    throw problemOf(answer.status, await answer.json().catch(() => null), answer.headers);
  }
  const link = document.createElement("a");
  link.href = address;
  link.download = ""; // the server names it
  link.click();
  return answer.headers.get("X-Export-Warning") ?? "";
}

async function ask(address: string, method: "GET" | "HEAD"): Promise<Response> {
  try {
    return await fetch(address, { method });
  } catch {
    throw new Problem(0, []);
  }
}
