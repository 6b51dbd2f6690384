import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Story } from "../api/client";
import { newKey } from "../api/queries";
import { useMessages } from "../i18n";
import { PanelDialog } from "../ui/panel-dialog";
import type { Wish } from "./changes";
import { draftOf, type Saved, settled, typed, without } from "./drafts";
import { useEdit } from "./edit-context";
import { AddIcon } from "./edit-icons";

const MOST_PAGES = 12;
const NOTHING = { page: 1, values: [""] };
const TEXT: Saved = { ...NOTHING, kind: "new" };
const PLACE: Saved = { ...NOTHING, kind: "new-place" };

interface AddPageButtonProps {
  /** The number of the page before it. */
  after: number;
  onAdd: (wish: Wish) => Promise<Story | null>;
  onAdded: (page: number) => void;
}

/** Asks what happens on a page more, and adds it. */
export function AddPageButton({ after, onAdd, onAdded }: AddPageButtonProps) {
  const { t } = useMessages();
  const { story, drafts, isBusy } = useEdit();
  const [isOpen, setOpen] = useState(false);
  const [text, place] = [TEXT, PLACE].map((field) => draftOf(drafts.all(), field));
  const canAdd = Boolean(text?.text.trim());

  async function add(): Promise<void> {
    if (!(text && canAdd)) {
      return;
    }
    setOpen(false);
    const words = { text: text.text, ...(place?.text.trim() && { place: place.text }) };
    if (await onAdd({ kind: "add", body: { after, ...words } })) {
      drafts.change((all) => {
        const rest = settled(all, text.id, text.text);
        return place ? without(rest, place.id) : rest;
      });
      onAdded(after + 1);
    }
  }

  return (
    <>
      <Button
        className="button add-page"
        isDisabled={isBusy || story.pages.length >= MOST_PAGES}
        onPress={() => setOpen(true)}
      >
        <AddIcon />
        {t.edit.add}
      </Button>
      <PanelDialog title={t.edit.addTitle} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p className="help">{t.edit.addHelp}</p>
        <NewWords field={TEXT} label={t.edit.addText} isFirst />
        <NewWords field={PLACE} label={t.edit.addPlace} />
        <div className="button-row">
          <Button className="button primary" isDisabled={!canAdd} onPress={add}>
            {t.edit.add}
          </Button>
          <Button className="button" onPress={() => setOpen(false)}>
            {t.cancel}
          </Button>
        </div>
      </PanelDialog>
    </>
  );
}

/** Words of a page that is not there yet; kept as other drafts are. */
export function NewWords(props: { field: Saved; label: string; isFirst?: boolean; most?: number }) {
  const { field, label, isFirst, most = isFirst ? 2000 : 400 } = props;
  const { drafts } = useEdit();
  const id = useId();
  const text = draftOf(drafts.all(), field)?.text ?? "";
  return (
    <div className="draft">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <div className="grow" data-text={`${text}\n`}>
        <textarea
          id={id}
          dir="auto"
          rows={isFirst ? 3 : 1}
          maxLength={most}
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to write here
          autoFocus={isFirst}
          value={text}
          onChange={(event) =>
            drafts.change((all) => typed(all, field, event.target.value, newKey()))
          }
        />
      </div>
    </div>
  );
}
