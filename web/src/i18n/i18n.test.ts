import { expect, test } from "vitest";
import { preferredLanguage } from ".";
import { messages as de } from "./de";
import { en } from "./en";
import { messages as es } from "./es";
import { messages as zh } from "./zh";

test.each([
  [["de-AT", "en"], "de"],
  [["fr-FR", "es-MX", "en"], "es"],
  [["zh-Hant-TW"], "zh"],
  [["fr"], "en"],
  [[], "en"],
] as const)("a browser that asks for %j gets %s", (wanted, language) => {
  expect(preferredLanguage(wanted)).toBe(language);
});

/** All strings, by path; those with a number are asked for 0, 1 and 5. */
function strings(value: unknown, path: string): [string, string][] {
  if (typeof value === "function") {
    return [0, 1, 5].map((n) => [`${path}(${n})`, value(n, 9)]);
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, each]) => strings(each, `${path}.${name}`));
  }
  return [[path, String(value)]];
}

test.each([
  ["en", en],
  ["de", de],
  ["es", es],
  ["zh", zh],
])("no string of %s is empty or has a gap", (_, messages) => {
  for (const [path, text] of strings(messages, "")) {
    expect(text.trim(), path).not.toBe("");
    expect(text, path).not.toMatch(/undefined|NaN|\[object/);
  }
});

test("stages and states have names in all languages", () => {
  for (const messages of [de, es, zh]) {
    expect(Object.keys(messages.stages)).toEqual(Object.keys(en.stages));
    expect(Object.keys(messages.shelf.state)).toEqual(Object.keys(en.shelf.state));
  }
});
