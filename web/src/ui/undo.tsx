import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { Button } from "react-aria-components/Button";
import { useLocation } from "wouter";
import { useMessages } from "../i18n";
import { ActionButton } from "./action-button";
import { CloseIcon } from "./icons";
import { ProblemNotice } from "./problem-notice";

/** Something that was done and can be undone. */
export interface Done {
  /** What was done, in a sentence. */
  message: string;
  undo: () => Promise<unknown>;
  /** Called once it is not to be undone any more. */
  settle?: () => void;
  /** The page on which it can be undone. */
  path: string;
}

const Context = createContext<(done: Done) => void>(() => {});

/** Offers to undo something until that is dismissed, something else is done, or the page is left. */
export const useUndo = () => use(Context);

export function UndoArea({ children }: { children: ReactNode }) {
  const [done, setDone] = useState<(Done & { key: number }) | null>(null);
  const [path] = useLocation();
  const latest = useRef<Done | null>(null);

  const show = useCallback((next: Done | null) => {
    latest.current?.settle?.();
    latest.current = next;
    setDone(next && { ...next, key: Date.now() });
  }, []);

  useEffect(() => {
    if (latest.current && latest.current.path !== path) {
      show(null);
    }
  }, [path, show]);

  useEffect(() => {
    const leave = () => latest.current?.settle?.();
    window.addEventListener("pagehide", leave);
    return () => window.removeEventListener("pagehide", leave);
  }, []);

  return (
    <Context value={show}>
      {children}
      {done && (
        <UndoBar
          key={done.key}
          done={done}
          onClose={() => show(null)}
          onUndone={() => {
            latest.current = null;
            setDone(null);
            document.getElementById("content")?.focus();
          }}
        />
      )}
    </Context>
  );
}

interface UndoBarProps {
  done: Done;
  onClose: () => void;
  onUndone: () => void;
}

function UndoBar({ done, onClose, onUndone }: UndoBarProps) {
  const { t } = useMessages();
  const bar = useRef<HTMLElement>(null);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);

  // What had the focus is gone, and whoever does not see the bar learns of it.
  useEffect(() => bar.current?.querySelector("button")?.focus({ preventScroll: true }), []);

  function undo(): void {
    setPending(true);
    done.undo().then(onUndone, (cause: unknown) => {
      setPending(false);
      setError(cause);
    });
  }

  return (
    <section
      className="undo-bar"
      ref={bar}
      aria-label={t.undo.label}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <p role="status">{done.message}</p>
      <ActionButton className="button" isPending={isPending} onPress={undo}>
        {t.undo.undo}
      </ActionButton>
      <Button className="icon-button" aria-label={t.undo.dismiss} onPress={onClose}>
        <CloseIcon />
      </Button>
      {error !== null && <ProblemNotice error={error} onRetry={undo} />}
    </section>
  );
}
