import { describe, expect, test } from "vitest";
import type { Story, StoryPage } from "../api/client";
import { arrivingPages, bookOf, fragmentsOf, paragraphsOf, thumbnail, titleOf } from "./book";
import { illustrationOf } from "./illustrate";
import { stepsOf } from "./steps";
import { sheetForKey } from "./use-turning";

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

const page = (number: number, more: Partial<StoryPage> = {}): StoryPage => ({
  ...{ number, text: `Once ${number}.\nTwice.`, place: "A wood.", time: "day" },
  ...{ cast: [], image_url: `scene${number}`, background_url: `place${number}` },
  ...{ placement: [], gate: null, audio_url: null, narration: null },
  ...{ background_takes: [], ...more },
});

const story = (more: Partial<Story>): Story =>
  ({
    ...{ prompt_text: "A fox", title: "The Fox", story_text: "", status: "completed" },
    ...{ plan: null, plan_only: false, cast: [], pages: [], page_count: 1, stages: [] },
    image_urls: { character_image: "hero", background_image: "place2", merged_image: "scene2" },
    ...more,
  }) as Story;

describe("a book", () => {
  test("has a front, all of its pages, and how it was made", () => {
    const { title, sheets } = bookOf(story({ pages: [page(1), page(2)] }));
    expect(title).toBe("The Fox");
    expect(sheets).toMatchObject([
      { kind: "cover", address: "", picture: "scene2" },
      {
        kind: "page",
        address: "1",
        page: { picture: "scene1", paragraphs: ["Once 1.", "Twice."] },
      },
      { kind: "page", address: "2", page: { picture: "scene2", missing: null } },
      { kind: "making", address: "end" },
    ]);
  });

  test("of one page begins with it", () => {
    const { sheets } = bookOf(story({ pages: [page(1)] }));
    expect(sheets).toMatchObject([
      { kind: "page", address: "", page: { picture: "scene1" } },
      { kind: "making", address: "end" },
    ]);
  });

  test("from before there were pages has one", () => {
    const { sheets } = bookOf(story({ story_text: "Once.\n\nTwice." }));
    expect(sheets[0]).toMatchObject({
      page: { picture: "scene2", paragraphs: ["Once.", "Twice."] },
    });
  });

  test("shows the place where the scene is missing, and makes the scene alone again", () => {
    const { sheets } = bookOf(story({ pages: [page(1), page(2, { image_url: null })] }));
    expect(sheets[2]).toMatchObject({
      page: { picture: "place2", missing: { stage: "scene", page: 2 } },
    });
  });

  test("makes a page whose place is missing again from the place on", () => {
    const lost = page(2, { image_url: null, background_url: null });
    const { sheets } = bookOf(story({ pages: [page(1), lost] }));
    expect(sheets[2]).toMatchObject({ page: { picture: null, missing: { page: 2 } } });
  });

  test("whose pictures nobody asked for lacks none", () => {
    const plain = page(1, { image_url: null, background_url: null });
    const { sheets } = bookOf(story({ plan_only: true, pages: [plain] }));
    expect(sheets[0]).toMatchObject({ page: { missing: null } });
  });

  test("has a front even if the cover's picture is missing", () => {
    const lost = page(2, { image_url: null, background_url: null });
    const image_urls = { character_image: null, background_image: null, merged_image: null };
    const { sheets } = bookOf(story({ image_urls, pages: [page(1), lost] }));
    expect(sheets[0]).toMatchObject({ picture: "scene1" });
  });

  test("says who is in a picture, and where", () => {
    const cast = [
      { id: "hero", name: "Edda", kind: "knight" },
      { id: "friend", name: "", kind: "fox" },
    ] as Story["cast"];
    const placement = [{ id: "hero" }, { id: "friend" }] as StoryPage["placement"];
    const { sheets } = bookOf(story({ cast, pages: [page(1, { placement })] }));
    expect(sheets[0]).toMatchObject({ page: { description: "Edda, fox. A wood" } });
  });
});

describe("a story of words alone", () => {
  const cast = [
    { id: "hero", name: "Momo", kind: "fox", look: "A red fox", character: null },
    { id: "friend", name: "", kind: "owl", look: "An owl", character: null },
  ] as unknown as Story["cast"];
  const plan = { title: "The Fox", cast: [], pages: [page(1), page(2)], cover: 1 };
  const told = (who: Story["cast"]) =>
    story({ plan_only: true, reader: "3-5", seed: 7, style: "ink", preset: "cpu", cast: who });

  test("is illustrated as it is, with all that was asked for", () => {
    expect(illustrationOf(told(cast), plan)).toEqual({
      ...{ prompt_text: "A fox", pages: 2, reader: "3-5", seed: 7, style: "ink", preset: "cpu" },
      plan,
    });
  });

  test("has the pictures of those of the library", () => {
    const [hero, friend] = cast as [Story["cast"][number], Story["cast"][number]];
    const { cast: wished } = illustrationOf(
      told([{ ...hero, character: "0123456789ab" }, friend]),
      plan,
    );
    expect(wished).toEqual([{ id: "0123456789ab" }, { kind: "owl", look: "An owl" }]);
  });
});

describe("a book in the making", () => {
  const bare = { image_url: null, background_url: null };

  test("has the pages that are whole, and the one that is written", () => {
    const pages = [page(1, bare)];
    const coming = arrivingPages(story({ pages, story_text: "Once 1.\n\nTwice.\n\nAnd th" }));
    expect(coming).toMatchObject([
      { number: 1, paragraphs: ["Once 1.", "Twice."], picture: "hero" },
      { number: 2, paragraphs: ["And th"], picture: null },
    ]);
  });

  test("has no further page once the plan is there", () => {
    const plan = {} as Story["plan"];
    const coming = arrivingPages(story({ plan, pages: [page(1)], story_text: "Another text" }));
    expect(coming).toMatchObject([{ number: 1, picture: "scene1" }]);
  });

  test("shows its hero until a page is drawn", () => {
    const pictures = (...pages: StoryPage[]) =>
      arrivingPages(story({ pages })).map(({ picture }) => picture);
    expect(pictures(page(1, bare), page(2, bare))).toEqual(["hero", null]);
    expect(pictures(page(1, bare), page(2))).toEqual([null, "scene2"]);
  });

  test("says which page failed", () => {
    const stages = [
      { stage: "background_image", page: 2, take: 1, status: "failed" },
      { stage: "background_image", page: 3, take: 2, status: "failed" },
    ] as Story["stages"];
    const pages = [page(1, bare), page(2, bare), page(3, bare)];
    expect(arrivingPages(story({ pages, stages })).map(({ hasFailed }) => hasFailed)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

test("a thumbnail keeps the signature of its picture", () => {
  expect(thumbnail("/media/a.png", 320)).toBe("/media/a.png?width=320");
  expect(thumbnail("/media/a.png?sig=x", 160)).toBe("/media/a.png?sig=x&width=160");
});

/** The steps of a story whose stages have these states. */
function steps(now: string, runs: [string, string][], more: Partial<Story> = {}) {
  const stages = runs.map(([stage, status], index) => ({ stage, status, number: index, take: 1 }));
  const progress = { ...{ stage: now, page: 1, percent: 1 }, eta_seconds: null, position: null };
  const known = { stages: stages as unknown as Story["stages"], progress, ...more };
  return stepsOf(story({ status: "processing", ...known })).map(
    ({ stage, state }) => `${stage} ${state}`,
  );
}

test("steps are in the order in which they run, unknown ones last", () => {
  const runs: [string, string][] = [
    ["binding", "running"],
    ["character_image", "running"],
    ["story", "completed"],
    ["scene", "failed"],
  ];
  expect(steps("character_image", runs)).toEqual([
    "story done",
    "character_image now",
    "background_image todo",
    "cutout todo",
    "scene failed",
    "binding todo",
  ]);
});

test("a pose that could not be drawn leaves its character drawn", () => {
  const stages = [
    { stage: "character_image", status: "completed", number: 1, take: 1, pose: null },
    { stage: "character_image", status: "failed", number: 7, take: 1, pose: "sitting" },
  ] as Story["stages"];
  const { status, progress, narration } = story({ status: "completed" });
  const known = { stages, status, progress, narration, pages: [], page_count: 1 };
  expect(stepsOf(known)[1]).toEqual({ stage: "character_image", state: "done" });
});

test("a story is read aloud, if it is, when all is drawn", () => {
  const pages = [page(1), page(2)];
  const done: [string, string][] = [
    ...["story", "character_image", "cutout"].map((name): [string, string] => [name, "completed"]),
    ...["scene", "scene"].map((name): [string, string] => [name, "completed"]),
    ["narration", "running"],
  ];
  expect(steps("narration", done, { narration: true }).slice(-2)).toEqual([
    "scene done",
    "narration now",
  ]);
  expect(steps("narration", done, { narration: true, pages }).slice(-2)).toEqual([
    "pages done",
    "narration now",
  ]);
  expect(steps("story", [])).not.toContain("narration todo");
});

describe("the steps of a book", () => {
  const drawn: [string, string][] = [
    ["story", "completed"],
    ["character_image", "completed"],
    ["character_image", "completed"],
    ["background_image", "completed"],
  ];
  const pages = [page(1, { image_url: null }), page(2, { image_url: null })];

  test("take its pages together", () => {
    expect(steps("cutout", [...drawn, ["cutout", "running"]], { pages })).toEqual([
      "story done",
      "character_image done",
      "cutout now",
      "pages todo",
    ]);
  });

  test("are not done between two pages", () => {
    const runs: [string, string][] = [...drawn, ["cutout", "completed"], ["scene", "completed"]];
    expect(steps("scene", runs, { pages }).at(-1)).toBe("pages now");
    expect(steps("scene", runs, { pages: [page(1), page(2)] }).at(-1)).toBe("pages done");
    expect(steps("scene", [...runs, ["scene", "failed"]], { pages }).at(-1)).toBe("pages failed");
  });

  test("are known before it is written", () => {
    expect(steps("story", [["story", "running"]], { page_count: 3 }).at(-1)).toBe("pages todo");
  });
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
    expect(sheetForKey({ key, shiftKey }, 2, 5, rtl)).toBe(page);
  });
});

describe("read aloud", () => {
  const sentences = [
    { start: 0, end: 1, text: "Momo ran." },
    { start: 1, end: 2, text: "“Wait!” said the owl." },
    { start: 2, end: 3, text: "He did." },
  ];

  test("paragraphs are cut at their sentences", () => {
    expect(fragmentsOf(["Momo ran. “Wait!” said the owl.", "He did. 🙂"], sentences)).toEqual([
      [
        { text: "Momo ran.", sentence: 0 },
        { text: " ", sentence: null },
        { text: "“Wait!” said the owl.", sentence: 1 },
      ],
      [
        { text: "He did.", sentence: 2 },
        { text: " 🙂", sentence: null },
      ],
    ]);
  });

  test("what is not found stands as it is", () => {
    expect(fragmentsOf(["Something else.", ""], sentences)).toEqual([
      [{ text: "Something else.", sentence: null }],
      [],
    ]);
    expect(fragmentsOf(["Momo ran."], [])).toEqual([[{ text: "Momo ran.", sentence: null }]]);
  });
});
