import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { Problem } from "../api/client";
import { isUnfinished, storyKey, useStory } from "../api/queries";
import { useMessages } from "../i18n";
import { titleOf } from "../story/book";
import { useAnnounce } from "../ui/announcer";
import { Awaited } from "../ui/awaited";
import { NotFound } from "../ui/not-found";
import { useTitle } from "../ui/use-title";
import "../styles/story.css";
import "../styles/edit.css";
import { Editor } from "./editor";

/** Where a story is changed by hand. */
export default function EditScreen({ sessionId }: { sessionId: string }) {
  const { t } = useMessages();
  const { data: story, error, refetch, isDisconnected } = useStory(sessionId);
  useTitle(story ? t.edit.title(titleOf(story)) : t.edit.open);
  useNews(sessionId);
  useAnnouncedEnd(story ? isUnfinished(story) : null);

  if (!story) {
    if (error instanceof Problem && error.status === 404) {
      return <NotFound />;
    }
    return <Awaited error={error} onRetry={refetch} />;
  }
  if (!(story.plan && story.pages.length)) {
    return (
      <div className="notice-page">
        <h1>{t.edit.nothing}</h1>
        <p>{t.edit.nothingLead}</p>
        <Link className="button primary" href={`/stories/${sessionId}/`}>
          {t.edit.done}
        </Link>
      </div>
    );
  }
  return <Editor story={story} isDisconnected={isDisconnected || error !== null} />;
}

/** Asks for the story again when its reader comes back to it: others may have changed it. */
function useNews(sessionId: string): void {
  const client = useQueryClient();
  useEffect(() => {
    const refresh = () => {
      if (!document.hidden) {
        client.invalidateQueries({ queryKey: storyKey(sessionId) }, { cancelRefetch: false });
      }
    };
    refresh();
    document.addEventListener("visibilitychange", refresh);
    window.addEventListener("focus", refresh);
    window.addEventListener("online", refresh);
    return () => {
      document.removeEventListener("visibilitychange", refresh);
      window.removeEventListener("focus", refresh);
      window.removeEventListener("online", refresh);
    };
  }, [client, sessionId]);
}

function useAnnouncedEnd(unfinished: boolean | null): void {
  const { t } = useMessages();
  const announce = useAnnounce();
  const before = useRef(unfinished);
  useEffect(() => {
    if (before.current && unfinished === false) {
      announce(t.edit.drawn);
    }
    before.current = unfinished;
  }, [announce, t, unfinished]);
}
