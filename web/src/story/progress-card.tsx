import { useEffect } from "react";
import { ProgressBar } from "react-aria-components/ProgressBar";
import type { Story } from "../api/client";
import { useCancel } from "../api/queries";
import { type Messages, useMessages } from "../i18n";
import { ActionButton } from "../ui/action-button";
import { useAnnounce } from "../ui/announcer";
import { ProblemNotice } from "../ui/problem-notice";
import { isBook } from "./book";

interface ProgressCardProps {
  story: Story;
  isDisconnected: boolean;
}

/** How far an unfinished story is, and a button that stops it. */
export function ProgressCard({ story, isDisconnected }: ProgressCardProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const cancel = useCancel(story.session_id);
  const { progress } = story;
  const waiting = story.status === "pending";
  const doing = waiting ? t.making.waiting : doingOf(story, t);
  const place = waiting && progress?.position != null ? t.making.position(progress.position) : "";
  const left = progress?.eta_seconds != null ? t.making.eta(progress.eta_seconds) : "";

  // The stage, and not each word or percent.
  useEffect(() => {
    announce(place ? `${doing}. ${place}` : doing);
  }, [announce, doing, place]);

  return (
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
      {cancel.isError && <ProblemNotice error={cancel.error} onRetry={cancel.mutate} />}
    </section>
  );
}

/** What is done now, in words: of a book, which page is drawn or read. */
function doingOf(story: Story, t: Messages): string {
  const { stage = "", page = null } = story.progress ?? {};
  if (page !== null && story.pages.length > 1) {
    const { readingPage, drawingPage } = t.making;
    return (stage === "narration" ? readingPage : drawingPage)(page, story.pages.length);
  }
  return stage ? nameOf(stage, story, t) : t.making.starting;
}

/** A stage in words. */
export function nameOf(stage: string, story: Story, t: Messages): string {
  if (stage === "pages") {
    return t.making.pages;
  }
  const several = story.cast.length > 1 && isBook(story);
  return (several && t.stagesOfMany[stage]) || (t.stages[stage] ?? stage);
}
