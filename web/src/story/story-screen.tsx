import { useEffect, useRef } from "react";
import { Problem } from "../api/client";
import { isUnfinished, useStory } from "../api/queries";
import { useMessages } from "../i18n";
import { useAnnounce } from "../ui/announcer";
import { Awaited } from "../ui/awaited";
import { NotFound } from "../ui/not-found";
import { useTitle } from "../ui/use-title";
import "../styles/story.css";
import { titleOf } from "./book";
import { Ended } from "./ended";
import { Making } from "./making";
import { Reader } from "./reader";

/** One story: in the making, to be read, or ended without one. */
export default function StoryScreen({ sessionId }: { sessionId: string }) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const { data: story, error, refetch, isDisconnected } = useStory(sessionId);
  const unfinished = story ? isUnfinished(story) : null;
  const before = useRef(unfinished);
  useTitle(story ? (unfinished ? t.making.title : titleOf(story)) : t.shelf.title);

  useEffect(() => {
    if (before.current && unfinished === false) {
      announce(story?.status === "completed" ? t.making.finished : t.making.ended);
    }
    before.current = unfinished;
  }, [announce, story?.status, t, unfinished]);

  if (!story) {
    if (error instanceof Problem && error.status === 404) {
      return <NotFound />;
    }
    return <Awaited error={error} onRetry={refetch} />;
  }
  if (unfinished) {
    return <Making story={story} isDisconnected={isDisconnected || error !== null} />;
  }
  return story.status === "completed" ? <Reader story={story} /> : <Ended story={story} />;
}
