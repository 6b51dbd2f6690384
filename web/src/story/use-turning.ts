import { type PointerEvent, useCallback, useEffect, useRef } from "react";
import { useSearchParams } from "wouter";

const SWIPE = 48; // pixels

/** Which page is open, 0 to `pages` - 1; it is in the address, as `?page=`, from 1. */
export function useTurning(pages: number) {
  const [params, setParams] = useSearchParams();
  const asked = Number.parseInt(params.get("page") ?? "1", 10);
  const page = Math.min(Math.max(Number.isNaN(asked) ? 1 : asked, 1), pages) - 1;

  const turnTo = useCallback(
    (next: number) => {
      if (next >= 0 && next < pages) {
        setParams(next === 0 ? {} : { page: String(next + 1) }, { replace: true });
      }
    },
    [pages, setParams],
  );
  useKeys(page, pages, turnTo);
  const swiping = useSwipe(page, turnTo);
  return { page, turnTo, swiping };
}

function useKeys(page: number, pages: number, turnTo: (page: number) => void) {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const target = event.target instanceof Element ? event.target : null;
      // Keys belong to what has the focus: a field, a button (space), an open dialog.
      const taken =
        event.defaultPrevented ||
        event.altKey ||
        event.ctrlKey ||
        event.metaKey ||
        target?.closest(
          "input, select, textarea, [role=dialog], [role=alertdialog], [role=radio]",
        ) ||
        (event.key === " " && target?.closest("button, a, summary"));
      const next = pageForKey(event, page, pages, isRightToLeft());
      if (!taken && next !== null) {
        event.preventDefault();
        turnTo(next);
      }
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [page, pages, turnTo]);
}

/** The page that a key turns to, null for a key that turns none. */
export function pageForKey(
  { key, shiftKey }: { key: string; shiftKey: boolean },
  page: number,
  pages: number,
  rightToLeft: boolean,
): number | null {
  const forward = rightToLeft ? -1 : 1;
  switch (key) {
    case "ArrowRight":
      return page + forward;
    case "ArrowLeft":
      return page - forward;
    case "PageDown":
      return page + 1;
    case "PageUp":
      return page - 1;
    case " ":
      return shiftKey ? page - 1 : page + 1;
    case "Home":
      return 0;
    case "End":
      return pages - 1;
    default:
      return null;
  }
}

const isRightToLeft = () => getComputedStyle(document.documentElement).direction === "rtl";

function useSwipe(page: number, turnTo: (page: number) => void) {
  const start = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown(event: PointerEvent) {
      start.current = event.pointerType === "touch" ? { x: event.clientX, y: event.clientY } : null;
    },
    onPointerUp(event: PointerEvent) {
      const from = start.current;
      start.current = null;
      if (!from) {
        return;
      }
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) {
        const forward = dx < 0 !== isRightToLeft();
        turnTo(page + (forward ? 1 : -1));
      }
    },
    onPointerCancel() {
      start.current = null;
    },
  };
}
