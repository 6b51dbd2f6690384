import { describe, expect, test } from "vitest";
import type { Story } from "./client";
import { apply, type StoryEvent } from "./events";

const STORY = {
  session_id: "0123456789ab",
  prompt_text: "A fox",
  story_text: "",
  status: "pending",
  image_urls: { character_image: null, background_image: null, merged_image: null },
  progress: { stage: "", percent: 0, eta_seconds: 9, position: 3 },
  stages: [],
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

test("the title is there before the story is", () => {
  expect(told({ kind: "plan", data: { title: "The Fox" } }).title).toBe("The Fox");
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
