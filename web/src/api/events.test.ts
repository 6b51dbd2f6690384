import { describe, expect, test } from "vitest";
import type { Story, StoryPage } from "./client";
import { apply, type StoryEvent } from "./events";

const STORY = {
  session_id: "0123456789ab",
  prompt_text: "A fox",
  story_text: "",
  status: "pending",
  image_urls: { character_image: null, background_image: null, merged_image: null },
  progress: { stage: "", page: null, percent: 0, eta_seconds: 9, position: 3 },
  ...{ stages: [], plan: null, cast: [], pages: [] },
} as unknown as Story;

const told = (...events: StoryEvent[]) => events.reduce(apply, STORY);

describe("text", () => {
  test("grows, and its end may change", () => {
    const story = told(
      { kind: "text", data: { offset: 0, text: "A fix" } },
      { kind: "text", data: { offset: 3, text: "ox ran" } },
    );
    expect(story.story_text).toBe("A fox ran");
  });

  test("is counted in code points", () => {
    const story = told(
      { kind: "text", data: { offset: 0, text: "\u{1F98A}\u{1F319} a" } },
      { kind: "text", data: { offset: 2, text: "!" } },
    );
    expect(story.story_text).toBe("\u{1F98A}\u{1F319}!");
  });

  test("that is replayed is not doubled", () => {
    const whole: StoryEvent = { kind: "text", data: { offset: 0, text: "A fox" } };
    expect(told(whole, whole).story_text).toBe("A fox");
  });
});

describe("the plan", () => {
  const planned = (...texts: string[]): StoryEvent => {
    const cast = [{ id: "hero", name: "Edda", kind: "fox", look: "A red fox." }];
    const more = { place: "A wood.", time: "day" as const, cast: [] };
    const pages = texts.map((text, index) => ({ number: index + 1, text, ...more }));
    return { kind: "plan", data: { title: "The Fox", cast, pages } };
  };
  const drawn = (number: number): StoryEvent => {
    const page = { number, text: "", image_url: `scene${number}` } as StoryPage;
    return { kind: "page", data: page };
  };

  test("comes part by part, and its pictures page by page", () => {
    const story = told(planned("Once."), planned("Once.", "Twice."), drawn(2));
    expect(story).toMatchObject({ title: "The Fox", cast: [{ name: "Edda", image_url: null }] });
    expect(story.pages.map(({ image_url }) => image_url)).toEqual([null, "scene2"]);
  });

  test("that is replayed takes no picture away", () => {
    const story = told(planned("Once.", "Twice."), drawn(1), planned("Once.", "Twice."));
    expect(story.pages[0]).toMatchObject({ text: "Once.", image_url: "scene1" });
  });

  test("that is whole is not begun again", () => {
    const whole = { ...STORY, plan: {} as Story["plan"], title: "All", pages: [] };
    expect(apply(whole, planned("Once."))).toBe(whole);
  });
});

test("a claimed story has no place in the queue", () => {
  const queued: StoryEvent = { kind: "queued", data: { position: 2, eta_seconds: 4 } };
  expect(told(queued).progress).toMatchObject({ position: 2, eta_seconds: 4 });
  const story = told(queued, { kind: "started", data: { worker: "w" } });
  expect(story.status).toBe("processing");
  expect(story.progress?.position).toBeNull();
});

const stage = (name: string, number: number, status: string): StoryEvent =>
  ({
    kind: "stage",
    data: { ...{ stage: name, page: null, number, take: 1 }, status, seconds: null },
  }) as StoryEvent;

test("a story whose worker died is in the queue again", () => {
  const story = told({ kind: "started", data: { worker: "w" } }, stage("story", 1, "running"), {
    kind: "queued",
    data: { position: 1, eta_seconds: null },
  });
  expect(story.status).toBe("pending");
  expect(story.progress).toMatchObject({ stage: "", page: null, position: 1 });
});

test("a step has one line, with its latest state", () => {
  const { stages } = told(
    stage("cutout", 1, "running"),
    stage("cutout", 1, "completed"),
    stage("cutout", 2, "running"),
  );
  expect(stages.map(({ stage, number, status }) => [stage, number, status])).toEqual([
    ["cutout", 1, "completed"],
    ["cutout", 2, "running"],
  ]);
});

test("pictures arrive one by one, and the result replaces all", () => {
  const story = told({ kind: "picture", data: { name: "merged_image", url: "/media/a.png" } });
  expect(story.image_urls).toMatchObject({ merged_image: "/media/a.png", character_image: null });
  const result = { ...STORY, status: "completed", story_text: "The end" } as Story;
  expect(apply(story, { kind: "result", data: result })).toBe(result);
});
