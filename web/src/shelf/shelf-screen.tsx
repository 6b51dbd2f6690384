import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Link, useSearchParams } from "wouter";
import type { StoryLine } from "../api/client";
import { ON_A_PAGE, shelfPage, useAccount, useDelete, useMove } from "../api/queries";
import { useMessages } from "../i18n";
import "../styles/shelf.css";
import { ActionButton } from "../ui/action-button";
import { useAnnounce } from "../ui/announcer";
import { Confirm } from "../ui/confirm";
import { CloseIcon, DeleteIcon, RestoreIcon } from "../ui/icons";
import { ProblemNotice } from "../ui/problem-notice";
import { Spinner } from "../ui/spinner";
import { useUndo } from "../ui/undo";
import { useTitle } from "../ui/use-title";
import { Cover } from "./cover";
import { Covers } from "./covers";
import { FilterButton } from "./filter-button";
import { countOf, type Filters, paramsOf, parseFilters } from "./filters";
import { ImportArea, ImportButton } from "./import-area";
import { SearchField } from "./search-field";
import { add, NOTHING, range, toggle } from "./selection";
import { ShelfNav } from "./shelf-nav";

/** All stories that one may see, the newest first; or those in the trash. */
export default function ShelfScreen({ isTrash = false }: { isTrash?: boolean }) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const client = useQueryClient();
  const undo = useUndo();
  const [params, setParams] = useSearchParams();
  const filters = parseFilters(params);
  const isFiltered = Boolean(filters.search) || countOf(filters) > 0;
  const { data: account } = useAccount();
  const first = useQuery({
    ...shelfPage(filters, isTrash, 1),
    placeholderData: (old) => old,
  });
  const { data, error, refetch, isPlaceholderData } = first;
  const [selection, setSelection] = useState(NOTHING);
  const [deleting, setDeleting] = useState<readonly string[] | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const move = useMove();
  const remove = useDelete();
  const title = isTrash ? t.trash.title : t.shelf.title;
  useTitle(title);

  const count = data?.count ?? 0;
  const ids = [...selection.ids];
  const found = data && !isPlaceholderData ? t.shelf.count(count) : "";
  useEffect(() => {
    if (isFiltered && found) {
      announce(found);
    }
  }, [announce, found, isFiltered]);
  useEffect(() => {
    if (selection.ids.size) {
      announce(t.shelf.selected(selection.ids.size));
    }
  }, [announce, selection, t]);

  function show(some: Partial<Filters>): void {
    setParams(paramsOf({ ...filters, ...some }), { replace: true });
    setSelection(NOTHING);
    window.scrollTo({ top: 0 });
  }

  /** Selects the story at a place, or all from the last one that was selected alone to it. */
  async function select(line: StoryLine, place: number, withRange: boolean): Promise<void> {
    if (!withRange || selection.anchor === null) {
      setSelection(toggle(selection, line.session_id, place));
      return;
    }
    const [start, end] = range(selection, place);
    const lines: StoryLine[] = [];
    for (let page = Math.floor(start / ON_A_PAGE); page <= Math.floor(end / ON_A_PAGE); page++) {
      const { results } = await client.ensureQueryData(shelfPage(filters, isTrash, page + 1));
      lines.push(...results.filter((_, at) => within(page * ON_A_PAGE + at, start, end)));
    }
    setSelection((old) =>
      add(
        old,
        lines.filter(mayGo).map(({ session_id }) => session_id),
      ),
    );
  }

  function put(ids: readonly string[], back: boolean): void {
    setSelection(NOTHING);
    move.mutate(
      { ids, back },
      {
        onSuccess: (moved) =>
          undo({
            message: (back ? t.trash.restored : t.trash.moved)(moved.length),
            undo: () => move.mutateAsync({ ids: moved, back: !back }),
            path: isTrash ? "/trash/" : "/stories/",
          }),
      },
    );
  }

  function removeForGood(ids: readonly string[]): void {
    setSelection(NOTHING);
    remove.mutate(ids, { onSuccess: () => announce(t.trash.gone(ids.length)) });
  }

  const take = (ids: readonly string[]) => (isTrash ? setDeleting(ids) : put(ids, false));

  function onKeyDown(event: KeyboardEvent): void {
    const cover = (event.target as HTMLElement).closest<HTMLElement>(".cover");
    const id = cover?.dataset.id;
    const { key, shiftKey } = event;
    const line = client
      .getQueriesData<{ results: StoryLine[] }>({ queryKey: ["shelf", isTrash, filters] })
      .flatMap(([, page]) => page?.results ?? [])
      .find(({ session_id }) => session_id === id);
    if (key === "Escape" && ids.length) {
      setSelection(NOTHING);
    } else if (key === "Delete" && line && (ids.length || mayGo(line))) {
      take(ids.length ? ids : [line.session_id]);
    } else if (key === " " && line && cover && event.target instanceof HTMLAnchorElement) {
      if (mayGo(line)) {
        void select(line, Number(cover.dataset.place), shiftKey);
      }
    } else if (key.toLowerCase() === "a" && (event.ctrlKey || event.metaKey)) {
      const shown = [...(list.current?.querySelectorAll<HTMLElement>(".cover:has(input)") ?? [])];
      setSelection(
        add(
          selection,
          shown.map(({ dataset }) => dataset.id ?? ""),
        ),
      );
    } else if (!(key.startsWith("Arrow") && cover && focusBeside(cover, key))) {
      return;
    }
    event.preventDefault();
  }

  const isEmpty = data && count === 0;
  return (
    <ImportArea className="shelf" isOff={isTrash}>
      <div className="shelf-head">
        <h1>{title}</h1>
        <ShelfNav />
        {(count > 0 || isFiltered || !isTrash) && (
          <div className="shelf-tools">
            {(count > 0 || isFiltered) && (
              <>
                <SearchField
                  label={t.shelf.search}
                  value={filters.search}
                  onSearch={(search) => show({ search })}
                />
                <FilterButton filters={filters} onChange={show} />
              </>
            )}
            {!isTrash && <ImportButton />}
          </div>
        )}
      </div>
      {isTrash && account && <p className="help">{t.trash.lead(account.trash_days)}</p>}
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {move.isError && (
        <ProblemNotice
          error={move.error}
          onRetry={() => put(move.variables.ids, move.variables.back ?? false)}
        />
      )}
      {remove.isError && (
        <ProblemNotice error={remove.error} onRetry={() => removeForGood(remove.variables)} />
      )}
      {!data && !error && <Spinner />}
      {isEmpty && <Empty isTrash={isTrash} isFiltered={isFiltered} search={filters.search} />}
      {ids.length > 0 && (
        <section className="selection-bar" aria-label={t.shelf.selection}>
          <strong>{t.shelf.selected(ids.length)}</strong>
          {isTrash && (
            <Button className="button" onPress={() => put(ids, true)}>
              <RestoreIcon />
              {t.trash.bringBack}
            </Button>
          )}
          <Button className="button danger" onPress={() => take(ids)}>
            <DeleteIcon />
            {isTrash ? t.trash.deleteForGood : t.delete.confirm}
          </Button>
          <Button
            className="icon-button"
            aria-label={t.shelf.selectNone}
            onPress={() => {
              setSelection(NOTHING);
              list.current?.querySelector<HTMLElement>("a, input")?.focus();
            }}
          >
            <CloseIcon />
          </Button>
        </section>
      )}
      {count > 0 && (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys of what is inside
        <div
          ref={list}
          onKeyDown={onKeyDown}
          data-stale={isPlaceholderData || undefined}
          data-selecting={ids.length > 0 || undefined}
        >
          <p className="help keys">{t.shelf.keys}</p>
          <Covers
            key={JSON.stringify(filters)}
            filters={filters}
            isTrash={isTrash}
            count={count}
            label={title}
          >
            {(line, place) => (
              <Cover
                key={line.session_id}
                line={line}
                place={place}
                count={count}
                isTrash={isTrash}
                isSelected={selection.ids.has(line.session_id)}
                showsOwner={account?.sees_all ?? false}
                onSelect={(withRange) => void select(line, place, withRange)}
                onDelete={() => take([line.session_id])}
                onRestore={() => put([line.session_id], true)}
              />
            )}
          </Covers>
        </div>
      )}
      {remove.isPending && <ActionButton isPending>{t.wait}</ActionButton>}
      <Confirm
        {...t.delete}
        title={t.trash.ask(deleting?.length ?? 1)}
        isOpen={deleting !== null}
        onClose={() => setDeleting(null)}
        onConfirm={() => removeForGood(deleting ?? [])}
      />
    </ImportArea>
  );
}

const within = (place: number, first: number, last: number) => first <= place && place <= last;

const mayGo = ({ status }: StoryLine) => status !== "pending" && status !== "processing";

/** Moves the focus to the cover beside this one, above or below; false if there is none. */
function focusBeside(cover: HTMLElement, key: string): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(".cover")];
  const at = all.indexOf(cover);
  const top = cover.offsetTop;
  const columns = all.filter(({ offsetTop }) => offsetTop === top).length || 1;
  const ahead = getComputedStyle(cover).direction === "rtl" ? -1 : 1;
  const steps: Record<string, number> = {
    ...{ ArrowRight: ahead, ArrowLeft: -ahead, ArrowDown: columns, ArrowUp: -columns },
  };
  const next = all[at + (steps[key] ?? 0)];
  const target = next?.querySelector<HTMLElement>("a, input");
  target?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return Boolean(target);
}

interface EmptyProps {
  isTrash: boolean;
  isFiltered: boolean;
  search: string;
}

function Empty({ isTrash, isFiltered, search }: EmptyProps) {
  const { t } = useMessages();
  if (isFiltered) {
    return (
      <div className="notice-page">
        <p>{search ? t.shelf.nothing(search) : t.filter.nothing}</p>
      </div>
    );
  }
  return (
    <div className="notice-page">
      {isTrash ? (
        <p>{t.trash.empty}</p>
      ) : (
        <>
          <h2>{t.shelf.empty}</h2>
          <p>{t.shelf.emptyLead}</p>
          <Link className="button primary" href="/">
            {t.shelf.tellFirst}
          </Link>
        </>
      )}
    </div>
  );
}
