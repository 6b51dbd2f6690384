import type { QueryClient } from "@tanstack/react-query";
import { Problem, type Story } from "../api/client";
import { isUnfinished, storyKey } from "../api/queries";
import { merged, send, type Wish } from "./changes";
import {
  begin,
  changed,
  following,
  type History,
  stepped,
  storedHistory,
  storeHistory,
  target,
} from "./history";

export interface Options {
  /** -1 for an undo, 1 for a redo. */
  step?: -1 | 1;
  /** The draft that it saves. */
  draft?: string;
  /** Whether it began with words that somebody else has changed since: its author is asked first. */
  isStale?: boolean;
}

interface Entry extends Options {
  wish: Wish;
  /** With the story after it; null if it was given up. */
  settle: (story: Story | null) => void;
}

/** A change that was refused, and waits for what its author wants. */
export interface Refusal {
  wish: Wish;
  draft: string | undefined;
  error: unknown;
}

/**
 * Changes of a story, one after the other, each of the story as the one before has left it. One
 * that is refused stops those behind it until it is sent again or given up.
 */
export class ChangeQueue {
  readonly #entries: Entry[] = [];
  #isSending = false;
  history: History;
  refusal: Refusal | null = null;

  constructor(
    private readonly sessionId: string,
    private readonly client: QueryClient,
    private readonly onChange: () => void,
    private readonly request = send,
  ) {
    const story = this.#story;
    this.history = story ? storedHistory(sessionId, story.revision) : begin(0);
  }

  get #story(): Story | undefined {
    return this.client.getQueryData<Story>(storyKey(this.sessionId));
  }

  /** What is being sent, or waits. */
  get pending(): readonly Wish[] {
    return this.#entries.map(({ wish }) => wish);
  }

  add(wish: Wish, options: Options = {}): Promise<Story | null> {
    return new Promise((settle) => {
      const last = this.#entries.at(-1);
      const isFree = last && !(this.#isSending && this.#entries.length === 1);
      const both = isFree && !this.refusal ? merged(last.wish, wish) : null;
      if (last && both) {
        const first = last.settle;
        last.wish = both;
        last.settle = (story) => {
          first(story);
          settle(story);
        };
      } else {
        this.#entries.push({ wish, settle, ...options });
      }
      this.onChange();
      this.send();
    });
  }

  /** Brings back what was before the last change, or undoes that. */
  step(step: -1 | 1): Promise<Story | null> {
    const revision = target(this.history, step);
    return revision === null
      ? Promise.resolve(null)
      : this.add({ kind: "restore", revision }, { step });
  }

  /** Sends what waits, unless something stands in its way. */
  send(): void {
    const story = this.#story;
    const entry = this.#entries[0];
    if (!(entry && story) || this.#isSending || this.refusal || isUnfinished(story)) {
      return;
    }
    if (entry.step) {
      const revision = target(this.history, entry.step);
      if (revision === null) {
        this.giveUp();
        return;
      }
      entry.wish = { kind: "restore", revision };
    }
    if (entry.isStale) {
      entry.isStale = false;
      this.refusal = { wish: entry.wish, draft: entry.draft, error: new Problem(412, []) };
      this.onChange();
      return;
    }
    this.#isSending = true;
    this.request(this.sessionId, entry.wish, story.revision).then(
      (next) => this.#accepted(entry, next),
      (error: unknown) => this.#refused(entry, error),
    );
  }

  /** Sends again what was refused. */
  again(): void {
    this.refusal = null;
    this.onChange();
    this.send();
  }

  giveUp(): void {
    this.refusal = null;
    this.#entries.shift()?.settle(null);
    this.onChange();
    this.send();
  }

  /** Forgets what can be undone if somebody else has changed the story. */
  follow(revision: number): void {
    if (!this.#isSending && this.history.revisions[this.history.at] !== revision) {
      this.#remember(following(this.history, revision));
      this.onChange();
    }
  }

  #accepted(entry: Entry, story: Story): void {
    this.#isSending = false;
    this.#entries.shift();
    this.#remember(
      entry.step && target(this.history, entry.step) !== null
        ? stepped(this.history, entry.step, story.revision)
        : changed(this.history, story.revision),
    );
    this.client.setQueryData(storyKey(this.sessionId), story);
    this.client.invalidateQueries({ queryKey: ["shelf"] });
    entry.settle(story);
    this.onChange();
    this.send();
  }

  async #refused(entry: Entry, error: unknown): Promise<void> {
    const status = error instanceof Problem ? error.status : 0;
    if (status === 412 || status === 409) {
      // What it is now, before anybody decides.
      await this.client.invalidateQueries({ queryKey: storyKey(this.sessionId) });
    }
    if (status === 412) {
      // What there was to undo is somebody else's now: it is a change like any other.
      delete entry.step;
    }
    this.#isSending = false;
    this.refusal = { wish: entry.wish, draft: entry.draft, error };
    this.onChange();
  }

  #remember(history: History): void {
    this.history = history;
    storeHistory(this.sessionId, history);
  }
}
