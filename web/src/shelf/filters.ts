import type { paths } from "../api/schema";

/** What of the shelf is shown, as it stands in the address of the page. */
export interface Filters {
  search: string;
  status: "" | "completed" | "processing" | "partial" | "failed" | "cancelled";
  style: string;
  pages: "" | "one" | "several";
  aloud: "" | "yes";
  since: "" | "today" | "week" | "month" | "year";
  owner: string;
}

export const ALLOWED = {
  status: ["", "completed", "processing", "partial", "failed", "cancelled"],
  pages: ["", "one", "several"],
  aloud: ["", "yes"],
  since: ["", "today", "week", "month", "year"],
} as const;

/** Days before today that are shown, too. */
const DAYS: Record<Exclude<Filters["since"], "">, number> = {
  ...{ today: 0, week: 6, month: 29, year: 364 },
};

export type ListQuery = NonNullable<paths["/api/sessions/"]["get"]["parameters"]["query"]>;

/** The filters of an address; what is unknown in it counts as not there. */
export function parseFilters(params: URLSearchParams): Filters {
  const one = <T extends string>(name: string, allowed: readonly T[]): T =>
    allowed.find((each) => each === params.get(name)) ?? ("" as T);
  return {
    search: (params.get("search") ?? "").slice(0, 200),
    status: one("status", ALLOWED.status),
    style: params.get("style") ?? "",
    pages: one("pages", ALLOWED.pages),
    aloud: one("aloud", ALLOWED.aloud),
    since: one("since", ALLOWED.since),
    owner: params.get("owner") ?? "",
  };
}

/** The filters for an address, without those that are not set. */
export function paramsOf(filters: Filters): Record<string, string> {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value));
}

/** How many filters are set besides the search. */
export const countOf = ({ search, ...others }: Filters): number =>
  Object.values(others).filter(Boolean).length;

/** The filters as the API has them. Days begin at midnight here. */
export function queryOf(filters: Filters, now: Date): ListQuery {
  const { search, status, style, pages, aloud, since, owner } = filters;
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  if (since) {
    day.setDate(day.getDate() - DAYS[since]);
  }
  return {
    ...(search && { search }),
    ...(status && { processing_status: status }),
    ...(style && { style }),
    ...(pages === "one" && { max_pages: 1 }),
    ...(pages === "several" && { min_pages: 2 }),
    ...(aloud && { narration: "true" as const }),
    ...(since && { created_after: day.toISOString() }),
    ...(owner && { owner }),
  };
}
