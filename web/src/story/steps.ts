import type { Story } from "../api/client";

const STAGES = [
  ...["story", "descriptions", "character_image"],
  ...["background_image", "cutout", "scene"],
];

export interface Step {
  stage: string;
  state: "done" | "now" | "failed" | "todo";
}

/** The stages of a story with their states, in the order in which they run. */
export function stepsOf(story: Pick<Story, "stages" | "progress" | "status">): Step[] {
  const states = new Map<string, string>(story.stages.map(({ stage, status }) => [stage, status]));
  const names = [...STAGES, ...[...states.keys()].filter((name) => !STAGES.includes(name))];
  return names.map((stage) => {
    const status = states.get(stage);
    if (status === "completed") {
      return { stage, state: "done" };
    }
    if (status === "failed") {
      return { stage, state: "failed" };
    }
    const now = story.status === "processing" && story.progress?.stage === stage;
    return { stage, state: now ? "now" : "todo" };
  });
}
