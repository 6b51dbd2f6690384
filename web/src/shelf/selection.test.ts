import { expect, test } from "vitest";
import { add, chunks, NOTHING, range, toggle } from "./selection";

test("one is selected, and another, and the first no more", () => {
  const both = toggle(toggle(NOTHING, "a", 0), "b", 4);
  expect([...both.ids]).toEqual(["a", "b"]);

  const second = toggle(both, "a", 0);
  expect([...second.ids]).toEqual(["b"]);
  expect([...both.ids]).toEqual(["a", "b"]);
});

test.each([
  [null, 3, [3, 3]],
  [1, 3, [1, 3]],
  [5, 3, [3, 5]],
])("from %s a range goes to %s", (anchor, place, places) => {
  expect(range({ ids: new Set(), anchor }, place)).toEqual(places);
});

test("a range is added to what is selected", () => {
  const one = toggle(NOTHING, "a", 2);
  const more = add(one, ["a", "b", "c"]);

  expect([...more.ids]).toEqual(["a", "b", "c"]);
  expect(more.anchor).toBe(2);
});

test.each([
  [[], 2, []],
  [[1, 2], 2, [[1, 2]]],
  [[1, 2, 3], 2, [[1, 2], [3]]],
])("%j in lists of %s are %j", (all, size, lists) => {
  expect(chunks(all as number[], size)).toEqual(lists);
});
