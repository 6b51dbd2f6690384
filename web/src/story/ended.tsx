import { Button } from "react-aria-components/Button";
import { useLocation } from "wouter";
import type { Story } from "../api/client";
import { useRetry } from "../api/queries";
import { useMessages } from "../i18n";
import { storeDraft } from "../tell/draft";
import { ActionButton } from "../ui/action-button";
import { ProblemNotice } from "../ui/problem-notice";
import { ArrivingPages } from "./arriving";
import { paragraphsOf } from "./book";
import { DeleteButton } from "./delete-button";

/** A story that failed or was stopped: why, what there is of it, and how to go on. */
export function Ended({ story }: { story: Story }) {
  const { t } = useMessages();
  const [, navigate] = useLocation();
  const retry = useRetry(story.session_id);
  const cancelled = story.status === "cancelled";
  return (
    <div className="story ended">
      <h1>{cancelled ? t.ended.cancelled : t.ended.failed}</h1>
      <p className="idea" dir="auto">
        {story.prompt_text}
      </p>
      {!cancelled && (
        <div className="messages">
          {story.error_messages.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <div className="button-row">
        <ActionButton
          className="button primary"
          isPending={retry.isPending}
          onPress={() => retry.mutate({})}
        >
          {cancelled ? t.ended.finish : t.ended.retry}
        </ActionButton>
        <Button
          className="button"
          onPress={() => {
            const { prompt_text, page_count, reader, narration } = story;
            storeDraft({ text: prompt_text, pages: page_count, reader, narration });
            navigate("/");
          }}
        >
          {t.ended.sameIdea}
        </Button>
        <DeleteButton story={story} />
      </div>
      {retry.isError && <ProblemNotice error={retry.error} onRetry={() => retry.mutate({})} />}
      {story.pages.length > 1 ? (
        <ArrivingPages story={story} />
      ) : (
        story.story_text && (
          <div className="book">
            <div className="leaf text-leaf">
              <div className="prose" dir="auto">
                {paragraphsOf(story.story_text).map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </div>
            </div>
          </div>
        )
      )}
    </div>
  );
}
