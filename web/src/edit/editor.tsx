import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Link, useSearchParams } from "wouter";
import type { Story } from "../api/client";
import { isUnfinished } from "../api/queries";
import { useMessages } from "../i18n";
import { titleOf } from "../story/book";
import { ProgressCard } from "../story/progress-card";
import { useAnnounce } from "../ui/announcer";
import { NextIcon, PreviousIcon } from "../ui/icons";
import { AddPageButton } from "./add-page-button";
import { namesAfter, reordered, type Wish } from "./changes";
import { draftsOf, useDrafts } from "./drafts";
import { EditContext } from "./edit-context";
import { RedoIcon, UndoIcon } from "./edit-icons";
import { Missing, Notices, Orphans } from "./notices";
import { PageEditor } from "./page-editor";
import { PageStrip } from "./page-strip";
import { StoryEditor } from "./story-editor";
import { useChanges } from "./use-changes";
import { VersionsButton } from "./versions-button";

/** A story, page by page, with everything of it that can be changed. */
export function Editor({ story, isDisconnected }: { story: Story; isDisconnected: boolean }) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const changes = useChanges(story);
  const drafts = draftsOf(story.session_id);
  useDrafts(drafts);
  const [open, show] = useOpenPage(story.pages.length);
  const { names, follow } = useNames(story.pages.length);
  const [dropped, setDropped] = useState<{ page: number; revision: number } | null>(null);
  const unfinished = isUnfinished(story);
  const page = story.pages[(open ?? 0) - 1];
  useUndoKeys((step) => changes.canStep(step) && takeStep(step));

  /** Opens a page, or the whole story (null), and says so. */
  function setOpen(next: number | null): void {
    show(next);
    announce(next === null ? t.edit.whole : t.edit.page(next));
  }

  /** Changes it, and says that it is done. */
  async function make(wish: Wish, done: string): Promise<Story | null> {
    const next = await changes.change(wish);
    if (next) {
      follow(wish, next.pages.length);
      announce(done);
      window.setTimeout(keepFocus);
    }
    return next;
  }

  async function order(from: number, to: number): Promise<void> {
    const next = await make(
      { kind: "order", order: reordered(story.pages.length, from, to) },
      t.edit.movedTo(to),
    );
    if (next && open !== null) {
      const now = reordered(story.pages.length, from, to).indexOf(open) + 1;
      show(now || open);
    }
  }

  async function drop(number: number): Promise<void> {
    const next = await make({ kind: "drop", page: number }, t.edit.dropped(number));
    if (next) {
      setDropped({ page: number, revision: next.revision });
      show(Math.min(number, next.pages.length));
    }
  }

  async function takeStep(step: -1 | 1): Promise<void> {
    setDropped(null);
    if (await changes.step(step)) {
      announce(step === -1 ? t.edit.undone : t.edit.redone);
      window.setTimeout(keepFocus);
    }
  }

  return (
    <EditContext value={{ story, changes, drafts, isBusy: unfinished }}>
      <article className="story editor">
        <div className="edit-bar">
          <Link
            className="button quiet"
            href={`/stories/${story.session_id}/${open && story.pages.length > 1 ? `?page=${open}` : ""}`}
          >
            <PreviousIcon />
            {t.edit.done}
          </Link>
          <span className="edit-bar-end">
            <Button
              className="icon-button"
              aria-label={t.edit.undo}
              isDisabled={!changes.canStep(-1)}
              onPress={() => takeStep(-1)}
            >
              <UndoIcon />
            </Button>
            <Button
              className="icon-button"
              aria-label={t.edit.redo}
              isDisabled={!changes.canStep(1)}
              onPress={() => takeStep(1)}
            >
              <RedoIcon />
            </Button>
            <VersionsButton />
          </span>
        </div>
        <h1 className="edit-title" dir="auto">
          <span className="visually-hidden">{t.edit.open}: </span>
          {titleOf(story)}
        </h1>
        {unfinished && <ProgressCard story={story} isDisconnected={isDisconnected} />}
        <Missing />
        <div className="strip-row">
          <Button
            className="button strip-whole"
            aria-pressed={open === null}
            onPress={() => setOpen(null)}
          >
            {t.edit.whole}
          </Button>
          <PageStrip names={names} open={open} onOpen={setOpen} onOrder={order} />
          <AddPageButton
            after={open ?? story.pages.length}
            onAdd={(wish) => make(wish, t.edit.added((open ?? story.pages.length) + 1))}
            onAdded={show}
          />
        </div>
        {page ? (
          <PageEditor
            name={names[page.number - 1] ?? 0}
            page={page}
            onOrder={(to) => order(page.number, to)}
            onDrop={() => drop(page.number)}
          />
        ) : (
          <StoryEditor />
        )}
        <Orphans />
        <Notices
          dropped={dropped?.revision === story.revision ? dropped.page : null}
          onUndo={() => takeStep(-1)}
          onClose={() => setDropped(null)}
        />
        {page && (
          <nav className="turner" aria-label={t.edit.pages}>
            <Button
              className="icon-button"
              aria-label={t.read.previous}
              isDisabled={page.number === 1}
              onPress={() => setOpen(page.number - 1)}
            >
              <PreviousIcon />
            </Button>
            <span>{t.read.page(page.number, story.pages.length)}</span>
            <Button
              className="icon-button"
              aria-label={t.read.next}
              isDisabled={page.number === story.pages.length}
              onPress={() => setOpen(page.number + 1)}
            >
              <NextIcon />
            </Button>
          </nav>
        )}
      </article>
    </EditContext>
  );
}

/** Where a button that had the focus is gone or disabled, the page has it. */
function keepFocus(): void {
  if (document.activeElement === document.body) {
    document.getElementById("open-page")?.focus({ preventScroll: true });
  }
}

/** The number of the page that is open, null for the whole story; it is in the address. */
function useOpenPage(count: number) {
  const [params, setParams] = useSearchParams();
  const asked = params.get("page");
  const number = Number.parseInt(asked ?? "1", 10);
  const open = asked === "story" ? null : Math.min(Math.max(number || 1, 1), count);
  function show(next: number | null): void {
    setParams({ page: next === null ? "story" : String(next) }, { replace: true });
  }
  return [open, show] as const;
}

/** Names by which pages are known again when they are put into another order. */
function useNames(count: number) {
  const [names, setNames] = useState<readonly number[]>([]);
  const shown = names.length === count ? names : namesAfter(null, names, count);
  const latest = useRef(shown);
  latest.current = shown;
  function follow(wish: Wish, pages: number): void {
    setNames(namesAfter(wish, latest.current, pages));
  }
  return { names: shown, follow };
}

/** Ctrl or Command with Z and Y, where no text is typed. */
function useUndoKeys(step: (step: -1 | 1) => void): void {
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const target = event.target instanceof Element ? event.target : null;
      const key = event.key.toLowerCase();
      const isUndo =
        (event.ctrlKey || event.metaKey) && !event.altKey && (key === "z" || key === "y");
      if (isUndo && !target?.closest("input, textarea, [role=dialog], [role=alertdialog]")) {
        event.preventDefault();
        latest.current(key === "y" || event.shiftKey ? 1 : -1);
      }
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
