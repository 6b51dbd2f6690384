import { useEffect } from "react";
import { ProgressBar } from "react-aria-components/ProgressBar";
import type { Story } from "../api/client";
import { useCancel } from "../api/queries";
import { useMessages } from "../i18n";
import { ActionButton } from "../ui/action-button";
import { useAnnounce } from "../ui/announcer";
import { CheckIcon, WarningIcon } from "../ui/icons";
import { ProblemNotice } from "../ui/problem-notice";
import { paragraphsOf, titleOf } from "./book";
import { stepsOf } from "./steps";

/** A story that is not ready: its text as it comes, its pictures as they are drawn. */
export function Making({ story, isDisconnected }: { story: Story; isDisconnected: boolean }) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const cancel = useCancel(story.session_id);
  const { progress } = story;
  const waiting = story.status === "pending";
  const doing = waiting ? t.making.waiting : (t.stages[progress?.stage ?? ""] ?? t.making.starting);
  const place = waiting && progress?.position != null ? t.making.position(progress.position) : "";
  const left = progress?.eta_seconds != null ? t.making.eta(progress.eta_seconds) : "";

  // The stage, and not each word or percent.
  useEffect(() => {
    announce(place ? `${doing}. ${place}` : doing);
  }, [announce, doing, place]);

  return (
    <div className="story making">
      <h1 className="visually-hidden">{`${t.making.title}: ${titleOf(story)}`}</h1>
      <p className="idea" dir="auto">
        {story.prompt_text}
      </p>
      <section className="progress-card" aria-label={t.making.progress}>
        <div className="progress-head">
          <div>
            <p className="doing">{doing}</p>
            <p className="help">{[place, left].filter(Boolean).join(" ") || "\u00a0"}</p>
          </div>
          <ActionButton
            className="button"
            onPress={() => cancel.mutate()}
            isPending={cancel.isPending}
          >
            {cancel.isPending ? t.making.cancelling : t.making.cancel}
          </ActionButton>
        </div>
        <ProgressBar
          className="progress-bar"
          aria-label={t.making.progress}
          value={progress?.percent ?? 0}
        >
          {({ percentage }) => (
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect className="track" width="100" height="4" />
              <rect className="fill" width={percentage ?? 0} height="4" />
            </svg>
          )}
        </ProgressBar>
        {isDisconnected && <p className="disconnected">{t.making.disconnected}</p>}
        {cancel.isError && <ProblemNotice error={cancel.error} />}
      </section>
      <div className="book spread">
        <div className="leaf picture-leaf">
          <ArrivingPicture story={story} />
        </div>
        <div className="leaf text-leaf">
          {story.title && (
            <p className="story-title" dir="auto">
              {story.title}
            </p>
          )}
          {story.story_text ? (
            <div className="prose arriving" dir="auto">
              {paragraphsOf(story.story_text).map((paragraph, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a text that grows at its end
                <p key={index}>{paragraph}</p>
              ))}
            </div>
          ) : (
            <div className="lines">
              <p>{t.making.textHere}</p>
              <i />
              <i />
              <i />
              <i />
              <i />
            </div>
          )}
        </div>
      </div>
      <ol className="steps" aria-label={t.making.steps}>
        {stepsOf(story).map(({ stage, state }) => (
          <li key={stage} data-state={state} aria-current={state === "now" ? "step" : undefined}>
            <span className="dot">
              {state === "done" && <CheckIcon />}
              {state === "failed" && <WarningIcon />}
            </span>
            {t.stages[stage] ?? stage}
            <span className="visually-hidden">: {t.making[state]}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function ArrivingPicture({ story }: { story: Story }) {
  const { t } = useMessages();
  const { merged_image, background_image, character_image } = story.image_urls;
  const whole = merged_image ?? background_image;
  if (!whole && !character_image) {
    return (
      <div className="easel">
        <Brush />
        <p>{t.making.pictureHere}</p>
      </div>
    );
  }
  const picture = whole ?? character_image ?? "";
  return (
    <div className="easel painted">
      <img key={picture} src={picture} alt="" />
      {!merged_image && background_image && character_image && (
        <img className="inset" src={character_image} alt="" />
      )}
    </div>
  );
}

function Brush() {
  return (
    <svg className="brush" viewBox="0 0 96 96" aria-hidden="true">
      <path className="stroke" d="M14 66c14-18 20 14 34-2s18-4 30-12" />
      <path className="handle" d="M58 40l22-28c3-3 8 1 6 5L66 46Z" />
      <path className="tip" d="M57 41l9 6c-3 8-10 10-18 9 5-3 5-10 9-15Z" />
    </svg>
  );
}
