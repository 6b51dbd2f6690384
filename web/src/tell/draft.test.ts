import { expect, test } from "vitest";
import { lengthOf, parseSeed } from "./draft";

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
