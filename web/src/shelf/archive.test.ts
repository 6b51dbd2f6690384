import { expect, test } from "vitest";
import { refusalOf } from "./archive";

test.each([
  ["the-fox.zip", "application/zip", 100, null],
  ["the-fox.ZIP", "", 100, null],
  ["the-fox", "application/x-zip-compressed", 100, null],
  ["the-fox.epub", "application/epub+zip", 100, "format"],
  ["the-fox.png", "image/png", 100, "format"],
  ["the-fox.zip", "application/zip", 101, "size"],
] as const)("%s of type %j with %i bytes: %s", (name, type, size, refusal) => {
  expect(refusalOf({ name, type, size }, 100)).toBe(refusal);
});
