import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { type Messages, useMessages } from "../i18n";
import { useAnnounce } from "../ui/announcer";
import {
  FullScreenIcon,
  NextIcon,
  PreviousIcon,
  PrintIcon,
  ReadAloudIcon,
  StopIcon,
} from "../ui/icons";
import { usePreferences } from "../use-preferences";
import type { Book, BookPage, Sheet } from "./book";
import { ReaderSettings } from "./reader-settings";
import { CoverSheet, PageSheet } from "./sheets";
import { useFullScreen } from "./use-full-screen";
import { useNarration } from "./use-narration";
import { useTurning } from "./use-turning";

interface OpenBookProps {
  book: Book;
  /** What can be done with it, besides reading. */
  actions?: (open: Sheet | undefined) => ReactNode;
  notice?: ReactNode;
  /** Below the picture of a page. */
  belowPicture?: (page: BookPage) => ReactNode;
  /** On the sheet that says how it was made. */
  making?: ReactNode;
}

/** A picture book whose pages turn. */
export function OpenBook({ book, actions, notice, belowPicture, making }: OpenBookProps) {
  const { title, sheets, isPlain } = book;
  const { t } = useMessages();
  const { size, typeface, paper } = usePreferences();
  const fullScreen = useFullScreen();
  const { open, turnTo, swiping } = useTurning(sheets.map(({ address }) => address));
  const narration = useNarration(sheets, open, turnTo);
  const labels = sheets.map((sheet) => labelOf(sheet, sheets, t));
  const label = labels[open] ?? "";
  const direction = useDirection(open);
  useAnnouncedSheet(open, label);

  return (
    <article className="story reader" data-size={size} data-typeface={typeface} data-paper={paper}>
      <div className="reader-tools">
        {narration.isPossible && (
          <Button className="button read-aloud" onPress={narration.toggle}>
            {narration.isOn ? <StopIcon /> : <ReadAloudIcon />}
            {narration.isOn ? t.read.stopReading : t.read.readAloud}
          </Button>
        )}
        <ReaderSettings />
        {fullScreen.isPossible && (
          <Button
            className="icon-button"
            aria-label={fullScreen.isOn ? t.read.leaveFullScreen : t.read.fullScreen}
            onPress={fullScreen.toggle}
          >
            <FullScreenIcon />
          </Button>
        )}
        <Button className="icon-button" aria-label={t.read.print} onPress={() => window.print()}>
          <PrintIcon />
        </Button>
        {actions?.(sheets[open])}
      </div>
      {open > 0 && <h1 className="visually-hidden">{title}</h1>}
      {notice}
      {narration.hasFailed && (
        <p className="messages" role="alert">
          {t.read.noSound}
        </p>
      )}
      <div className="book" {...swiping} data-direction={direction}>
        {sheets.map((sheet, index) => (
          <section
            key={sheet.address}
            className="sheet"
            hidden={index !== open}
            aria-label={labels[index]}
          >
            {sheet.kind === "cover" && (
              <CoverSheet sheet={sheet} title={title} onOpen={() => turnTo(1)} />
            )}
            {sheet.kind === "page" && (
              <PageSheet
                page={sheet.page}
                label={labels[index] ?? ""}
                title={index === 0 ? title : ""}
                isPlain={isPlain}
                sentence={index === open ? narration.sentence : null}
                // The pictures of the sheets beside it are there when it is turned.
                eager={Math.abs(index - open) < 2}
              >
                {belowPicture?.(sheet.page)}
              </PageSheet>
            )}
            {sheet.kind === "making" && making}
          </section>
        ))}
      </div>
      <nav className="turner" aria-label={t.read.pages}>
        <Button
          className="icon-button"
          aria-label={t.read.previous}
          isDisabled={open === 0}
          onPress={() => turnTo(open - 1)}
        >
          <PreviousIcon />
        </Button>
        <span>{label}</span>
        <Button
          className="icon-button"
          aria-label={t.read.next}
          isDisabled={open === sheets.length - 1}
          onPress={() => turnTo(open + 1)}
        >
          <NextIcon />
        </Button>
      </nav>
    </article>
  );
}

function labelOf(sheet: Sheet, sheets: Sheet[], t: Messages): string {
  switch (sheet.kind) {
    case "cover":
      return t.read.cover;
    case "page":
      return t.read.page(sheet.page.number, sheets.filter(({ kind }) => kind === "page").length);
    case "making":
      return t.read.made;
  }
}

/** Whether the last turn went forward or back, for the animation. */
function useDirection(open: number): "forward" | "back" {
  const [turn, setTurn] = useState<{ open: number; direction: "forward" | "back" }>({
    open,
    direction: "forward",
  });
  if (turn.open !== open) {
    setTurn({ open, direction: open > turn.open ? "forward" : "back" });
  }
  return turn.direction;
}

function useAnnouncedSheet(open: number, label: string): void {
  const announce = useAnnounce();
  const shown = useRef(open);
  useEffect(() => {
    if (shown.current !== open) {
      shown.current = open;
      announce(label);
      window.scrollTo({ top: 0 });
    }
  }, [announce, open, label]);
}
