import { Button } from "react-aria-components/Button";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { useMessages } from "../i18n";
import { thumbnail } from "../story/book";
import { draftOf } from "./drafts";
import { useEdit } from "./edit-context";
import { CoverIcon, GripIcon } from "./edit-icons";

interface PageStripProps {
  names: readonly number[];
  open: number | null;
  onOpen: (page: number) => void;
  onOrder: (from: number, to: number) => void;
}

/** The pages in a row: to open them, and to put them into another order. */
export function PageStrip({ names, open, onOpen, onOrder }: PageStripProps) {
  const { t } = useMessages();
  const { story, drafts, isBusy } = useEdit();
  const items = story.pages.map((page, index) => ({ id: names[index] ?? 0, page }));
  const numberOf = (name: unknown) => items.findIndex(({ id }) => id === name) + 1;
  const values = story.pages.map(({ text }) => text);

  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: isBusy || items.length < 2,
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": t.edit.page(numberOf(key)) })),
    getDropOperation: () => "move",
    onReorder({ keys, target }) {
      const from = numberOf([...keys][0]);
      const gap = numberOf(target.key) - (target.dropPosition === "before" ? 1 : 0);
      const to = gap < from ? gap + 1 : gap;
      if (from > 0 && to > 0 && from !== to) {
        onOrder(from, to);
      }
    },
  });

  return (
    <GridList
      className="strip"
      aria-label={t.edit.pages}
      orientation="horizontal"
      items={items}
      dependencies={[story, open, drafts.all()]}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection={open !== null}
      selectedKeys={open === null ? [] : [names[open - 1] ?? 0]}
      onSelectionChange={(keys) => {
        const number = keys === "all" ? 0 : numberOf([...keys][0]);
        if (number) {
          onOpen(number);
        }
      }}
      dragAndDropHooks={dragAndDropHooks}
    >
      {({ id, page }) => {
        const { number, image_url, background_url } = page;
        const picture = image_url ?? background_url;
        const isCover = story.plan?.cover === number;
        const isUnsaved = draftOf(drafts.all(), { kind: "text", page: number, values }) !== null;
        const label = t.edit.page(number);
        const facts = [isCover && t.edit.cover, isUnsaved && t.edit.unsaved].filter(Boolean);
        return (
          <GridListItem id={id} className="strip-page" textValue={[label, ...facts].join(", ")}>
            {picture ? (
              <img src={thumbnail(picture, 160)} alt="" width="88" height="88" />
            ) : (
              <span className="strip-text" dir="auto" aria-hidden="true">
                {page.text}
              </span>
            )}
            <span className="strip-label">
              <span className="visually-hidden">{label}</span>
              <span aria-hidden="true">{number}</span>
              {isCover && <CoverIcon />}
              {isUnsaved && <span className="unsaved-dot" />}
            </span>
            {items.length > 1 && (
              <Button slot="drag" className="grip" aria-label={t.edit.handle(label)}>
                <GripIcon />
              </Button>
            )}
          </GridListItem>
        );
      }}
    </GridList>
  );
}
