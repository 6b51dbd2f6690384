import { createContext, type ReactNode, use, useCallback, useState } from "react";

const Context = createContext<(message: string) => void>(() => {});

/** Says a sentence to screen readers when they are free to listen. */
export const useAnnounce = () => use(Context);

export function Announcer({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState("");
  const announce = useCallback((next: string) => {
    // The same sentence twice would not be spoken again.
    setMessage((old) => (old === next ? `${next}\u00a0` : next));
  }, []);
  return (
    <Context value={announce}>
      {children}
      {/* react-aria hides what lies behind a dialog, but not what is marked so. */}
      <p className="visually-hidden" role="status" data-live-announcer="true">
        {message}
      </p>
    </Context>
  );
}
