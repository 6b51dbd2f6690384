import { BASE } from "../base";
import type { Plan, Story, StoryPage } from "./client";

/** The events of a session, see docs/api.md. */
export type StoryEvent =
  | { kind: "queued"; data: { position: number | null; eta_seconds: number | null } }
  | { kind: "started"; data: { worker: string } }
  | { kind: "stage"; data: StageNews }
  | {
      kind: "progress";
      data: {
        stage: string;
        page: number | null;
        fraction: number;
        percent: number;
        eta_seconds: number | null;
      };
    }
  | { kind: "plan"; data: Omit<Plan, "cover"> }
  | { kind: "text"; data: { offset: number; text: string } }
  | { kind: "picture"; data: { name: string; url: string } }
  | { kind: "page"; data: StoryPage }
  | { kind: "result"; data: Story }
  | { kind: "deleted"; data: object };

interface StageNews {
  stage: string;
  /** Null for the story and for a character. */
  page: number | null;
  /** Of a further picture of a character; old events lack it. */
  pose?: Story["stages"][number]["pose"];
  /** Of the page, or in the cast; with the stage and the take it says which step it is. */
  number: number;
  take: number;
  status: Story["stages"][number]["status"];
  seconds: number | null;
}

const KINDS = [
  ...["queued", "started", "stage", "progress"],
  ...["plan", "text", "picture", "page", "result", "deleted"],
] as StoryEvent["kind"][];

const NO_PROGRESS = { stage: "", page: null, percent: 0, eta_seconds: null, position: null };

/** The story after an event. */
export function apply(story: Story, event: StoryEvent): Story {
  const progress = story.progress ?? NO_PROGRESS;
  switch (event.kind) {
    case "queued":
      return {
        ...story,
        status: "pending",
        progress: { ...progress, stage: "", page: null, ...event.data },
      };
    case "started":
      return { ...story, status: "processing", progress: { ...progress, position: null } };
    case "stage":
      return {
        ...story,
        status: "processing",
        progress: {
          ...progress,
          position: null,
          stage: event.data.stage,
          page: event.data.page,
        },
        stages: withStage(story.stages, event.data),
      };
    case "progress": {
      const { stage, page, percent, eta_seconds } = event.data;
      const progress = { stage, page, percent, eta_seconds, position: null };
      return { ...story, status: "processing", progress };
    }
    case "plan":
      return withPlan(story, event.data);
    case "text": {
      const { offset, text } = event.data;
      // The offset counts code points.
      const kept = [...story.story_text].slice(0, offset).join("");
      return { ...story, story_text: kept + text };
    }
    case "picture": {
      const urls = { ...story.image_urls, [event.data.name]: event.data.url };
      return { ...story, image_urls: urls };
    }
    case "page": {
      const pages = story.pages.map((page) =>
        page.number === event.data.number ? event.data : page,
      );
      return { ...story, pages };
    }
    case "result":
      return event.data;
    case "deleted":
      return story;
  }
}

/** The plan as far as it is written; what is drawn of it comes with other events. */
function withPlan(story: Story, { title, cast, pages }: Omit<Plan, "cover">): Story {
  if (story.plan) {
    return story; // it is all there, and these are the events of when it was written
  }
  const nothing = {
    ...{ image_url: null, background_url: null, placement: [], gate: null },
    ...{ audio_url: null, narration: null, background_takes: [] },
  };
  return {
    ...story,
    title,
    cast: cast.map((one, index) => ({
      ...{ image_url: null, cutout_url: null, takes: [], poses: [], character: null },
      ...story.cast[index],
      ...one,
    })),
    pages: pages.map((page, index) => ({ ...nothing, ...story.pages[index], ...page })),
  };
}

function withStage(stages: Story["stages"], news: StageNews): Story["stages"] {
  const { stage, page, pose = null, number, take, status, seconds } = news;
  const same = (each: Story["stages"][number]) =>
    each.stage === stage && each.number === number && each.take === take;
  const old = stages.find(same);
  const rest = stages.filter((each) => !same(each));
  const blank = { started_at: "", ended_at: null, fraction: 0, cache: "" as const, error: "" };
  return [
    ...rest,
    { ...blank, ...old, stage, page, pose, number, take, status, seconds },
  ] as Story["stages"];
}

export type Connection = "connecting" | "open" | "broken";

interface Watcher {
  onEvent: (event: StoryEvent) => void;
  onConnection: (connection: Connection) => void;
  /** The server refused the stream: too many, not signed in, or no such session. */
  onRefused: () => void;
}

/**
 * Follows a session until its end. Returns a function that stops.
 *
 * The browser reconnects by itself with the number of the last event. A hidden page is not
 * connected: a browser has six connections to a server for all of its pages, and a tablet that
 * sleeps has none. When the page is seen again it goes on after the last event it saw.
 */
export function watch(sessionId: string, watcher: Watcher): () => void {
  let source: EventSource | null = null;
  let timer = 0;
  let last = "";
  let ended = false;

  function connect(): void {
    if (source || ended || document.hidden) {
      return;
    }
    const query = last ? `?last_event_id=${last}` : "";
    const own = new EventSource(`${BASE}/api/sessions/${sessionId}/events/${query}`);
    source = own;
    watcher.onConnection("connecting");
    own.onopen = () => watcher.onConnection("open");
    own.onerror = () => {
      watcher.onConnection("broken");
      if (own.readyState === EventSource.CLOSED) {
        disconnect();
        watcher.onRefused();
        timer = window.setTimeout(connect, 5000);
      }
    };
    for (const kind of KINDS) {
      own.addEventListener(kind, (message) => {
        last = message.lastEventId || last;
        if (kind === "result" || kind === "deleted") {
          ended = true;
          disconnect();
        }
        watcher.onEvent({ kind, data: JSON.parse(message.data) } as StoryEvent);
      });
    }
  }

  function disconnect(): void {
    window.clearTimeout(timer);
    source?.close();
    source = null;
  }

  /** The old connection may be dead without knowing; the server may be on this machine. */
  function reconnect(): void {
    disconnect();
    connect();
  }

  function onVisibility(): void {
    if (document.hidden) {
      disconnect();
    } else {
      connect();
    }
  }

  document.addEventListener("visibilitychange", onVisibility);
  window.addEventListener("online", reconnect);
  window.addEventListener("offline", reconnect);
  connect();
  return () => {
    ended = true;
    disconnect();
    document.removeEventListener("visibilitychange", onVisibility);
    window.removeEventListener("online", reconnect);
    window.removeEventListener("offline", reconnect);
  };
}
