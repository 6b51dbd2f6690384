import { api, read, type Story, type StoryPage } from "../api/client";
import type { components, operations } from "../api/schema";

type Schemas = components["schemas"];

type CastBody = NonNullable<
  operations["add_to_cast"]["requestBody"]
>["content"]["application/json"];

/** A change of a story, as the API takes it. */
export type Wish =
  | { kind: "page"; page: number; body: Schemas["PatchedPageChange"] }
  | { kind: "story"; body: Schemas["PatchedStoryChange"] }
  | { kind: "add"; body: Schemas["NewPage"] }
  | { kind: "drop"; page: number }
  | { kind: "order"; order: number[] }
  /** Somebody joins the story: one of the library, or as described. */
  | { kind: "join"; body: CastBody }
  | { kind: "leave"; id: string }
  | { kind: "restore"; revision: number }
  /** What is missing is drawn, or what is named is drawn again. */
  | { kind: "draw"; body: Schemas["Retry"] };

export type Placing = Schemas["PlacementChange"];
export type Time = StoryPage["time"];

/** Sends a change of the story as it is at `revision`; the answer is the story after it. */
export function send(sessionId: string, wish: Wish, revision: number): Promise<Story> {
  const header = { "If-Match": `"${revision}"` };
  const path = { session_id: sessionId };
  switch (wish.kind) {
    case "page": {
      const params = { header, path: { ...path, number: String(wish.page) } };
      return read(
        api.PATCH("/api/sessions/{session_id}/pages/{number}/", { params, body: wish.body }),
      );
    }
    case "story":
      return read(
        api.PATCH("/api/sessions/{session_id}/", { params: { header, path }, body: wish.body }),
      );
    case "add":
      return read(
        api.POST("/api/sessions/{session_id}/pages/", {
          params: { header, path },
          body: wish.body,
        }),
      );
    case "drop": {
      const params = { header, path: { ...path, number: String(wish.page) } };
      return read(api.DELETE("/api/sessions/{session_id}/pages/{number}/", { params }));
    }
    case "order":
      return read(
        api.PATCH("/api/sessions/{session_id}/pages/", {
          params: { header, path },
          body: { order: wish.order },
        }),
      );
    case "join":
      return read(
        api.POST("/api/sessions/{session_id}/cast/", {
          params: { header, path },
          body: wish.body,
        }),
      );
    case "leave": {
      const params = { header, path: { ...path, key: wish.id } };
      return read(api.DELETE("/api/sessions/{session_id}/cast/{key}/", { params }));
    }
    case "restore": {
      const params = { header, path: { ...path, number: String(wish.revision) } };
      return read(api.POST("/api/sessions/{session_id}/revisions/{number}/restore/", { params }));
    }
    case "draw":
      return read(
        api.POST("/api/sessions/{session_id}/retry/", {
          params: { path },
          headers: header,
          body: wish.body,
        }),
      );
  }
}

/**
 * The change that does what both do, if there is one: where figures stand is sent whole, so the
 * later of two for the same page is enough.
 */
export function merged(earlier: Wish, later: Wish): Wish | null {
  if (earlier.kind !== "page" || later.kind !== "page" || earlier.page !== later.page) {
    return null;
  }
  const [old, next] = [earlier.body.placement, later.body.placement];
  const isPlacing = (wish: typeof earlier) => Object.keys(wish.body).join() === "placement";
  if (!(isPlacing(earlier) && isPlacing(later) && old && next)) {
    return null;
  }
  const rest = old.filter(({ id }) => !next.some((each) => each.id === id));
  return { ...later, body: { placement: [...rest, ...next] } };
}

/** Names that stay with the pages when these are put into another order: pages have none. */
export function namesAfter(wish: Wish | null, names: readonly number[], count: number): number[] {
  const fresh = Math.max(0, ...names) + 1;
  switch (wish?.kind) {
    case "order":
      return wish.order.map((page) => names[page - 1] ?? fresh);
    case "drop":
      return names.filter((_, index) => index + 1 !== wish.page);
    case "add": {
      const after = wish.body.after ?? names.length;
      return [...names.slice(0, after), fresh, ...names.slice(after)];
    }
    default:
      return count === names.length
        ? [...names]
        : Array.from({ length: count }, (_, index) => names[index] ?? fresh + index);
  }
}

/** The order in which the page at `from` stands at `to`; both count from 1, as the pages do. */
export function reordered(count: number, from: number, to: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index + 1);
  order.splice(from - 1, 1);
  order.splice(to - 1, 0, from);
  return order;
}
