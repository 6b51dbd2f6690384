// Writes src/api/schema.d.ts from the server's own OpenAPI schema: `npm run api`. With --check it
// only says whether the file is what the schema gives.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import openapiTypescript, { astToString } from "openapi-typescript";

const ROOT = path.join(import.meta.dirname, "../..");
const FILE = path.join(import.meta.dirname, "../src/api/schema.d.ts");
const PYTHON = process.env.STORYGEN_PYTHON ?? path.join(ROOT, ".venv/bin/python");

// As by default, whatever the environment sets.
const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("STORYGEN_"));
const env = { ...Object.fromEntries(kept), STORYGEN_DEBUG: "on" };
const schema = execFileSync(PYTHON, ["manage.py", "spectacular", "--format", "openapi-json"], {
  cwd: ROOT,
  env,
  encoding: "utf8",
  maxBuffer: 16 * 1024 * 1024,
});
const types = `// Made by \`npm run api\` from the server's schema.\n\n${astToString(
  await openapiTypescript(schema),
)}`;
if (!process.argv.includes("--check")) {
  writeFileSync(FILE, types);
} else if (readFileSync(FILE, "utf8") !== types) {
  console.error(
    "src/api/schema.d.ts is not what the API says: run `npm run api`, then mend what no longer fits.",
  );
  process.exit(1);
}
