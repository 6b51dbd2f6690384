import { useQuery } from "@tanstack/react-query";
import {
  type DOMAttributes,
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { Button } from "react-aria-components/Button";
import { api, read, type StoryPage } from "../api/client";
import { useMessages } from "../i18n";
import { Brush } from "../story/arriving";
import { useAnnounce } from "../ui/announcer";
import { Choice } from "../ui/choice";
import { ProblemNotice } from "../ui/problem-notice";
import { useEdit } from "./edit-context";
import { ACTION_ICONS } from "./edit-icons";
import {
  type Action,
  acted,
  actionOf,
  boxStyle,
  type CutFigure,
  cutStyle,
  differing,
  drawn,
  figuresOn,
  moved,
  resized,
  type Standing,
} from "./placing";

const CLICK = 3; // pixels; less is no drag
const KEYS_REST = 400; // milliseconds without a key, after which the picture is composed

const ACTIONS = Object.keys(ACTION_ICONS) as Action[];

/** A page's picture, in which those on it are moved. */
export function Stage({ page }: { page: StoryPage }) {
  const { t, locale } = useMessages();
  const announce = useAnnounce();
  const hint = useId();
  const { story, isBusy } = useEdit();
  const { figures, error, refetch } = useFigures(page);
  const { standings, isMoved, show, commit, flush } = usePlacing(page);
  const [chosen, setChosen] = useState<string | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const shown = standings.filter(({ id }) => figures.has(id));
  const canMove = !isBusy && Boolean(page.background_url) && shown.length > 0;
  const selected = shown.find(({ id }) => id === chosen) ?? shown[0];
  const nameOf = (id: string) => {
    const one = story.cast.find((each) => each.id === id);
    return one?.name || one?.kind || id;
  };
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const described = (one: Standing, all: readonly Standing[]) =>
    t.edit.where(
      nameOf(one.id),
      [
        t.edit.at(percent.format(one.x), percent.format(one.y)),
        t.edit.tall(percent.format(one.height)),
        one.flip && t.edit.mirrored,
        shown.length > 1 && one === drawn(all).at(-1) && t.edit.nearest,
      ]
        .filter(Boolean)
        .join(", "),
    );

  function act(id: string, action: Action, isLarge: boolean, wait: number): void {
    const next = acted(standings, id, action, isLarge);
    show(next);
    const one = next.find((each) => each.id === id);
    if (one) {
      announce(described(one, next));
    }
    commit(next, wait);
  }

  function onKeyDown(event: KeyboardEvent, id: string): void {
    if (event.key === "Escape" && drag.current) {
      show(drag.current.before);
      drag.current = null;
      return;
    }
    const action = event.ctrlKey || event.metaKey || event.altKey ? null : actionOf(event.key);
    if (action && canMove) {
      event.preventDefault();
      act(id, action, event.shiftKey, KEYS_REST);
    }
  }

  function onPointerDown(event: PointerEvent, one: Standing, isScaling: boolean): void {
    setChosen(one.id);
    if (!canMove || event.button !== 0 || drag.current) {
      return;
    }
    event.currentTarget.setPointerCapture(event.pointerId);
    const { clientX: x, clientY: y, pointerId } = event;
    drag.current = { pointerId, x, y, one, before: standings, isScaling, hasMoved: false };
  }

  function dragged(event: PointerEvent): Standing[] | null {
    const { current } = drag;
    const box = stage.current?.getBoundingClientRect();
    if (!(current && box) || current.pointerId !== event.pointerId) {
      return null;
    }
    const [dx, dy] = [event.clientX - current.x, event.clientY - current.y];
    current.hasMoved ||= Math.hypot(dx, dy) > CLICK;
    if (!current.hasMoved) {
      return null;
    }
    const { one, before, isScaling } = current;
    const next = isScaling
      ? resized(one, one.height - dy / box.height)
      : moved(one, dx / box.width, dy / box.height);
    return before.map((each) => (each.id === one.id ? next : each));
  }

  function onPointerMove(event: PointerEvent): void {
    const next = dragged(event);
    if (next) {
      show(next);
    }
  }

  function onPointerUp(event: PointerEvent): void {
    const next = dragged(event);
    const one = next?.find(({ id }) => id === drag.current?.one.id);
    drag.current = null;
    if (next && one) {
      announce(described(one, next));
      show(next);
      commit(next, 0);
    }
  }

  function onPointerCancel(): void {
    if (drag.current) {
      show(drag.current.before);
      drag.current = null;
    }
  }

  const pointing = (one: Standing, isScaling: boolean) => ({
    onPointerDown: (event: PointerEvent) => onPointerDown(event, one, isScaling),
    onPointerMove,
    onPointerUp,
    onPointerCancel,
  });
  const picture = page.image_url ?? page.background_url;
  const isLayered = isMoved && Boolean(page.background_url);

  return (
    <div className="staging">
      <div
        className="stage"
        ref={stage}
        role="application"
        aria-label={t.edit.stage(t.edit.page(page.number))}
        aria-describedby={canMove ? hint : undefined}
        data-layered={isLayered || undefined}
      >
        {page.background_url && (
          <img className="stage-place" src={page.background_url} alt="" draggable={false} />
        )}
        {drawn(shown).map((one) => {
          const figure = figures.get(one.id);
          return (
            figure?.url && (
              <div key={one.id} className="layer" style={boxStyle(one, figure)}>
                <img src={figure.url} alt="" draggable={false} style={cutStyle(one, figure)} />
              </div>
            )
          );
        })}
        {picture ? (
          <img
            className="stage-scene"
            src={picture}
            alt={t.read.sceneAlt(t.edit.page(page.number))}
            draggable={false}
          />
        ) : isBusy ? (
          <div className="easel">
            <Brush />
          </div>
        ) : (
          <p className="no-picture">{t.read.noPicture}</p>
        )}
        {canMove &&
          drawn(shown).map((one) => {
            const figure = figures.get(one.id);
            return (
              figure && (
                <button
                  key={one.id}
                  type="button"
                  className="figure"
                  style={boxStyle(one, figure)}
                  aria-label={described(one, shown)}
                  aria-pressed={one === selected}
                  data-selected={one === selected || undefined}
                  onFocus={() => setChosen(one.id)}
                  onBlur={flush}
                  onKeyDown={(event) => onKeyDown(event, one.id)}
                  {...pointing(one, false)}
                />
              )
            );
          })}
        {canMove && selected && figures.has(selected.id) && (
          <ScaleHandle
            one={selected}
            figure={figures.get(selected.id) as CutFigure}
            {...pointing(selected, true)}
          />
        )}
      </div>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {canMove && selected && (
        <>
          <p id={hint} className="help">
            {t.edit.hint} <span className="hint-keys">{t.edit.hintKeys}</span>
          </p>
          <fieldset className="figure-tools" aria-label={nameOf(selected.id)}>
            {shown.length > 1 && (
              <Choice
                label={t.edit.whom}
                value={selected.id}
                options={Object.fromEntries(shown.map(({ id }) => [id, nameOf(id)]))}
                onChange={setChosen}
              />
            )}
            <div className="figure-buttons">
              {ACTIONS.filter((each) => shown.length > 1 || !["front", "back"].includes(each)).map(
                (action) => {
                  const Icon = ACTION_ICONS[action];
                  return (
                    <Button
                      key={action}
                      className="icon-button"
                      aria-label={t.edit.actions[action]}
                      onPress={() => act(selected.id, action, false, KEYS_REST)}
                    >
                      <Icon />
                    </Button>
                  );
                },
              )}
            </div>
          </fieldset>
        </>
      )}
    </div>
  );
}

interface Drag {
  pointerId: number;
  x: number;
  y: number;
  one: Standing;
  before: readonly Standing[];
  isScaling: boolean;
  hasMoved: boolean;
}

type Pointing = Pick<
  DOMAttributes<HTMLElement>,
  "onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel"
>;

/** At the upper edge of a figure, to make it larger or smaller with a pointer. */
function ScaleHandle({
  one,
  figure,
  ...pointing
}: { one: Standing; figure: CutFigure } & Pointing) {
  return (
    <div className="scale-box" data-left={one.x > 0.5 || undefined} style={boxStyle(one, figure)}>
      <span className="scale-handle" aria-hidden="true" {...pointing} />
    </div>
  );
}

/** The figures that a page shows, by their ids. */
function useFigures(page: StoryPage) {
  const { story } = useEdit();
  const { session_id } = story;
  const drawn = story.cast.flatMap(({ cutout_url, poses }) => [
    cutout_url,
    ...poses.map((each) => each.cutout_url),
  ]);
  const { data, error, refetch } = useQuery({
    queryKey: ["figures", session_id, drawn],
    queryFn: ({ signal }) =>
      read(
        api.GET("/api/sessions/{session_id}/figures/", {
          params: { path: { session_id } },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: drawn.some(Boolean),
  });
  return { figures: figuresOn(page.cast, data ?? []), error, refetch };
}

/**
 * Where those on a page stand: as they were just moved, until the picture that shows it is there.
 * `commit` has it composed, after so many milliseconds without another move.
 */
function usePlacing(page: StoryPage) {
  const { changes } = useEdit();
  const [moving, setMoving] = useState<readonly Standing[] | null>(null);
  const latest = useRef<readonly Standing[] | null>(null);
  const sent = useRef<readonly Standing[] | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const here = useRef(page);
  here.current = page;

  function show(next: readonly Standing[]): void {
    latest.current = next;
    setMoving(next);
  }

  async function send(next: readonly Standing[]): Promise<void> {
    window.clearTimeout(timer.current);
    timer.current = undefined;
    const { number } = here.current;
    // What was sent before may not be answered yet.
    const placement = differing(sent.current ?? here.current.placement, next);
    if (placement.length) {
      sent.current = next;
      const story = await changes.change({ kind: "page", page: number, body: { placement } });
      const url = story?.pages[number - 1]?.image_url;
      if (url) {
        await loaded(url);
      }
    }
    if (latest.current === next) {
      latest.current = sent.current = null;
      setMoving(null);
    }
  }
  const sending = useRef(send);
  sending.current = send;

  function commit(next: readonly Standing[], wait: number): void {
    window.clearTimeout(timer.current);
    if (wait) {
      timer.current = window.setTimeout(() => sending.current(next), wait);
    } else {
      send(next);
    }
  }

  /** Does not wait any longer. */
  function flush(): void {
    if (timer.current !== undefined && latest.current) {
      sending.current(latest.current);
    }
  }

  const flushing = useRef(flush);
  flushing.current = flush;
  // Wherever its author goes.
  useEffect(() => () => flushing.current(), []);
  return { standings: moving ?? page.placement, isMoved: moving !== null, show, commit, flush };
}

async function loaded(url: string): Promise<void> {
  const image = new Image();
  image.src = url;
  await image.decode().catch(() => undefined);
}
