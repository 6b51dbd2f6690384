import type { Plan, Story } from "../api/client";
import type { Wish } from "../api/queries";

/** The wish for the pictures of a story of which there are only the words. */
export function illustrationOf(story: Story, plan: Plan): Wish {
  const { prompt_text, reader, seed, style, preset, cast } = story;
  // Without anybody of the library the plan says all.
  const isKept = cast.some(({ character }) => character);
  const members = cast.map(({ character, name, kind, look }) =>
    character ? { id: character } : { kind, look, ...(name && { name }) },
  );
  return {
    ...{ prompt_text, reader, style, preset, plan },
    pages: plan.pages.length,
    ...(seed !== null && { seed }),
    ...(isKept && { cast: members }),
  };
}
