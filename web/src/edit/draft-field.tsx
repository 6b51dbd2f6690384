import { type ReactNode, useId } from "react";
import { Button } from "react-aria-components/Button";
import type { Story } from "../api/client";
import { newKey } from "../api/queries";
import { useMessages } from "../i18n";
import { ActionButton } from "../ui/action-button";
import { useAnnounce } from "../ui/announcer";
import type { Wish } from "./changes";
import { ASIDE, draftOf, type Saved, settled, typed, without } from "./drafts";
import { useEdit } from "./edit-context";

interface DraftFieldProps {
  label: string;
  field: Saved;
  /** The change that saves `text`. */
  wish: (text: string) => Wish;
  /** How many characters it may have. */
  most: number;
  /** What the button says that saves it. */
  save?: string;
  /** Whether there is something else to be saved with it. */
  isChanged?: boolean;
  help?: string;
  /** Between the text and its buttons. */
  children?: ReactNode;
  className?: string;
  onSaved?: (story: Story) => void;
}

/** Words that can be changed. What is typed is kept in the browser until it is saved. */
export function DraftField(props: DraftFieldProps) {
  const { label, field, wish, most, isChanged = false, help, children, className, onSaved } = props;
  const { t } = useMessages();
  const announce = useAnnounce();
  const { changes, drafts } = useEdit();
  const id = useId();
  const draft = draftOf(drafts.all(), field);
  const saved = field.values[field.page - 1] ?? "";
  const text = draft?.text ?? saved;
  const isDirty = draft !== null;
  const isStale = isDirty && draft.base !== saved;
  const excess = [...text].length - most;
  const isPending = changes.pending.some((each) => sameField(each, wish(text)));
  const canSave = (isDirty || isChanged) && excess <= 0 && text.trim() !== "";

  async function save(): Promise<void> {
    if (!canSave || isPending) {
      return;
    }
    const story = await changes.change(wish(text), {
      ...(draft && { draft: draft.id }),
      isStale,
    });
    if (story) {
      if (draft) {
        drafts.change((all) => settled(all, draft.id, text));
      }
      announce(t.edit.saved);
      onSaved?.(story);
    }
  }

  return (
    <div className={`draft ${className ?? ""}`}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {help && <p className="help">{help}</p>}
      <div className="grow" data-text={`${text}\n`}>
        <textarea
          id={id}
          dir="auto"
          rows={1}
          value={text}
          aria-describedby={`${id}-state`}
          aria-invalid={excess > 0 || undefined}
          onChange={(event) =>
            drafts.change((all) => typed(all, field, event.target.value, newKey()))
          }
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              save();
            }
          }}
        />
      </div>
      {children}
      <p id={`${id}-state`} className={excess > 0 ? "field-errors" : "help"}>
        {excess > 0 ? t.tell.tooLong(excess) : isStale ? t.edit.stale : isDirty ? t.edit.kept : ""}
      </p>
      {(isDirty || isChanged || isPending) && (
        <div className="button-row">
          <ActionButton className="button primary" isPending={isPending} onPress={save}>
            {props.save ?? t.edit.save}
          </ActionButton>
          {isDirty && !isPending && (
            <Button
              className="button"
              onPress={() => drafts.change((all) => without(all, draft.id))}
            >
              {t.edit.discard}
            </Button>
          )}
        </div>
      )}
      <Aside field={field} />
    </div>
  );
}

/** Words that were put aside for somebody else's. */
function Aside({ field }: { field: Saved }) {
  const { t } = useMessages();
  const { drafts } = useEdit();
  const aside = draftOf(drafts.all(), { ...field, kind: ASIDE + field.kind });
  if (!aside) {
    return null;
  }
  return (
    <section className="aside" aria-label={t.edit.aside}>
      <p className="label">{t.edit.aside}</p>
      <p className="aside-text" dir="auto">
        {aside.text}
      </p>
      <div className="button-row">
        <Button
          className="button"
          onPress={() =>
            drafts.change((all) => typed(without(all, aside.id), field, aside.text, newKey()))
          }
        >
          {t.edit.bringMine}
        </Button>
        <Button
          className="button quiet"
          onPress={() => drafts.change((all) => without(all, aside.id))}
        >
          {t.edit.throwAway}
        </Button>
      </div>
    </section>
  );
}

/** Whether two changes are of the same words. */
function sameField(one: Wish, other: Wish): boolean {
  if (one.kind === "page" && other.kind === "page") {
    const names = Object.keys(one.body);
    return one.page === other.page && Object.keys(other.body).some((name) => names.includes(name));
  }
  if (one.kind === "story" && other.kind === "story") {
    const what = (wish: typeof one) =>
      "title" in wish.body ? "title" : (wish.body.cast?.[0]?.id ?? "cover");
    return what(one) === what(other);
  }
  return false;
}
