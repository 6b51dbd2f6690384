// Whether the committed files are what the source builds: `npm run check-build`.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

const STORIES = path.join(import.meta.dirname, "../../stories");
const MOST_BYTES = 150 * 1024; // of compressed JavaScript before the first screen

function filesBelow(folder) {
  const names = readdirSync(folder, { recursive: true }).map(String);
  return names.filter((name) => statSync(path.join(folder, name)).isFile()).sort();
}

/** Contents, unpacked: how small another version of Node packs them is no difference. */
function contents(file) {
  const bytes = readFileSync(file);
  if (file.endsWith(".gz")) return gunzipSync(bytes);
  return file.endsWith(".br") ? brotliDecompressSync(bytes) : bytes;
}

const built = mkdtempSync(path.join(tmpdir(), "storygen-web-"));
const problems = [];
try {
  const env = { ...process.env, STORYGEN_WEB_OUT: built };
  execFileSync("npx", ["vite", "build", "--logLevel", "warn"], {
    env,
    stdio: "inherit",
  });
  for (const part of ["static/web", "templates/stories/app.html"]) {
    const [here, there] = [path.join(STORIES, part), path.join(built, part)];
    const names = part.endsWith(".html") ? [""] : filesBelow(there);
    for (const name of names) {
      const committed = path.join(here, name);
      const exists = statSync(committed, { throwIfNoEntry: false });
      if (!exists || !contents(committed).equals(contents(path.join(there, name)))) {
        problems.push(`${path.join(part, name)} is not what the source builds`);
      }
    }
    if (!part.endsWith(".html")) {
      for (const name of filesBelow(here).filter((each) => !names.includes(each))) {
        problems.push(`${path.join(part, name)} is no longer built`);
      }
    }
  }
  const template = readFileSync(path.join(built, "templates/stories/app.html"), "utf8");
  const page = template.replace(/\{% if screen == [^%]*%\}[\s\S]*?\{% endif %\}/g, ""); // other screens'
  const scripts = [...page.matchAll(/web\/(assets\/[^']+\.js)'/g)].map(([, name]) => name);
  const size = scripts
    .map((name) => statSync(path.join(built, "static/web", `${name}.gz`)).size)
    .reduce((sum, each) => sum + each, 0);
  console.log(`First screen: ${(size / 1024).toFixed(1)} KiB of compressed JavaScript`);
  if (size > MOST_BYTES) problems.push(`The first screen loads more than ${MOST_BYTES} bytes`);
} finally {
  rmSync(built, { recursive: true });
}
for (const problem of problems) console.error(problem);
if (problems.length) {
  console.error("Run `npm run build` in web/ and commit what it writes.");
  process.exit(1);
}
