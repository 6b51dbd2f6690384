import type { ReactNode } from "react";
import { Link } from "wouter";
import type { StoryLine } from "../api/client";
import { isUnfinished } from "../api/queries";
import { useMessages } from "../i18n";
import { thumbnail, titleOf } from "../story/book";
import { BookIcon, DeleteIcon, RestoreIcon } from "../ui/icons";

interface CoverProps {
  line: StoryLine;
  /** Its place in the whole list, from 0, and how long that is. */
  place: number;
  count: number;
  isTrash: boolean;
  isSelected: boolean;
  /** Whether everybody's stories are shown. */
  showsOwner: boolean;
  onSelect: (withRange: boolean) => void;
  onDelete: () => void;
  onRestore: () => void;
}

/** A story on the shelf, or in the trash, where it cannot be opened. */
export function Cover(props: CoverProps) {
  const { line, place, count, isTrash, isSelected, showsOwner } = props;
  const { t, locale } = useMessages();
  const title = titleOf(line);
  const state = t.shelf.state[line.processing_status === "partial" ? "partial" : line.status];
  const mayGo = !isUnfinished(line);
  const date = dateFormat(locale);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the blocks of the list lie between
    <div
      className="cover"
      role="listitem"
      aria-posinset={place + 1}
      aria-setsize={count}
      data-selected={isSelected || undefined}
      data-place={place}
      data-id={line.session_id}
    >
      <Frame href={isTrash ? null : `/stories/${line.session_id}/`}>
        {line.merged_image ? (
          <img
            src={thumbnail(line.merged_image, 320)}
            srcSet={([160, 320, 640] as const)
              .map((width) => `${thumbnail(line.merged_image ?? "", width)} ${width}w`)
              .join(", ")}
            sizes="(max-width: 40rem) 45vw, 15rem"
            alt=""
            width="320"
            height="320"
            // The first ones are in sight at once.
            loading={place < 6 ? "eager" : "lazy"}
            decoding="async"
          />
        ) : (
          <span className="blank-cover">
            <BookIcon />
          </span>
        )}
        <span className="cover-title" dir="auto">
          {title}
        </span>
        <span className="cover-facts">
          {state && (
            <span className="badge" data-state={line.status}>
              {state}
            </span>
          )}
          {line.page_count > 1 && <span>{t.shelf.pages(line.page_count)}</span>}
          <time dateTime={line.created_at}>{date.format(new Date(line.created_at))}</time>
          {showsOwner && line.owner && <bdi className="owner">{line.owner}</bdi>}
        </span>
      </Frame>
      {mayGo && (
        <label className="cover-check">
          <input
            type="checkbox"
            checked={isSelected}
            aria-label={t.shelf.select(title)}
            onChange={(event) =>
              props.onSelect(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)
            }
          />
        </label>
      )}
      <span className="cover-actions">
        {isTrash && (
          <button
            type="button"
            className="icon-button"
            aria-label={t.trash.restore(title)}
            onClick={props.onRestore}
          >
            <RestoreIcon />
          </button>
        )}
        {mayGo && (
          <button
            type="button"
            className="icon-button"
            aria-label={isTrash ? t.trash.forGood(title) : t.shelf.delete(title)}
            onClick={props.onDelete}
          >
            <DeleteIcon />
          </button>
        )}
      </span>
    </div>
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** One for all covers: to make one takes as long as to draw a cover. */
function dateFormat(locale: string): Intl.DateTimeFormat {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
  formats.set(locale, format);
  return format;
}

function Frame({ href, children }: { href: string | null; children: ReactNode }) {
  return href ? (
    <Link className="cover-frame" href={href}>
      {children}
    </Link>
  ) : (
    <div className="cover-frame">{children}</div>
  );
}
