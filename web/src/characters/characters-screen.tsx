import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Link, useLocation, useSearchParams } from "wouter";
import type { LibraryCharacter } from "../api/client";
import { useAccount } from "../api/queries";
import { useMessages } from "../i18n";
import { SearchField } from "../shelf/search-field";
import { ShelfNav } from "../shelf/shelf-nav";
import "../styles/shelf.css";
import { storeDraft } from "../tell/draft";
import { DeleteIcon, EditIcon, NextIcon, PreviousIcon, UploadIcon } from "../ui/icons";
import { ProblemNotice } from "../ui/problem-notice";
import { Spinner } from "../ui/spinner";
import { useUndo } from "../ui/undo";
import { useTitle } from "../ui/use-title";
import { nameOf } from "./name";
import { Portrait } from "./portrait";
import { isCut, ON_A_PAGE, removeCharacter, useCharacters, useRefresh } from "./queries";
import { RenameDialog } from "./rename-dialog";
import { UploadDialog } from "./upload-dialog";

/** The characters that are kept for further stories. */
export default function CharactersScreen() {
  const { t } = useMessages();
  const undo = useUndo();
  const refresh = useRefresh();
  const { data: account } = useAccount();
  const [params, setParams] = useSearchParams();
  const search = params.get("search") ?? "";
  const page = Math.max(Number.parseInt(params.get("page") ?? "1", 10) || 1, 1);
  const { data, error, refetch } = useCharacters({ page, search });
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [renaming, setRenaming] = useState<LibraryCharacter | null>(null);
  const [failure, setFailure] = useState<{ error: unknown; id: string } | null>(null);
  const [isUploading, setUploading] = useState(false);
  useTitle(t.characters.title);

  const library = account?.library;
  const pages = Math.max(Math.ceil((data?.count ?? 0) / ON_A_PAGE), 1);
  const shown = data?.results.filter(({ id }) => !hidden.has(id)) ?? [];

  function hide(id: string, isHidden: boolean): void {
    setHidden((old) => new Set([...old].filter((each) => each !== id).concat(isHidden ? id : [])));
  }

  /** Where it fails, the character is there again, and it is said why. */
  function removeNow(id: string): void {
    setFailure(null);
    removeCharacter(id)
      .catch((error: unknown) => {
        hide(id, false);
        setFailure({ error, id });
      })
      .then(refresh);
  }

  function remove(character: LibraryCharacter): void {
    const { id } = character;
    hide(id, true);
    undo({
      message: t.characters.deleted(nameOf(character)),
      undo: async () => hide(id, false),
      settle: () => removeNow(id),
      path: "/characters/",
    });
  }

  function show(next: { search?: string; page?: number }): void {
    const wanted = { search, page: 1, ...next };
    setParams({
      ...(wanted.search && { search: wanted.search }),
      ...(wanted.page > 1 && { page: String(wanted.page) }),
    });
  }

  return (
    <div className="shelf">
      <div className="shelf-head">
        <h1>{t.characters.title}</h1>
        <ShelfNav />
        <div className="shelf-tools">
          {((data?.count ?? 0) > 0 || search) && (
            <SearchField
              label={t.characters.search}
              value={search}
              onSearch={(text) => show({ search: text })}
            />
          )}
          <Button className="button primary" onPress={() => setUploading(true)}>
            <UploadIcon />
            {t.characters.upload}
          </Button>
        </div>
      </div>
      {library && library.most_characters > 0 && (
        <p className="help">{t.characters.room(library.characters, library.most_characters)}</p>
      )}
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {failure && <ProblemNotice error={failure.error} onRetry={() => removeNow(failure.id)} />}
      {!data && !error && <Spinner />}
      {data && shown.length === 0 && (
        <div className="notice-page">
          {search ? <p>{t.characters.nothing(search)}</p> : <p>{t.characters.empty}</p>}
        </div>
      )}
      <ul className="characters" aria-label={t.characters.title}>
        {shown.map((character) => (
          <Card
            key={character.id}
            character={character}
            onRename={() => setRenaming(character)}
            onDelete={() => remove(character)}
          />
        ))}
      </ul>
      {pages > 1 && (
        <nav className="turner" aria-label={t.read.pages}>
          <Button
            className="icon-button"
            aria-label={t.characters.previous}
            isDisabled={page <= 1}
            onPress={() => show({ page: page - 1 })}
          >
            <PreviousIcon />
          </Button>
          <span>{t.read.page(page, pages)}</span>
          <Button
            className="icon-button"
            aria-label={t.characters.next}
            isDisabled={page >= pages}
            onPress={() => show({ page: page + 1 })}
          >
            <NextIcon />
          </Button>
        </nav>
      )}
      {library && (
        <UploadDialog isOpen={isUploading} onClose={() => setUploading(false)} library={library} />
      )}
      {renaming && <RenameDialog character={renaming} onClose={() => setRenaming(null)} />}
    </div>
  );
}

interface CardProps {
  character: LibraryCharacter;
  onRename: () => void;
  onDelete: () => void;
}

function Card({ character, onRename, onDelete }: CardProps) {
  const { t } = useMessages();
  const [, navigate] = useLocation();
  const { id, status, error, look, session } = character;
  const name = nameOf(character);
  return (
    <li className="character" data-status={status}>
      <Portrait character={character} />
      <div className="character-words">
        <h2 dir="auto">{name}</h2>
        {status === "failed" ? (
          <p className="field-errors" dir="auto">
            {error}
          </p>
        ) : isCut(character) ? (
          <p className="help" dir="auto">
            {look}
          </p>
        ) : (
          <p className="help">{t.characters.cutting}</p>
        )}
        {session && (
          <Link href={`/stories/${session}/`} aria-label={t.characters.ofStory(name)}>
            {t.characters.story}
          </Link>
        )}
      </div>
      <div className="character-actions">
        {isCut(character) && (
          <Button
            className="button"
            aria-label={t.characters.tellWith(name)}
            onPress={() => {
              storeDraft({ cast: [{ id, name }] });
              navigate("/");
            }}
          >
            {t.nav.tell}
          </Button>
        )}
        <Button className="icon-button" aria-label={t.characters.rename(name)} onPress={onRename}>
          <EditIcon />
        </Button>
        <Button className="icon-button" aria-label={t.shelf.delete(name)} onPress={onDelete}>
          <DeleteIcon />
        </Button>
      </div>
    </li>
  );
}
