import { useQuery } from "@tanstack/react-query";
import { Button } from "react-aria-components/Button";
import { api, read } from "../api/client";
import { useMessages } from "../i18n";
import { thumbnail } from "../story/book";
import { ActionButton } from "../ui/action-button";
import { NewWords } from "./add-page-button";
import type { Wish } from "./changes";
import { draftOf, type Saved, without } from "./drafts";
import { useEdit } from "./edit-context";
import { Part, useChange } from "./page-editor";

const NAME: Saved = { kind: "join-name", page: 1, values: [""] };
const KIND: Saved = { kind: "join-kind", page: 1, values: [""] };
const LOOK: Saved = { kind: "join-look", page: 1, values: [""] };

// As many as an answer has, and as one may keep unless the server allows more.
const READY = { status: "ready", page_size: 100 } as const;

/** Somebody more in the story: of the library, or as described. */
export function JoinPart() {
  const { t } = useMessages();
  const { story, changes, drafts, isBusy } = useEdit();
  const change = useChange();
  const { data } = useQuery({
    queryKey: ["characters", "ready"],
    queryFn: ({ signal }) =>
      read(api.GET("/api/characters/", { params: { query: READY }, signal })),
  });
  const there = new Set(story.cast.map(({ character }) => character));
  const library = data?.results.filter(({ id }) => !there.has(id)) ?? [];
  const [name, kind, look] = [NAME, KIND, LOOK].map((field) => draftOf(drafts.all(), field));
  const canAdd = Boolean(kind?.text.trim() && look?.text.trim());
  const isPending = isBusy || changes.pending.some((each) => each.kind === "join");

  async function describe(): Promise<void> {
    if (!(kind && look && canAdd)) {
      return;
    }
    const called = name?.text.trim();
    const words = {
      kind: kind.text.trim(),
      look: look.text.trim(),
      ...(called && { name: called }),
    };
    const wish: Wish = { kind: "join", body: words };
    if (await changes.change(wish)) {
      drafts.change((all) =>
        [name, kind, look].reduce((rest, each) => (each ? without(rest, each.id) : rest), all),
      );
    }
  }

  return (
    <Part title={t.edit.join}>
      <p className="help">{t.edit.joinHelp}</p>
      {library.length > 0 && (
        <fieldset className="takes">
          <legend className="label">{t.edit.library}</legend>
          {library.map(({ id, name, kind, cutout_url, image_url }) => {
            const picture = cutout_url ?? image_url;
            return (
              <Button
                key={id}
                className="take"
                aria-label={name || kind}
                isDisabled={isBusy}
                onPress={() => change({ kind: "join", body: { id } })}
              >
                {picture && <img src={thumbnail(picture, 160)} alt="" width="96" height="96" />}
                <span className="take-name">{name || kind}</span>
              </Button>
            );
          })}
        </fieldset>
      )}
      <NewWords field={NAME} label={t.characters.name} most={60} />
      <NewWords field={KIND} label={t.edit.joinKind} most={60} />
      <NewWords field={LOOK} label={t.edit.joinLook} most={400} />
      {(name || kind || look) && (
        <ActionButton className="button primary" isPending={isPending} onPress={describe}>
          {story.plan_only ? t.tell.castAdd : t.edit.draw}
        </ActionButton>
      )}
    </Part>
  );
}
