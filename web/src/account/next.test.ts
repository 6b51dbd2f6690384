import { expect, test } from "vitest";
import { safeNext } from "./next";

test.each([
  ["/stories/?page=2", "", "/stories/?page=2"],
  ["/below/stories/", "/below", "/stories/"],
  ["/stories/", "/below", "/"],
  [null, "", "/"],
  ["https://elsewhere.example/", "", "/"],
  ["//elsewhere.example/", "", "/"],
  ["/\\elsewhere.example/", "", "/"],
  ["javascript:alert(1)", "", "/"],
])("after signing in, %s below %j leads to %s", (next, base, path) => {
  expect(safeNext(next, base)).toBe(path);
});
