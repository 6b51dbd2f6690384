import type { StageName, Story } from "../api/client";

/** In the order in which they run; a stage that the API has and this has not is an error here. */
const ORDER: Record<StageName, number> = {
  story: 0,
  character_image: 1,
  background_image: 2,
  cutout: 3,
  scene: 4,
};
const STAGES = Object.entries(ORDER)
  .sort(([, one], [, other]) => one - other)
  .map(([name]) => name);

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
