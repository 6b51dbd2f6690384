import { expect, test } from "vitest";
import { refusalOf } from "./refusal";

const LIBRARY = {
  ...{ characters: 0, most_characters: 100, bytes: 0, most_bytes: 0 },
  ...{ max_upload_bytes: 1000, max_upload_pixels: 1, formats: ["PNG", "JPEG", "WebP"] },
};

test.each([
  ["image/png", 1000, null],
  ["image/jpeg", 10, null],
  ["image/webp", 1001, "size"],
  ["image/svg+xml", 10, "format"],
  ["application/pdf", 5000, "format"],
  ["", 10, "format"],
])("a file of type %j with %s bytes: %s", (type, size, refusal) => {
  expect(refusalOf({ type, size }, LIBRARY)).toBe(refusal);
});
