import { expect, test } from "vitest";
import { countOf, paramsOf, parseFilters, queryOf } from "./filters";

const EVERYTHING =
  "search=fox&status=partial&style=crayon&pages=several&aloud=yes&since=week&owner=ada";

test("an address and its filters are the same", () => {
  const filters = parseFilters(new URLSearchParams(EVERYTHING));

  expect(new URLSearchParams(paramsOf(filters)).toString()).toBe(EVERYTHING);
  expect(countOf(filters)).toBe(6);
});

test.each(["", "status=done&pages=7&since=ever&aloud=no", "page=3"])(
  "%j is no filter",
  (address) => {
    const filters = parseFilters(new URLSearchParams(address));

    expect(paramsOf(filters)).toEqual({});
    expect(countOf(filters)).toBe(0);
    expect(queryOf(filters, new Date())).toEqual({});
  },
);

test("the API is asked for what is chosen", () => {
  const filters = parseFilters(new URLSearchParams(EVERYTHING));

  expect(queryOf(filters, new Date(2026, 2, 3, 13, 5))).toEqual({
    search: "fox",
    processing_status: "partial",
    style: "crayon",
    min_pages: 2,
    narration: "true",
    created_after: new Date(2026, 1, 25).toISOString(),
    owner: "ada",
  });
  expect(queryOf(parseFilters(new URLSearchParams("pages=one")), new Date())).toEqual({
    max_pages: 1,
  });
});

test("today begins at midnight", () => {
  const filters = parseFilters(new URLSearchParams("since=today"));

  expect(queryOf(filters, new Date(2026, 2, 3, 23, 59))).toEqual({
    created_after: new Date(2026, 2, 3).toISOString(),
  });
});
