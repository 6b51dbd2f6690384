import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Checkbox } from "react-aria-components/Checkbox";
import type { StoryPage } from "../api/client";
import { useMessages } from "../i18n";
import { ActionButton } from "../ui/action-button";
import { useAnnounce } from "../ui/announcer";
import { Choice } from "../ui/choice";
import { DeleteIcon, NextIcon, PreviousIcon } from "../ui/icons";
import type { Time, Wish } from "./changes";
import { DraftField } from "./draft-field";
import { useEdit } from "./edit-context";
import { CoverIcon } from "./edit-icons";
import { Poses } from "./poses";
import { Stage } from "./stage";
import { Takes } from "./takes";

interface PageEditorProps extends PlaceInBookProps {
  /** By which it is known again at another place in the book. */
  name: number;
}

interface PlaceInBookProps {
  page: StoryPage;
  onOrder: (to: number) => void;
  onDrop: () => void;
}

/** A page: its words, its picture, and where it stands. */
export function PageEditor({ page, name, onOrder, onDrop }: PageEditorProps) {
  const { t } = useMessages();
  const { story } = useEdit();
  const { number } = page;
  return (
    <section
      className="edit-page"
      id="open-page"
      tabIndex={-1}
      aria-label={t.edit.page(number)}
      data-plain={story.plan_only || undefined}
    >
      {!story.plan_only && (
        <div className="edit-picture">
          <Stage key={name} page={page} />
        </div>
      )}
      <div className="edit-side">
        <Part title={t.edit.words}>
          <DraftField
            key={name}
            label={t.edit.page(number)}
            className="words"
            field={{ kind: "text", page: number, values: story.pages.map(({ text }) => text) }}
            wish={(text) => ({ kind: "page", page: number, body: { text } })}
            most={2000}
          />
        </Part>
        <PicturePart key={name} page={page} />
        <Part title={t.edit.thisPage}>
          <PlaceInBook page={page} onOrder={onOrder} onDrop={onDrop} />
        </Part>
      </div>
    </section>
  );
}

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="edit-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What can be changed of the picture, besides where they stand. */
function PicturePart({ page }: { page: StoryPage }) {
  const { t } = useMessages();
  const { story, isBusy } = useEdit();
  const { number } = page;
  const change = useChange();
  const [time, setTime] = useState<Time | null>(null);
  const byHand = page.cast.some(({ placement }) => placement);
  const shown = new Set(page.cast.map(({ id }) => id));

  function setWho(id: string, isThere: boolean): void {
    const rest = page.cast.map(({ id, pose, mood }) => ({ id, pose, mood }));
    const cast = isThere
      ? [...rest, { id, pose: "standing" as const, mood: "calm" as const }]
      : rest.filter((each) => each.id !== id);
    change({ kind: "page", page: number, body: { cast } });
  }

  return (
    <>
      <Part title={t.edit.picture}>
        {story.cast.length > 0 && (
          <fieldset className="who">
            <legend className="label">{t.edit.who}</legend>
            <div className="choice-options">
              {story.cast.map(({ id, name, kind }) => (
                <Checkbox
                  key={id}
                  className="chip"
                  isSelected={shown.has(id)}
                  isDisabled={isBusy}
                  onChange={(isThere) => setWho(id, isThere)}
                >
                  {name || kind}
                </Checkbox>
              ))}
            </div>
          </fieldset>
        )}
        <Poses page={page} />
        {byHand && !story.plan_only && (
          <Button
            className="button"
            isDisabled={isBusy}
            onPress={() => change({ kind: "page", page: number, body: { placement: null } })}
          >
            {t.edit.best}
          </Button>
        )}
        <Choice
          label={t.edit.light}
          value={page.light || "auto"}
          options={t.edit.lights}
          isDisabled={isBusy}
          onChange={(light) =>
            change({
              kind: "page",
              page: number,
              body: { light: light === "auto" ? null : (light as "left" | "right") },
            })
          }
        />
        <Takes
          label={t.edit.takes}
          takes={page.background_takes}
          isDisabled={isBusy}
          onChoose={(take) =>
            change({ kind: "page", page: number, body: { background_take: take } })
          }
        />
        {!story.plan_only && (
          <DrawButton wish={{ kind: "draw", body: { page: number } }}>{t.edit.again}</DrawButton>
        )}
      </Part>
      <Part title={t.edit.another}>
        <DraftField
          label={t.edit.place}
          field={{ kind: "place", page: number, values: story.pages.map(({ place }) => place) }}
          wish={(place) => ({
            kind: "page",
            page: number,
            body: { ...(place !== page.place && { place }), ...(time && { time }) },
          })}
          most={400}
          save={story.plan_only ? t.edit.save : t.edit.draw}
          isChanged={time !== null && time !== page.time}
          onSaved={() => setTime(null)}
        >
          <Choice
            label={t.edit.time}
            value={time ?? page.time}
            options={t.edit.times}
            isDisabled={isBusy}
            onChange={(next) => setTime(next as Time)}
          />
        </DraftField>
      </Part>
    </>
  );
}

/** Where a page stands in the book. */
function PlaceInBook({ page, onOrder, onDrop }: PlaceInBookProps) {
  const { t } = useMessages();
  const { story, isBusy } = useEdit();
  const { number } = page;
  const change = useChange();
  const isCover = story.plan?.cover === number;
  const count = story.pages.length;
  return (
    <div className="button-row">
      {count > 1 && (
        <>
          <Button
            className="button"
            isDisabled={isBusy || number === 1}
            onPress={() => onOrder(number - 1)}
          >
            <PreviousIcon />
            {t.edit.earlier}
          </Button>
          <Button
            className="button"
            isDisabled={isBusy || number === count}
            onPress={() => onOrder(number + 1)}
          >
            {t.edit.later}
            <NextIcon />
          </Button>
          {isCover ? (
            <p className="is-cover">
              <CoverIcon />
              {t.edit.isCover}
            </p>
          ) : (
            <Button
              className="button"
              isDisabled={isBusy}
              onPress={() => change({ kind: "story", body: { cover: number } })}
            >
              <CoverIcon />
              {t.edit.makeCover}
            </Button>
          )}
          <Button className="button" isDisabled={isBusy} onPress={onDrop}>
            <DeleteIcon />
            {t.edit.drop}
          </Button>
        </>
      )}
    </div>
  );
}

/** Draws something again, in the queue. */
export function DrawButton({ wish, children }: { wish: Wish; children: ReactNode }) {
  const { changes, isBusy } = useEdit();
  const isPending = isBusy || changes.pending.some((each) => same(each, wish));
  return (
    <ActionButton className="button" isPending={isPending} onPress={() => changes.change(wish)}>
      {children}
    </ActionButton>
  );
}

const same = (one: Wish, other: Wish) => JSON.stringify(one) === JSON.stringify(other);

/** Makes a change, and says that it is made. */
export function useChange(): (wish: Wish) => Promise<void> {
  const { t } = useMessages();
  const announce = useAnnounce();
  const { changes } = useEdit();
  return async (wish) => {
    if (await changes.change(wish)) {
      announce(t.edit.saved);
    }
  };
}
