import {
  QueryClient,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { type Filters, queryOf } from "../shelf/filters";
import { chunks } from "../shelf/selection";
import type { CastWish } from "../tell/draft";
import {
  api,
  type Plan,
  Problem,
  type ReaderAge,
  read,
  type StageName,
  type Story,
} from "./client";
import { apply, type Connection, watch } from "./events";

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Where the server says when to ask again, the page waits and says so.
      retry: (failures, error) =>
        error instanceof Problem && error.mayPass && error.retryAfter === null && failures < 2,
      staleTime: 10_000,
      // A server on this machine is there without any network.
      networkMode: "always",
    },
    mutations: { networkMode: "always" },
  },
});

export const accountQuery = queryOptions({
  queryKey: ["account"],
  queryFn: ({ signal }) => read(api.GET("/api/account/", { signal })),
  staleTime: 60_000,
});

export const useAccount = () => useQuery(accountQuery);

export const isUnfinished = (story: Pick<Story, "status">) =>
  story.status === "pending" || story.status === "processing";

export const storyKey = (sessionId: string) => ["story", sessionId];

/** The words of a story that is being written are in its events only, not in the API's answers. */
function withText(story: Story, old: Story | undefined): Story {
  const isWritten = old && isUnfinished(story) && old.revision === story.revision;
  if (!isWritten || story.story_text) {
    return story;
  }
  const { title, story_text, cast, pages } = old;
  return { ...story, title, story_text, cast, pages };
}

/** A session as it is now, kept up to date by its events while it is unfinished. */
export function useStory(sessionId: string) {
  const client = useQueryClient();
  const [connection, setConnection] = useState<Connection>("connecting");
  const query = useQuery({
    queryKey: storyKey(sessionId),
    async queryFn({ signal }) {
      const params = { path: { session_id: sessionId } };
      const story = await read(api.GET("/api/sessions/{session_id}/", { params, signal }));
      return withText(story, client.getQueryData<Story>(storyKey(sessionId)));
    },
    staleTime: Number.POSITIVE_INFINITY,
    // Events do not tell who leaves the queue, and a connection may be lost without a sign.
    refetchInterval: ({ state }) =>
      state.data && isUnfinished(state.data)
        ? connection === "broken" || state.data.status === "pending"
          ? 3000
          : 15_000
        : false,
    refetchIntervalInBackground: true,
  });
  const unfinished = query.data ? isUnfinished(query.data) : false;
  const revision = query.data?.revision;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry is a new revision to watch
  useEffect(() => {
    if (!unfinished) {
      return;
    }
    const key = storyKey(sessionId);
    const refresh = () => client.invalidateQueries({ queryKey: key });
    return watch(sessionId, {
      onConnection: setConnection,
      onRefused: refresh,
      onEvent(event) {
        // An answer that is on its way may be older than the event.
        client.cancelQueries({ queryKey: key });
        client.setQueryData<Story>(key, (story) => story && apply(story, event));
        if (event.kind === "deleted") {
          refresh();
        }
        if (event.kind === "result") {
          client.invalidateQueries({ queryKey: ["shelf"] });
        }
      },
    });
  }, [client, sessionId, unfinished, revision]);

  return { ...query, isDisconnected: unfinished && connection === "broken" };
}

export interface Wish {
  prompt_text: string;
  pages: number;
  reader: ReaderAge;
  narration?: boolean;
  cast?: readonly CastWish[];
  seed?: number;
  style?: string;
  preset?: string;
  /** Only the words, which are illustrated later: as `plan` of another wish. */
  plan_only?: boolean;
  plan?: Plan;
}

/** Puts a story into the queue. The same key with the same wish never makes two. */
export function useTell() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ wish, key }: { wish: Wish; key: string }) =>
      read(
        api.POST("/api/generate-story/", {
          params: { header: { Prefer: "respond-async", "Idempotency-Key": key } },
          body: wish as never,
        }),
      ),
    onSuccess(story) {
      client.setQueryData(storyKey(story.session_id), story);
      client.invalidateQueries({ queryKey: ["shelf"] });
      client.invalidateQueries({ queryKey: accountQuery.queryKey });
    },
  });
}

/** A key for `useTell`. `crypto.randomUUID` is missing where the page came over plain HTTP. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function useCancel(sessionId: string) {
  const client = useQueryClient();
  const params = { path: { session_id: sessionId } };
  return useMutation({
    mutationFn: () => read(api.POST("/api/sessions/{session_id}/cancel/", { params })),
    onSuccess: (story) => client.setQueryData(storyKey(sessionId), story),
    onSettled(_, error) {
      client.invalidateQueries({ queryKey: ["queue"] });
      if (error) {
        // It may have ended meanwhile.
        client.invalidateQueries({ queryKey: storyKey(sessionId) });
      }
    },
  });
}

/** Makes what is missing, or a stage or a page again with a new seed. */
export function useRetry(sessionId: string) {
  const client = useQueryClient();
  const params = { path: { session_id: sessionId } };
  return useMutation({
    mutationFn: (wish: { stage?: StageName; page?: number; seed?: number }) =>
      read(api.POST("/api/sessions/{session_id}/retry/", { params, body: wish })),
    onSuccess(story) {
      client.setQueryData(storyKey(sessionId), story);
      client.invalidateQueries({ queryKey: ["shelf"] });
    },
  });
}

/** Deletes stories for good. */
export function useDelete() {
  const client = useQueryClient();
  return useMutation({
    async mutationFn(ids: readonly string[]) {
      for (const session_id of ids) {
        const params = { path: { session_id } };
        await read(api.DELETE("/api/sessions/{session_id}/", { params })).catch((error) => {
          // Of several that are deleted once more, some are gone.
          if (!(error instanceof Problem && error.status === 404)) {
            throw error;
          }
        });
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["shelf"] }),
  });
}

/** How many stories of the shelf are asked for at once: whole rows of 1 to 6 covers. */
export const ON_A_PAGE = 60;

/** A page of the shelf or of the trash, from 1. */
export function shelfPage(filters: Filters, isTrash: boolean, page: number) {
  return queryOptions({
    queryKey: ["shelf", isTrash, filters, page],
    queryFn: async ({ signal }) => {
      const trashed = isTrash && ({ trashed: "true" } as const);
      const query = { ...queryOf(filters, new Date()), ...trashed, page, page_size: ON_A_PAGE };
      try {
        return await read(api.GET("/api/sessions/", { params: { query }, signal }));
      } catch (error) {
        // There are fewer stories than there were.
        if (page > 1 && error instanceof Problem && error.status === 404) {
          return { count: 0, results: [] };
        }
        throw error;
      }
    },
    refetchInterval: ({ state }) =>
      state.data?.results.some((line) => isUnfinished(line)) ? 5000 : false,
  });
}

/** Asks for the shelf, and for what is left of the quota, again. */
export function useRefreshShelf(): () => void {
  const client = useQueryClient();
  return () => {
    client.invalidateQueries({ queryKey: ["shelf"] });
    client.invalidateQueries({ queryKey: accountQuery.queryKey });
  };
}

/** Puts stories into the trash, or takes them out of it; gives the ids of those that were moved. */
export function useMove() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ ids, back = false }: { ids: readonly string[]; back?: boolean }) => {
      const moved: string[] = [];
      for (const session_ids of chunks(ids, 100)) {
        const body = { body: { session_ids } };
        const answer = await read(
          back
            ? api.POST("/api/sessions/trash/restore/", body)
            : api.POST("/api/sessions/trash/", body),
        );
        moved.push(...answer.session_ids);
      }
      return moved;
    },
    onSettled(_, __, { ids }) {
      for (const id of ids) {
        client.removeQueries({ queryKey: storyKey(id) });
      }
      return client.invalidateQueries({ queryKey: ["shelf"] });
    },
  });
}

/** Everybody's stories that wait or are made, for staff. */
export function useQueue() {
  return useQuery({
    queryKey: ["queue"],
    queryFn: ({ signal }) => read(api.GET("/api/queue/", { signal })),
    refetchInterval: 3000,
  });
}

export function useLogin() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (credentials: { username: string; password: string }) =>
      read(api.POST("/api/auth/login/", { body: credentials })),
    onSuccess(account) {
      // What was seen before was somebody else's.
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "account" });
      client.setQueryData(accountQuery.queryKey, account);
    },
  });
}

const tokensKey = ["tokens"];

export function useTokens() {
  return useQuery({
    queryKey: tokensKey,
    queryFn: ({ signal }) => read(api.GET("/api/auth/tokens/", { signal })),
  });
}

export function useCreateToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => read(api.POST("/api/auth/tokens/", { body: { name } })),
    onSuccess: () => client.invalidateQueries({ queryKey: tokensKey }),
  });
}

export function useRevokeToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (key: string) =>
      read(api.DELETE("/api/auth/tokens/{key}/", { params: { path: { key } } })),
    onSettled: () => client.invalidateQueries({ queryKey: tokensKey }),
  });
}

/** Changes the password; the browser session goes on, all other ones and all tokens end. */
export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (passwords: { old_password: string; new_password: string }) =>
      read(api.POST("/api/account/password/", { body: passwords })),
    onSuccess: () => client.invalidateQueries({ queryKey: tokensKey }),
  });
}

export function useSharedStory(key: string) {
  return useQuery({
    queryKey: ["shared", key],
    queryFn: ({ signal }) =>
      read(api.GET("/api/shared/{key}/", { params: { path: { key } }, signal })),
  });
}

const sharesKey = (sessionId: string) => ["shares", sessionId];

/** The links with which others can read a story. */
export function useShares(sessionId: string) {
  const params = { path: { session_id: sessionId } };
  return useQuery({
    queryKey: sharesKey(sessionId),
    queryFn: ({ signal }) =>
      read(api.GET("/api/sessions/{session_id}/shares/", { params, signal })),
  });
}

export function useShare(sessionId: string) {
  const client = useQueryClient();
  const params = { path: { session_id: sessionId } };
  return useMutation({
    mutationFn: (days: number) =>
      read(api.POST("/api/sessions/{session_id}/shares/", { params, body: { days } })),
    onSuccess: () => client.invalidateQueries({ queryKey: sharesKey(sessionId) }),
  });
}

export function useRevokeShare(sessionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (key: string) =>
      read(
        api.DELETE("/api/sessions/{session_id}/shares/{key}/", {
          params: { path: { session_id: sessionId, key } },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: sharesKey(sessionId) }),
  });
}
