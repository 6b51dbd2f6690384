import { expect, test } from "vitest";
import { castName, castWish, lengthOf, parseDraft, parseSeed } from "./draft";

test.each([
  ["", null],
  ["  ", null],
  ["0", 0],
  [" 42 ", 42],
  ["4294967295", 4294967295],
  ["4294967296", Number.NaN],
  ["-1", Number.NaN],
  ["1.5", Number.NaN],
  ["1e3", Number.NaN],
  ["fox", Number.NaN],
])("the seed %j is %s", (typed, seed) => {
  expect(parseSeed(typed)).toBe(seed);
});

test("characters are counted as the server does", () => {
  expect(lengthOf("a\u{1F98A}狐")).toBe(3);
});

const EMPTY = {
  ...{ text: "", pages: 1, reader: "5-7", narration: false, cast: [] },
  ...{ seed: "", wordsFirst: false, preset: null, style: null },
};

test.each([
  [null, EMPTY],
  ["not JSON", EMPTY],
  ["null", EMPTY],
  ["[]", EMPTY],
  [
    '{"text": "A fox", "pages": 5, "reader": "3-5", "narration": true, "cast": [{"id": "a", "name": "Momo"}]}',
    {
      ...EMPTY,
      ...{ text: "A fox", pages: 5, reader: "3-5", narration: true },
      cast: [{ id: "a", name: "Momo" }],
    },
  ],
  [
    '{"cast": [{"name": "", "kind": "owl", "look": "White"}, {"id": "a", "name": "Momo"}]}',
    {
      ...EMPTY,
      cast: [
        { name: "", kind: "owl", look: "White" },
        { id: "a", name: "Momo" },
      ],
    },
  ],
  ['{"cast": [{"name": "Pip", "kind": "", "look": ""}, {"kind": "owl"}, {"id": "a"}]}', EMPTY],
  [`{"cast": [{"name": "", "kind": "${"x".repeat(61)}", "look": ""}]}`, EMPTY],
  ['{"pages": 6}', { ...EMPTY, pages: 8 }],
  [
    '{"seed": "7", "wordsFirst": true, "preset": "cpu", "style": "watercolor"}',
    { ...EMPTY, seed: "7", wordsFirst: true, preset: "cpu", style: "watercolor" },
  ],
  ['{"seed": 7, "wordsFirst": "yes", "preset": {}, "style": 1}', EMPTY],
  ['{"text": 7, "pages": 13, "reader": "99", "cast": [7, null, {}]}', EMPTY],
  ['{"cast": "Momo"}', EMPTY],
])("the draft %j is %j", (stored, draft) => {
  expect(parseDraft(stored)).toEqual(draft);
});

test("of one of the library only the id is sent, of others what is written", () => {
  expect(castWish({ id: "0123456789ab", name: "Momo" })).toEqual({ id: "0123456789ab" });
  expect(castWish({ name: "", kind: "owl", look: "" })).toEqual({ kind: "owl" });
  const pip = { name: "Pip", kind: "owl", look: "White" };
  expect(castWish(pip)).toEqual(pip);
  expect([castName(pip), castName({ ...pip, name: "" })]).toEqual(["Pip", "owl"]);
});
