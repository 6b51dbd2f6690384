import { useMessages } from "../i18n";
import { ProblemNotice } from "./problem-notice";
import { Spinner } from "./spinner";

interface AwaitedProps {
  /** Why it does not come. */
  error?: unknown;
  onRetry?: () => void;
}

/** In place of a screen that is on its way, or does not come; under a heading, as any screen. */
export function Awaited({ error = null, onRetry = () => {} }: AwaitedProps) {
  const { t } = useMessages();
  return (
    <>
      <h1 className="visually-hidden">{error ? t.problem.unknown : t.wait}</h1>
      {error ? (
        <div className="notice-page">
          <ProblemNotice error={error} onRetry={onRetry} />
        </div>
      ) : (
        <Spinner />
      )}
    </>
  );
}
