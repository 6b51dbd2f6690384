import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Link } from "wouter";
import { Problem } from "../api/client";
import { useMessages } from "../i18n";
import { WarningIcon } from "./icons";

interface ProblemNoticeProps {
  error: unknown;
  /** Does again what failed. */
  onRetry: () => void;
}

/** What failed, in the API's own sentences, with the button that mends it. */
export function ProblemNotice({ error, onRetry }: ProblemNoticeProps) {
  const { t } = useMessages();
  const problem = error instanceof Problem ? error : null;
  const sentences = sentencesOf(problem, t.problem);
  return (
    <div className="problem" role="alert">
      <WarningIcon />
      <div>
        {sentences.map((sentence) => (
          <p key={sentence} dir="auto">
            {sentence}
          </p>
        ))}
        {problem?.status === 401 || problem?.status === 403 ? (
          <Link className="button" href={`/account/?next=${encodeURIComponent(here())}`}>
            {t.nav.signIn}
          </Link>
        ) : problem?.retryAfter ? (
          <Countdown key={problem.id} seconds={problem.retryAfter} onEnd={onRetry} />
        ) : (
          <Button className="button" onPress={onRetry}>
            {t.problem.retry}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The address within the app, to come back to. */
const here = () => window.location.pathname + window.location.search;

function sentencesOf(
  problem: Problem | null,
  said: { offline: string; unknown: string },
): readonly string[] {
  if (!problem) {
    return [said.unknown];
  }
  if (problem.status === 0) {
    return [said.offline];
  }
  const all = [...problem.sentences, ...Object.values(problem.fields).flat()];
  return all.length ? all : [said.unknown];
}

/** Waits as long as the server asks for, then asks again; or at once, or never. */
function Countdown({ seconds, onEnd }: { seconds: number; onEnd: () => void }) {
  const { t } = useMessages();
  const [end] = useState(() => Date.now() + seconds * 1000);
  const [left, setLeft] = useState(seconds);
  const [stopped, setStopped] = useState(false);
  const latest = useRef(onEnd);
  latest.current = onEnd;

  useEffect(() => {
    if (stopped) {
      return;
    }
    // By the clock: the timers of a page that is hidden are late.
    const timer = window.setInterval(() => {
      const rest = Math.ceil((end - Date.now()) / 1000);
      setLeft(Math.max(rest, 0));
      if (rest <= 0) {
        window.clearInterval(timer);
        latest.current();
      }
    }, 250);
    return () => window.clearInterval(timer);
  }, [end, stopped]);

  return (
    <div className="button-row">
      {!stopped && (
        <span className="countdown" aria-live="off">
          {t.problem.retryIn(left)}
        </span>
      )}
      <Button className="button" onPress={onEnd}>
        {t.problem.retry}
      </Button>
      {!stopped && (
        <Button className="button quiet" onPress={() => setStopped(true)}>
          {t.cancel}
        </Button>
      )}
    </div>
  );
}
