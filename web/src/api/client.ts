import createClient from "openapi-fetch";
import { BASE } from "../base";
import type { components, paths } from "./schema";

export type Story = components["schemas"]["Story"];
export type StoryPage = Story["pages"][number];
export type Plan = components["schemas"]["Plan"];
export type ReaderAge = components["schemas"]["ReaderEnum"];
export type StoryLine = components["schemas"]["SessionLine"];
export type StageName = NonNullable<components["schemas"]["Retry"]["stage"]>;
export type ExportFormat =
  paths["/api/sessions/{session_id}/export/"]["get"]["parameters"]["query"]["format"];
export type SharedStory = components["schemas"]["SharedStory"];
export type QueuedStory = components["schemas"]["QueuedStory"];
export type LibraryCharacter = components["schemas"]["LibraryCharacter"];
export type TokenLine = components["schemas"]["TokenLine"];
export type Account = components["schemas"]["Account"];

/** Why a request was not done: the API's own sentences, or none if the server was not reached. */
export class Problem extends Error {
  static #count = 0;
  /** Tells a refusal from the next one with the same sentences. */
  readonly id = ++Problem.#count;

  constructor(
    /** The HTTP status; 0 if the server was not reached. */
    readonly status: number,
    readonly sentences: readonly string[],
    /** Sentences by field of the request. */
    readonly fields: Readonly<Record<string, readonly string[]>> = {},
    /** Seconds after which to ask again, null if the server did not say. */
    readonly retryAfter: number | null = null,
    /** What is new, in words, if a story was changed meanwhile (412). */
    readonly changes: readonly string[] = [],
  ) {
    super(sentences.join(" ") || `HTTP ${status}`);
    this.name = "Problem";
  }

  /** Whether the same request may succeed later. */
  get mayPass(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}

export const api = createClient<paths>({ baseUrl: BASE || window.location.origin });

api.use({
  onRequest({ request }) {
    if (request.method !== "GET") {
      request.headers.set("X-CSRFToken", csrfToken());
    }
    return request;
  },
});

/** Django's cookie, which a page of another site cannot read. */
export function csrfToken(): string {
  return /(?:^|; )csrftoken=([^;]+)/.exec(document.cookie)?.[1] ?? "";
}

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** The data of an answer; throws a `Problem` if there is none. */
export async function read<T>(call: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await call;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") {
      throw cause;
    }
    throw new Problem(0, []);
  }
  if (!answer.response.ok) {
    throw problemOf(answer.response.status, answer.error, answer.response.headers);
  }
  return answer.data as T;
}

/** A refusal in the shapes that the API has: `detail`, `error_messages`, or sentences by field. */
export function problemOf(status: number, body: unknown, headers: Headers): Problem {
  const seconds = Number.parseInt(headers.get("Retry-After") ?? "", 10);
  const retryAfter = Number.isNaN(seconds) ? null : seconds;
  const said = isRecord(body) ? body : {};
  const general = [
    ...texts(said.detail),
    ...texts(said.error_messages),
    ...texts(said.non_field_errors),
  ];
  const fields: Record<string, string[]> = {};
  if (status === 400) {
    for (const [field, value] of Object.entries(said)) {
      if (!["detail", "error_messages", "non_field_errors"].includes(field)) {
        fields[field] = texts(value);
      }
    }
  }
  const changes = Array.isArray(said.changes) ? said.changes : [];
  const news = changes.flatMap((each) => texts(isRecord(each) ? each.summary : each));
  return new Problem(status, general, fields, retryAfter, news);
}

/** All sentences in a value: also those of a field in one of a list. */
function texts(value: unknown): string[] {
  if (typeof value === "string") {
    return [value];
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
