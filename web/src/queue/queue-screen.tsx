import { useState } from "react";
import { ProgressBar } from "react-aria-components/ProgressBar";
import { Link } from "wouter";
import { Problem, type QueuedStory } from "../api/client";
import { useCancel, useQueue } from "../api/queries";
import { useMessages } from "../i18n";
import { ShelfNav } from "../shelf/shelf-nav";
import { titleOf } from "../story/book";
import "../styles/shelf.css";
import { ActionButton } from "../ui/action-button";
import { useAnnounce } from "../ui/announcer";
import { Confirm } from "../ui/confirm";
import { ProblemNotice } from "../ui/problem-notice";
import { Spinner } from "../ui/spinner";
import { useTitle } from "../ui/use-title";

/** Everybody's stories that wait or are made, for staff. */
export default function QueueScreen() {
  const { t } = useMessages();
  const { data: queue, error, refetch } = useQueue();
  useTitle(t.queue.title);
  // A moment without an answer leaves what was there.
  const isRefused = error instanceof Problem && !error.mayPass;
  return (
    <div className="shelf">
      <div className="shelf-head">
        <h1>{t.queue.title}</h1>
        <ShelfNav />
      </div>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {!queue && !error && <Spinner />}
      {queue && !isRefused && (
        <>
          <p>{t.queue.counts(queue.running, queue.waiting)}</p>
          {queue.stories.length === 0 && <p className="notice-page">{t.queue.empty}</p>}
          <ol className="queue">
            {queue.stories.map((story) => (
              <Row key={story.session_id} story={story} />
            ))}
          </ol>
          {queue.stories.length < queue.running + queue.waiting && (
            <p>{t.queue.more(queue.running + queue.waiting - queue.stories.length)}</p>
          )}
        </>
      )}
    </div>
  );
}

function Row({ story }: { story: QueuedStory }) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const cancel = useCancel(story.session_id);
  const { running_seconds, waiting_seconds, position } = story;
  const title = titleOf(story);
  const runs = running_seconds !== null;
  const stop = () =>
    cancel.mutate(undefined, { onSuccess: () => announce(t.queue.cancelled(title)) });
  return (
    <li className="card" data-runs={runs || undefined}>
      <div>
        <Link href={`/stories/${story.session_id}/`} dir="auto">
          {title}
        </Link>
        <p className="help">
          {[
            story.owner ?? t.queue.nobody,
            t.shelf.pages(story.pages),
            runs ? t.queue.running(running_seconds) : t.queue.waiting(waiting_seconds),
          ].join(" · ")}
        </p>
      </div>
      <div className="queue-state">
        {runs ? (
          <>
            <span>{t.stages[story.stage] ?? t.making.starting}</span>
            <ProgressBar className="queue-bar" aria-label={title} value={story.percent}>
              {({ percentage }) => (
                <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                  <rect className="track" width="100" height="4" />
                  <rect className="fill" width={percentage ?? 0} height="4" />
                </svg>
              )}
            </ProgressBar>
          </>
        ) : (
          <span>{t.queue.position(position ?? 1)}</span>
        )}
      </div>
      <ActionButton
        className="button"
        label={t.queue.cancel(title)}
        isPending={cancel.isPending}
        onPress={() => setAsking(true)}
      >
        {cancel.isPending ? t.making.cancelling : t.making.cancel}
      </ActionButton>
      {cancel.isError && <ProblemNotice error={cancel.error} onRetry={stop} />}
      <Confirm
        title={t.queue.ask}
        body={title}
        confirm={t.making.cancel}
        keep={t.queue.goOn}
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={stop}
      />
    </li>
  );
}
