import { describe, expect, test } from "vitest";
import type { Story } from "../api/client";
import { bookOf, paragraphsOf, thumbnail, titleOf } from "./book";
import { stepsOf } from "./steps";
import { pageForKey } from "./use-turning";

describe("a title", () => {
  test.each([
    [{ prompt_text: "x", title: "The Fox" }, "The Fox"],
    [{ prompt_text: "  A fox\n runs. ", title: "" }, "A fox runs"],
    [{ prompt_text: "fox ".repeat(40) }, `${"fox ".repeat(17).trim()}…`],
    [{ prompt_text: "狐".repeat(200) }, `${"狐".repeat(70)}…`],
    [{ prompt_text: "\u{1F98A}".repeat(71) }, `${"\u{1F98A}".repeat(70)}…`],
  ])("%#", (story, title) => {
    expect(titleOf(story)).toBe(title);
  });
});

test("paragraphs are parted by line breaks", () => {
  expect(paragraphsOf("\nOnce.\n\n Twice. \n")).toEqual(["Once.", "Twice."]);
  expect(paragraphsOf("")).toEqual([]);
});

test("a book without its scene shows the place", () => {
  const urls = { character_image: "c", background_image: "b", merged_image: null };
  const story = { prompt_text: "A fox", story_text: "Once.", image_urls: urls } as Story;
  expect(bookOf(story).pages[0]).toMatchObject({ kind: "story", picture: "b" });
});

test("a thumbnail keeps the signature of its picture", () => {
  expect(thumbnail("/media/a.png", 320)).toBe("/media/a.png?width=320");
  expect(thumbnail("/media/a.png?sig=x", 160)).toBe("/media/a.png?sig=x&width=160");
});

test("steps are in the order in which they run, unknown ones last", () => {
  const stages = [
    { stage: "narration", status: "running" },
    { stage: "character_image", status: "running" },
    { stage: "story", status: "completed" },
    { stage: "scene", status: "failed" },
  ] as unknown as Story["stages"];
  const progress = {
    ...{ stage: "character_image", page: null },
    ...{ percent: 1, eta_seconds: null, position: null },
  };
  const steps = stepsOf({ stages, progress, status: "processing" });
  expect(steps.map(({ stage, state }) => `${stage} ${state}`)).toEqual([
    "story done",
    "character_image now",
    "background_image todo",
    "cutout todo",
    "scene failed",
    "narration todo",
  ]);
});

describe("keys", () => {
  test.each([
    ["ArrowRight", false, false, 3],
    ["ArrowLeft", false, false, 1],
    ["ArrowRight", false, true, 1],
    ["ArrowLeft", false, true, 3],
    ["PageDown", false, true, 3],
    [" ", false, false, 3],
    [" ", true, false, 1],
    ["Home", false, false, 0],
    ["End", false, false, 4],
    ["a", false, false, null],
  ])("%j (shift %s, right to left %s) turns from 2 to %s", (key, shiftKey, rtl, page) => {
    expect(pageForKey({ key, shiftKey }, 2, 5, rtl)).toBe(page);
  });
});
