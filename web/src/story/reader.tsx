import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Story } from "../api/client";
import { useRetry } from "../api/queries";
import { useMessages } from "../i18n";
import { usePreferences } from "../preferences";
import { ActionButton } from "../ui/action-button";
import { useAnnounce } from "../ui/announcer";
import { FullScreenIcon, NextIcon, PreviousIcon, PrintIcon } from "../ui/icons";
import { ProblemNotice } from "../ui/problem-notice";
import { type BookPage, bookOf } from "./book";
import { MakingOf } from "./making-of";
import { Picture } from "./picture";
import { ReaderActions } from "./reader-actions";
import { ReaderSettings } from "./reader-settings";
import { useFullScreen } from "./use-full-screen";
import { useTurning } from "./use-turning";

/** A finished story, as a picture book. */
export function Reader({ story }: { story: Story }) {
  const { t } = useMessages();
  const { size, typeface, paper } = usePreferences();
  const fullScreen = useFullScreen();
  const book = bookOf(story);
  const { page, turnTo, swiping } = useTurning(book.pages.length);
  const direction = useDirection(page);
  useAnnouncedPage(page, book.pages.length);

  return (
    <article className="story reader" data-size={size} data-typeface={typeface} data-paper={paper}>
      <div className="reader-tools">
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
        <ReaderActions story={story} title={book.title} />
      </div>
      {page > 0 && <h1 className="visually-hidden">{book.title}</h1>}
      <Incomplete story={story} />
      <div className="book" {...swiping} data-direction={direction}>
        {book.pages.map((each, index) => (
          <section
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
            key={index}
            className="sheet"
            hidden={index !== page}
            aria-label={t.read.page(index + 1, book.pages.length)}
          >
            <Sheet page={each} number={index} title={book.title} story={story} />
          </section>
        ))}
      </div>
      <nav className="turner" aria-label={t.read.pages}>
        <Button
          className="icon-button"
          aria-label={t.read.previous}
          isDisabled={page === 0}
          onPress={() => turnTo(page - 1)}
        >
          <PreviousIcon />
        </Button>
        <span>{t.read.page(page + 1, book.pages.length)}</span>
        <Button
          className="icon-button"
          aria-label={t.read.next}
          isDisabled={page === book.pages.length - 1}
          onPress={() => turnTo(page + 1)}
        >
          <NextIcon />
        </Button>
      </nav>
    </article>
  );
}

interface SheetProps {
  page: BookPage;
  number: number;
  title: string;
  story: Story;
}

function Sheet({ page, number, title, story }: SheetProps) {
  const { t } = useMessages();
  if (page.kind === "making") {
    return <MakingOf story={story} />;
  }
  return (
    <div className="spread">
      <div className="leaf picture-leaf">
        <Picture
          url={page.picture}
          alt={t.read.sceneAlt(title)}
          name={title}
          eager={number === 0}
        />
      </div>
      <div className="leaf text-leaf">
        {number === 0 && (
          <h1 className="story-title" dir="auto">
            {title}
          </h1>
        )}
        <div className="prose" dir="auto">
          {page.paragraphs.map((paragraph, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a text that stays
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Says what is missing, and mends it. */
function Incomplete({ story }: { story: Story }) {
  const { t } = useMessages();
  const retry = useRetry(story.session_id);
  if (story.processing_status !== "partial" && !story.warnings.length) {
    return null;
  }
  return (
    <div className="messages">
      {[...story.warnings, ...story.error_messages].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {story.processing_status === "partial" && (
        <ActionButton
          className="button"
          isPending={retry.isPending}
          onPress={() => retry.mutate({})}
        >
          {t.ended.repair}
        </ActionButton>
      )}
      {retry.isError && <ProblemNotice error={retry.error} onRetry={() => retry.mutate({})} />}
    </div>
  );
}

/** Whether the last turn went forward or back, for the animation. */
function useDirection(page: number): "forward" | "back" {
  const [turn, setTurn] = useState<{ page: number; direction: "forward" | "back" }>({
    page,
    direction: "forward",
  });
  if (turn.page !== page) {
    setTurn({ page, direction: page > turn.page ? "forward" : "back" });
  }
  return turn.direction;
}

function useAnnouncedPage(page: number, pages: number): void {
  const { t } = useMessages();
  const announce = useAnnounce();
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current !== page) {
      shown.current = page;
      announce(t.read.page(page + 1, pages));
      window.scrollTo({ top: 0 });
    }
  }, [announce, page, pages, t]);
}
