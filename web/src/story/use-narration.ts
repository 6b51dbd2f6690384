import { useEffect, useRef, useState } from "react";
import type { BookPage, Sheet } from "./book";

/** Reads the pages of a book aloud, one after the other, and turns them. */
export function useNarration(sheets: readonly Sheet[], open: number, turnTo: (to: number) => void) {
  const audio = useRef<HTMLAudioElement | null>(null);
  const [isOn, setOn] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [sentence, setSentence] = useState<number | null>(null);
  const page = narrated(sheets[open]);
  const url = page?.narration?.url;
  const latest = useRef({ sheets, open, turnTo, page });
  latest.current = { sheets, open, turnTo, page };

  useEffect(() => {
    setSentence(null);
    if (!isOn || !url) {
      return;
    }
    const player = audio.current ?? new Audio();
    audio.current = player;
    player.src = url;
    player.ontimeupdate = () => {
      const sentences = latest.current.page?.narration?.sentences ?? [];
      const at = sentences.findIndex(({ end }) => player.currentTime < end);
      setSentence(at < 0 ? null : at);
    };
    player.onended = () => {
      const { sheets, open, turnTo } = latest.current;
      const next = nextNarrated(sheets, open + 1);
      if (next === null) {
        setOn(false);
      } else {
        turnTo(next);
      }
    };
    const fail = () => {
      setOn(false);
      setFailed(true);
    };
    player.onerror = fail;
    // Stopping it while it loads is no failure.
    player.play().catch((cause: unknown) => {
      if (!(cause instanceof DOMException && cause.name === "AbortError")) {
        fail();
      }
    });
    return () => {
      player.ontimeupdate = player.onended = player.onerror = null;
      player.pause();
    };
  }, [isOn, url]);

  return {
    isPossible: nextNarrated(sheets, 0) !== null,
    isOn,
    hasFailed,
    /** The number of the sentence of the open page that is being read. */
    sentence,
    toggle() {
      setFailed(false);
      setOn(!isOn);
      const first = nextNarrated(sheets, open) ?? nextNarrated(sheets, 0);
      if (!isOn && first !== null && first !== open) {
        turnTo(first);
      }
    },
  };
}

const narrated = (sheet: Sheet | undefined): BookPage | null =>
  sheet?.kind === "page" && sheet.page.narration ? sheet.page : null;

/** The first sheet from `start` on that is read aloud; null if there is none. */
export function nextNarrated(sheets: readonly Sheet[], start: number): number | null {
  const found = sheets.findIndex((sheet, index) => index >= start && narrated(sheet));
  return found < 0 ? null : found;
}
