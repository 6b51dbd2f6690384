import type { Story } from "../api/client";
import { useMessages } from "../i18n";
import { CheckIcon, WarningIcon } from "../ui/icons";
import { ArrivingPages, ArrivingStory } from "./arriving";
import { isBook, titleOf } from "./book";
import { nameOf, ProgressCard } from "./progress-card";
import { stepsOf } from "./steps";

/** A story that is not ready: its text as it comes, its pictures as they are drawn. */
export function Making({ story, isDisconnected }: { story: Story; isDisconnected: boolean }) {
  const { t } = useMessages();
  const several = isBook(story);

  return (
    <div className="story making">
      <h1 className="visually-hidden">{`${t.making.title}: ${titleOf(story)}`}</h1>
      <p className="idea" dir="auto">
        {story.prompt_text}
      </p>
      <ProgressCard story={story} isDisconnected={isDisconnected} />
      {!several && <ArrivingStory story={story} />}
      <ol className="steps" aria-label={t.making.steps}>
        {stepsOf(story).map(({ stage, state }) => (
          <li key={stage} data-state={state} aria-current={state === "now" ? "step" : undefined}>
            <span className="dot">
              {state === "done" && <CheckIcon />}
              {state === "failed" && <WarningIcon />}
            </span>
            {nameOf(stage, story, t)}
            <span className="visually-hidden">: {t.making[state]}</span>
          </li>
        ))}
      </ol>
      {several && <ArrivingPages story={story} />}
    </div>
  );
}
