import type { StageName, Story } from "../api/client";
import { isBook } from "./book";

/** In the order in which they run; a stage that the API has and this has not is an error here. */
const ORDER: Record<StageName, number> = {
  story: 0,
  character_image: 1,
  background_image: 2,
  cutout: 3,
  scene: 4,
  narration: 5,
};
const STAGES = Object.entries(ORDER)
  .sort(([, one], [, other]) => one - other)
  .map(([name]) => name);
/** Of a book, where these two follow one another page by page. */
const OF_PAGES = ["background_image", "scene"];

export interface Step {
  /** A stage; `pages` for those of a book's pages. */
  stage: string;
  state: "done" | "now" | "failed" | "todo";
}

type Known = Pick<Story, "stages" | "progress" | "status" | "pages" | "page_count" | "narration">;

/** The stages of a story with their states, in the order in which they run. */
export function stepsOf(story: Known): Step[] {
  const others = story.stages.map(({ stage }) => stage as string);
  const known = STAGES.filter((stage) => stage !== "narration" || story.narration);
  const names = [...new Set([...known, ...others])];
  if (!isBook(story)) {
    return names.map((stage) => ({ stage, state: stateOf(story, [stage]) }));
  }
  // All pages are drawn before the first is read aloud.
  const rest = names.filter((stage) => !OF_PAGES.includes(stage));
  const steps = rest.map((stage) => ({ stage, state: stateOf(story, [stage]) }));
  const last = rest.includes("narration") ? rest.indexOf("narration") : rest.length;
  const pages = { stage: "pages", state: pagesState(story) };
  return [...steps.slice(0, last), pages, ...steps.slice(last)];
}

function stateOf(story: Known, stages: string[]): Step["state"] {
  const runs = story.stages.filter(({ stage }) => stages.includes(stage));
  const haveEnded = runs.every(({ status }) => status === "completed" || status === "failed");
  if (isAt(story, stages) && !(runs.length && haveEnded)) {
    return "now";
  }
  // A second background that fails leaves the first, and so does a further pose.
  if (runs.some(({ status, take, pose }) => status === "failed" && take === 1 && !pose)) {
    return "failed";
  }
  return runs.length && haveEnded ? "done" : "todo";
}

/** Between two pages all that was begun has ended. */
function pagesState(story: Known): Step["state"] {
  const state = stateOf(story, OF_PAGES);
  const areThere = story.pages.length > 0 && story.pages.every(({ image_url }) => image_url);
  if (state !== "done" || areThere) {
    return state;
  }
  return isAt(story, OF_PAGES) ? "now" : "todo";
}

const isAt = ({ status, progress }: Known, stages: string[]) =>
  status === "processing" && stages.includes(progress?.stage ?? "");
