import { Button } from "react-aria-components/Button";
import { Problem, type Story } from "../api/client";
import { useMessages } from "../i18n";
import { CopyButton } from "../ui/copy-button";
import { CloseIcon } from "../ui/icons";
import { PanelDialog } from "../ui/panel-dialog";
import { ProblemNotice } from "../ui/problem-notice";
import type { Wish } from "./changes";
import { orphansOf, putAside, without } from "./drafts";
import { useEdit } from "./edit-context";
import { DrawButton } from "./page-editor";

interface NoticesProps {
  /** The number of the page that was just removed. */
  dropped: number | null;
  onUndo: () => void;
  onClose: () => void;
}

/** What happened, at the lower edge of the screen: a change that was refused, a page that is gone. */
export function Notices({ dropped, onUndo, onClose }: NoticesProps) {
  const { t } = useMessages();
  const { changes } = useEdit();
  const { refusal } = changes;
  if (refusal?.error instanceof Problem && refusal.error.status === 412) {
    return <Conflict />;
  }
  return (
    <div className="edit-notices">
      {refusal && (
        <div className="edit-notice">
          <ProblemNotice error={refusal.error} onRetry={changes.again} />
          <Button className="button" onPress={changes.giveUp}>
            {t.edit.giveUp}
          </Button>
        </div>
      )}
      {dropped !== null && !refusal && (
        <div className="edit-notice dropped">
          <p>{t.edit.dropped(dropped)}</p>
          <Button className="button" onPress={onUndo}>
            {t.edit.undo}
          </Button>
          <Button className="icon-button" aria-label={t.close} onPress={onClose}>
            <CloseIcon />
          </Button>
        </div>
      )}
    </div>
  );
}

/** Somebody else changed the story since it was read: what, and whose change is to stay. */
function Conflict() {
  const { t } = useMessages();
  const { story, changes, drafts } = useEdit();
  const { refusal } = changes;
  if (!refusal) {
    return null;
  }
  const { wish, draft } = refusal;
  const news = refusal.error instanceof Problem ? refusal.error.changes : [];
  const words = wordsOf(wish, story);

  function keepTheirs(): void {
    if (draft) {
      drafts.change((all) => putAside(all, draft, words?.theirs ?? ""));
    }
    changes.giveUp();
  }

  return (
    <PanelDialog
      title={t.edit.conflict}
      isWide
      role="alertdialog"
      isDismissable={false}
      // Escape decides nothing: what was typed stays a draft.
      onClose={() => changes.giveUp()}
    >
      {news.length > 0 && (
        <section>
          <h3>{t.edit.conflictNews}</h3>
          <ul className="news">
            {news.map((each, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that stays
              <li key={index}>{each}</li>
            ))}
          </ul>
        </section>
      )}
      {words && (
        <div className="versus">
          <section>
            <h3>{t.edit.theirs}</h3>
            <p dir="auto">{words.theirs}</p>
          </section>
          <section>
            <h3>{t.edit.yours}</h3>
            <p dir="auto">{words.mine}</p>
          </section>
        </div>
      )}
      <div className="button-row">
        <Button className="button" autoFocus onPress={keepTheirs}>
          {t.edit.keepTheirs}
        </Button>
        <Button className="button primary" onPress={changes.again}>
          {t.edit.putMine}
        </Button>
      </div>
    </PanelDialog>
  );
}

/** The words that a change is about: as they are now, and as it wants them. */
function wordsOf(wish: Wish, story: Story): { theirs: string; mine: string } | null {
  if (wish.kind === "page") {
    const page = story.pages[wish.page - 1];
    for (const name of ["text", "place"] as const) {
      const mine = wish.body[name];
      if (mine !== undefined) {
        return { theirs: page?.[name] ?? "", mine };
      }
    }
  }
  if (wish.kind === "story") {
    const { title, cast } = wish.body;
    if (title !== undefined) {
      return { theirs: story.title, mine: title };
    }
    const look = cast?.[0]?.look;
    if (look !== undefined) {
      return { theirs: story.cast.find(({ id }) => id === cast?.[0]?.id)?.look ?? "", mine: look };
    }
  }
  return null;
}

/** Says what of the story is missing, and has it drawn. */
export function Missing() {
  const { t } = useMessages();
  const { story, isBusy } = useEdit();
  const sentences = [...story.warnings, ...story.error_messages];
  const isWhole = story.status === "completed" && story.processing_status === "completed";
  if (isBusy || (isWhole && !sentences.length)) {
    return null;
  }
  return (
    <div className="messages">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {!isWhole && <DrawButton wish={{ kind: "draw", body: {} }}>{t.ended.repair}</DrawButton>}
    </div>
  );
}

/** Words that were typed for pages which are gone. */
export function Orphans() {
  const { t } = useMessages();
  const { story, drafts } = useEdit();
  const values = story.pages.map(({ text }) => text);
  const orphans = orphansOf(drafts.all(), "text", values);
  return orphans.map((draft) => (
    <section key={draft.id} className="aside" aria-label={t.edit.orphans}>
      <p className="label">{t.edit.orphans}</p>
      <p className="aside-text" dir="auto">
        {draft.text}
      </p>
      <div className="button-row">
        <CopyButton text={draft.text} />
        <Button
          className="button quiet"
          onPress={() => drafts.change((all) => without(all, draft.id))}
        >
          {t.edit.throwAway}
        </Button>
      </div>
    </section>
  ));
}
