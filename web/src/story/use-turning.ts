import { type PointerEvent, useEffect, useRef } from "react";
import { useSearchParams } from "wouter";

const SWIPE = 48; // pixels

/** Which sheet is open, from 0. It is in the address, as `?page=` and what it has of `addresses`. */
export function useTurning(addresses: readonly string[]) {
  const [params, setParams] = useSearchParams();
  const open = Math.max(addresses.indexOf(params.get("page") ?? ""), 0);

  function turnTo(next: number): void {
    const address = addresses[next];
    if (address !== undefined) {
      setParams(address ? { page: address } : {}, { replace: true });
    }
  }
  useKeys(open, addresses.length, turnTo);
  const swiping = useSwipe(open, turnTo);
  return { open, turnTo, swiping };
}

function useKeys(open: number, sheets: number, turnTo: (sheet: number) => void) {
  const latest = useRef(turnTo);
  latest.current = turnTo;
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
      const next = sheetForKey(event, open, sheets, isRightToLeft());
      if (!taken && next !== null) {
        event.preventDefault();
        latest.current(next);
      }
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [open, sheets]);
}

/** The sheet that a key turns to, null for a key that turns none. */
export function sheetForKey(
  { key, shiftKey }: { key: string; shiftKey: boolean },
  open: number,
  sheets: number,
  rightToLeft: boolean,
): number | null {
  const forward = rightToLeft ? -1 : 1;
  switch (key) {
    case "ArrowRight":
      return open + forward;
    case "ArrowLeft":
      return open - forward;
    case "PageDown":
      return open + 1;
    case "PageUp":
      return open - 1;
    case " ":
      return shiftKey ? open - 1 : open + 1;
    case "Home":
      return 0;
    case "End":
      return sheets - 1;
    default:
      return null;
  }
}

const isRightToLeft = () => getComputedStyle(document.documentElement).direction === "rtl";

/** The click that a finger makes where it is lifted after a swipe goes nowhere. */
function swallowClick(): void {
  function swallow(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
  }
  window.addEventListener("click", swallow, { capture: true, once: true });
  window.addEventListener("pointerdown", () => window.removeEventListener("click", swallow, true), {
    capture: true,
    once: true,
  });
}

function useSwipe(open: number, turnTo: (sheet: number) => void) {
  const start = useRef<{ x: number; y: number } | null>(null);

  function follow(event: PointerEvent): void {
    const from = start.current;
    if (!from || event.pointerType !== "touch") {
      return;
    }
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) {
      start.current = null;
      swallowClick();
      const forward = dx < 0 !== isRightToLeft();
      turnTo(open + (forward ? 1 : -1));
    }
  }
  // On the way down to a picture, which is a button and keeps presses to itself. It is turned while
  // the finger moves, so that the picture is gone when it is lifted, and not pressed; nor is what
  // has come under the finger instead.
  return {
    onPointerDownCapture(event: PointerEvent) {
      start.current = event.pointerType === "touch" ? { x: event.clientX, y: event.clientY } : null;
    },
    onPointerMoveCapture: follow,
    onPointerUpCapture(event: PointerEvent) {
      follow(event);
      start.current = null;
    },
    onPointerCancelCapture() {
      start.current = null;
    },
  };
}
