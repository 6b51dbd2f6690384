import { expect, test } from "vitest";
import { parsePreferences } from "./preferences";

const DEFAULTS = parsePreferences(null);

test("what was chosen is kept", () => {
  const chosen = { language: "de", theme: "dark", size: 3, typeface: "dyslexic", paper: "night" };
  expect(parsePreferences(JSON.stringify(chosen))).toEqual(chosen);
});

test.each(["", "{", "null", "[]", "7", '{"size": 9, "theme": "pink", "language": {}}'])(
  "what is unknown is as by default: %j",
  (stored) => {
    expect(parsePreferences(stored)).toEqual(DEFAULTS);
  },
);
