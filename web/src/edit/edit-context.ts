import { createContext, use } from "react";
import type { Story } from "../api/client";
import type { Drafts } from "./drafts";
import type { Changes } from "./use-changes";

interface Edit {
  story: Story;
  changes: Changes;
  drafts: Drafts;
  /** Whether something of it is being drawn, so that nothing can be changed. */
  isBusy: boolean;
}

export const EditContext = createContext<Edit | null>(null);

/** The story that is changed. */
export function useEdit(): Edit {
  const edit = use(EditContext);
  if (!edit) {
    throw new Error("There is no story to be changed.");
  }
  return edit;
}
