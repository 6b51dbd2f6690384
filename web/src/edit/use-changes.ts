import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Problem, type Story } from "../api/client";
import { isUnfinished } from "../api/queries";
import { ChangeQueue, type Options } from "./change-queue";
import type { Wish } from "./changes";
import { target } from "./history";

export type Changes = ReturnType<typeof useChanges>;

/** Changes a story, and undoes what was changed here. */
export function useChanges(story: Story) {
  const client = useQueryClient();
  const [, render] = useState(0);
  const queue = useRef<ChangeQueue>(null);
  queue.current ??= new ChangeQueue(story.session_id, client, () => render((n) => n + 1));
  const { current } = queue;
  const unfinished = isUnfinished(story);

  useEffect(() => {
    current.follow(story.revision);
    if (!unfinished) {
      current.send();
    }
  }, [current, story.revision, unfinished]);

  useEffect(() => {
    // What waits for the network is sent when it is back.
    const onOnline = () => {
      const { error } = current.refusal ?? {};
      if (error instanceof Problem && error.status === 0) {
        current.again();
      }
    };
    window.addEventListener("online", onOnline);
    return () => window.removeEventListener("online", onOnline);
  }, [current]);

  const { pending, refusal, history } = current;
  return {
    change: (wish: Wish, options?: Options) => current.add(wish, options),
    step: (step: -1 | 1) => current.step(step),
    canStep: (step: -1 | 1) => !unfinished && target(history, step) !== null,
    pending,
    refusal,
    again: () => current.again(),
    giveUp: () => current.giveUp(),
  };
}
