// Checks EPUB files with Ace by DAISY, in the Chromium that PUPPETEER_EXECUTABLE_PATH names:
//
//     node tools/ace/check.mjs BOOK.epub...
//
// Prints JSON: for each file the documents that were checked and the problems that were found. The
// exit status tells whether all could be checked.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Ace gives a browser five seconds to start, which a busy machine may exceed. It reads this once.
process.env.ACE_TIMEOUT_INITIAL ??= "120000";
const { default: ace } = await import("@daisy/ace-core");
const { default: chromium } = await import("@daisy/ace-axe-runner-puppeteer");

// One browser for all files; Ace would start one for each.
const shared = { ...chromium, launch: async () => {}, close: async () => {} };
const folder = await mkdtemp(join(tmpdir(), "ace-"));
const found = {};
await chromium.launch();
try {
  for (const [number, path] of process.argv.slice(2).entries()) {
    const options = {
      cwd: process.cwd(),
      outdir: join(folder, String(number)),
      lang: "en",
      initLogger: true,
      silent: true,
    };
    const [, report] = await ace(path, options, shared);
    found[path] = {
      documents: report.assertions.map((part) => part["earl:testSubject"].url),
      problems: report.assertions.flatMap((part) =>
        part.assertions.map((one) => ({
          document: part["earl:testSubject"].url,
          rule: one["earl:test"]["dct:title"],
          impact: one["earl:test"]["earl:impact"],
          description: one["earl:result"]["dct:description"],
          html: one["earl:result"].html,
        })),
      ),
    };
  }
} finally {
  await chromium.close();
  await rm(folder, { recursive: true });
}
console.log(JSON.stringify(found, null, 2));
