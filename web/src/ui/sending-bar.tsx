import { ProgressBar } from "react-aria-components/ProgressBar";

/** How much of a file is sent: a share from 0 to 1. */
export function SendingBar({ label, share }: { label: string; share: number }) {
  return (
    <ProgressBar className="queue-bar" aria-label={label} value={share * 100}>
      {({ percentage, valueText }) => (
        <>
          <span className="help">
            {label} {valueText}
          </span>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect className="track" width="100" height="4" />
            <rect className="fill" width={percentage ?? 0} height="4" />
          </svg>
        </>
      )}
    </ProgressBar>
  );
}
