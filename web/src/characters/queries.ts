import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, csrfToken, type LibraryCharacter, Problem, problemOf, read } from "../api/client";
import { accountQuery } from "../api/queries";
import { BASE } from "../base";

const key = ["characters"];
export const ON_A_PAGE = 20; // PAGE_SIZE in storygen/settings.py

export const isCut = ({ status }: LibraryCharacter) => status === "ready";
const isWaiting = ({ status }: LibraryCharacter) => status === "pending" || status === "processing";

interface Wanted {
  page: number;
  search: string;
  readyOnly?: boolean;
}

/** A page of the library, the newest first; asked for again while one of them is cut out. */
export function useCharacters({ page, search, readyOnly = false }: Wanted) {
  const query = {
    page,
    ...(search && { search }),
    ...(readyOnly && { status: "ready" as const }),
  };
  return useQuery({
    queryKey: [...key, query],
    queryFn: ({ signal }) => read(api.GET("/api/characters/", { params: { query }, signal })),
    placeholderData: (old) => old,
    refetchInterval: ({ state }) => (state.data?.results.some(isWaiting) ? 1000 : false),
  });
}

/** Asks for the library, and for how full it is, again. */
export function useRefresh(): () => void {
  const client = useQueryClient();
  return () => {
    client.invalidateQueries({ queryKey: key });
    client.invalidateQueries({ queryKey: accountQuery.queryKey });
  };
}

/** Keeps one of a story's cast. */
export function useKeep() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (wanted: { session: string; character: string }) =>
      read(api.POST("/api/characters/", { body: wanted as never })),
    onSuccess: refresh,
  });
}

export function useRename(id: string) {
  const refresh = useRefresh();
  const params = { path: { character_id: id } };
  return useMutation({
    mutationFn: (words: { name: string; kind: string; look: string }) =>
      read(api.PATCH("/api/characters/{character_id}/", { params, body: words })),
    onSuccess: refresh,
  });
}

/** Deletes a character, also while the page is left; throws why it is not gone. */
export async function removeCharacter(id: string): Promise<void> {
  const answer = await fetch(`${BASE}/api/characters/${id}/`, {
    method: "DELETE",
    headers: { "X-CSRFToken": csrfToken() },
    keepalive: true,
  }).catch(() => {
    throw new Problem(0, []);
  });
  if (!(answer.ok || answer.status === 404)) {
    throw problemOf(answer.status, await answer.json().catch(() => null), answer.headers);
  }
}
