import { type ExportFormat, Problem, problemOf } from "../api/client";
import { BASE } from "../base";

/** Has a story made into a file, which may take a while, and then saves it. */
export async function saveExport(sessionId: string, format: ExportFormat): Promise<void> {
  const address = `${BASE}/api/sessions/${sessionId}/export/?format=${format}`;
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
}

async function ask(address: string, method: "GET" | "HEAD"): Promise<Response> {
  try {
    return await fetch(address, { method });
  } catch {
    throw new Problem(0, []);
  }
}
