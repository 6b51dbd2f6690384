import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Link } from "wouter";
import { useMessages } from "../i18n";
import { SearchField } from "../shelf/search-field";
import "../styles/shelf.css";
import { type CastMember, isDescribed, MOST_CAST } from "../tell/draft";
import { NextIcon, PreviousIcon } from "../ui/icons";
import { PanelDialog } from "../ui/panel-dialog";
import { ProblemNotice } from "../ui/problem-notice";
import { Spinner } from "../ui/spinner";
import { DescribedCast, type Open, taken } from "./described-cast";
import { nameOf } from "./name";
import { Portrait } from "./portrait";
import { ON_A_PAGE, useCharacters } from "./queries";

interface CastDialogProps {
  cast: readonly CastMember[];
  onChange: (cast: CastMember[]) => void;
  onClose: () => void;
}

/** Chooses who of the library is in the story and describes others, in the order of the cast. */
export default function CastDialog({ cast, onChange, onClose }: CastDialogProps) {
  const { t } = useMessages();
  const [search, setSearch] = useState("");
  const [page, setPage] = useState(1);
  const [open, setOpen] = useState<Open | null>(null);
  const { data, error, refetch } = useCharacters({ page, search, readyOnly: true });
  const pages = Math.max(Math.ceil((data?.count ?? 0) / ON_A_PAGE), 1);
  const isFull = cast.length + (open && !open.of ? 1 : 0) >= MOST_CAST;

  /** Takes over what is written; false if it lacks something. */
  function take(): boolean {
    const next = taken(cast, open);
    if (!next) {
      setOpen(open && { ...open, isRefused: true });
      return false;
    }
    onChange(next);
    setOpen(null);
    return true;
  }

  return (
    <PanelDialog
      title={t.tell.castChoose}
      isWide
      // What is half written is not thrown away by a click beside it.
      onClose={() => take() && onClose()}
    >
      <p className="help">{t.tell.castHelp(MOST_CAST)}</p>
      <DescribedCast cast={cast} onChange={onChange} open={open} onOpen={setOpen} onTake={take} />
      {(pages > 1 || search) && (
        <SearchField
          label={t.characters.search}
          value={search}
          onSearch={(text) => {
            setSearch(text);
            setPage(1);
          }}
        />
      )}
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {!data && !error && <Spinner />}
      {data?.count === 0 && (
        <p className="help">{search ? t.characters.nothing(search) : t.tell.castEmpty}</p>
      )}
      <ul className="cast-choices">
        {data?.results.map((character) => {
          const { id } = character;
          const place = cast.findIndex((each) => !isDescribed(each) && each.id === id) + 1;
          const name = nameOf(character);
          return (
            <li key={id}>
              <label className="cast-choice" data-chosen={place > 0 || undefined}>
                <input
                  type="checkbox"
                  className="visually-hidden"
                  checked={place > 0}
                  disabled={isFull && !place}
                  onChange={() =>
                    onChange(
                      place ? cast.filter((_, at) => at !== place - 1) : [...cast, { id, name }],
                    )
                  }
                />
                <Portrait character={character} />
                <bdi>{name}</bdi>
                {place > 0 && (
                  <span className="badge" aria-hidden="true">
                    {place}
                  </span>
                )}
              </label>
            </li>
          );
        })}
      </ul>
      {pages > 1 && (
        <nav className="turner" aria-label={t.read.pages}>
          <Button
            className="icon-button"
            aria-label={t.characters.previous}
            isDisabled={page <= 1}
            onPress={() => setPage(page - 1)}
          >
            <PreviousIcon />
          </Button>
          <span>{t.read.page(page, pages)}</span>
          <Button
            className="icon-button"
            aria-label={t.characters.next}
            isDisabled={page >= pages}
            onPress={() => setPage(page + 1)}
          >
            <NextIcon />
          </Button>
        </nav>
      )}
      <div className="button-row">
        <Button className="button primary" onPress={() => take() && onClose()}>
          {t.tell.castDone}
        </Button>
        <Link className="button quiet" href="/characters/">
          {t.tell.castMake}
        </Link>
      </div>
    </PanelDialog>
  );
}
