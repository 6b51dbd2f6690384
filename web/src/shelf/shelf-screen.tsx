import { useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Link, useSearchParams } from "wouter";
import type { StoryLine } from "../api/client";
import { useDelete, useShelf } from "../api/queries";
import { useMessages } from "../i18n";
import { thumbnail, titleOf } from "../story/book";
import "../styles/shelf.css";
import { useAnnounce } from "../ui/announcer";
import { Confirm } from "../ui/confirm";
import { BookIcon, CloseIcon, DeleteIcon, NextIcon, PreviousIcon, SearchIcon } from "../ui/icons";
import { ProblemNotice } from "../ui/problem-notice";
import { Spinner } from "../ui/spinner";
import { useTitle } from "../ui/use-title";

const ON_A_PAGE = 20; // PAGE_SIZE in storygen/settings.py
const TYPING_MS = 300;

/** All stories that one may see, the newest first. */
export default function ShelfScreen() {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [params, setParams] = useSearchParams();
  const search = params.get("search") ?? "";
  const page = Math.max(Number.parseInt(params.get("page") ?? "1", 10) || 1, 1);
  const { data, error, refetch, isPlaceholderData } = useShelf(page, search);
  const [deleting, setDeleting] = useState<StoryLine | null>(null);
  const remove = useDelete();
  useTitle(t.shelf.title);

  const count = data?.count ?? 0;
  const pages = Math.max(Math.ceil(count / ON_A_PAGE), 1);
  const found = data && !isPlaceholderData ? t.shelf.count(count) : "";
  useEffect(() => {
    if (search && found) {
      announce(found);
    }
  }, [announce, found, search]);

  function show(next: { page?: number; search?: string }): void {
    const wanted = { page: 1, search, ...next };
    setParams(
      {
        ...(wanted.search && { search: wanted.search }),
        ...(wanted.page > 1 && { page: String(wanted.page) }),
      },
      { replace: next.search !== undefined },
    );
    window.scrollTo({ top: 0 });
  }

  return (
    <div className="shelf">
      <div className="shelf-head">
        <h1>{t.shelf.title}</h1>
        {(count > 0 || search) && (
          <Search value={search} onSearch={(next) => show({ search: next })} />
        )}
      </div>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {remove.isError && <ProblemNotice error={remove.error} />}
      {!data && !error && <Spinner />}
      {data && data.results.length === 0 && <Empty search={search} />}
      {data && data.results.length > 0 && (
        <>
          <ul className="covers" data-stale={isPlaceholderData || undefined}>
            {data.results.map((line) => (
              <Cover key={line.session_id} line={line} onDelete={() => setDeleting(line)} />
            ))}
          </ul>
          {pages > 1 && (
            <nav className="turner" aria-label={t.shelf.paging}>
              <Button
                className="icon-button"
                aria-label={t.shelf.previous}
                isDisabled={page <= 1}
                onPress={() => show({ page: page - 1 })}
              >
                <PreviousIcon />
              </Button>
              <span>{t.shelf.page(page, pages)}</span>
              <Button
                className="icon-button"
                aria-label={t.shelf.next}
                isDisabled={page >= pages}
                onPress={() => show({ page: page + 1 })}
              >
                <NextIcon />
              </Button>
            </nav>
          )}
        </>
      )}
      <Confirm
        {...t.delete}
        isOpen={deleting !== null}
        onClose={() => setDeleting(null)}
        onConfirm={() =>
          deleting &&
          remove.mutate(deleting.session_id, { onSuccess: () => announce(t.delete.done) })
        }
      />
    </div>
  );
}

function Cover({ line, onDelete }: { line: StoryLine; onDelete: () => void }) {
  const { t, locale } = useMessages();
  const title = titleOf(line);
  const state = t.shelf.state[line.processing_status === "partial" ? "partial" : line.status];
  const when = new Date(line.created_at);
  const unfinished = line.status === "pending" || line.status === "processing";
  return (
    <li className="cover">
      <Link href={`/stories/${line.session_id}/`}>
        {line.merged_image ? (
          <img
            src={thumbnail(line.merged_image, 320)}
            srcSet={`${thumbnail(line.merged_image, 160)} 160w, ${thumbnail(line.merged_image, 320)} 320w, ${thumbnail(line.merged_image, 640)} 640w`}
            sizes="(max-width: 40rem) 45vw, 15rem"
            alt=""
            width="320"
            height="320"
            loading="lazy"
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
          <time dateTime={line.created_at}>
            {new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(when)}
          </time>
        </span>
      </Link>
      {!unfinished && (
        <Button className="icon-button" aria-label={t.shelf.delete(title)} onPress={onDelete}>
          <DeleteIcon />
        </Button>
      )}
    </li>
  );
}

function Empty({ search }: { search: string }) {
  const { t } = useMessages();
  return (
    <div className="notice-page">
      {search ? (
        <p>{t.shelf.nothing(search)}</p>
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

/** A field that searches a moment after the last letter. */
function Search({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
  const { t } = useMessages();
  const [typed, setTyped] = useState(value);
  const [searched, setSearched] = useState(value);
  if (searched !== value) {
    // Back and forward.
    setSearched(value);
    setTyped(value);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts it
  useEffect(() => {
    if (typed.trim() === value) {
      return;
    }
    const timer = window.setTimeout(() => onSearch(typed.trim()), TYPING_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);

  return (
    <search className="search">
      <SearchIcon />
      <input
        type="search"
        aria-label={t.shelf.search}
        placeholder={t.shelf.search}
        value={typed}
        maxLength={200}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed && (
        <Button
          className="icon-button"
          aria-label={t.shelf.clear}
          onPress={() => {
            setTyped("");
            onSearch("");
          }}
        >
          <CloseIcon />
        </Button>
      )}
    </search>
  );
}
