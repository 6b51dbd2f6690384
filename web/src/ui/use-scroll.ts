import { useEffect } from "react";

const positions = new Map<string, number>();
let isBack = false;

const here = () => window.location.pathname + window.location.search;

/** Remembers how far each address was scrolled, to go there again by back and forward. */
export function followScrolling(): void {
  window.history.scrollRestoration = "manual";
  window.addEventListener("scroll", () => positions.set(here(), window.scrollY), {
    passive: true,
  });
  window.addEventListener("popstate", () => {
    isBack = true;
  });
}

/** At each new path scrolls to the top; back and forward, to where one was. */
export function useScroll(path: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each new path
  useEffect(() => {
    window.scrollTo({ top: isBack ? (positions.get(here()) ?? 0) : 0, behavior: "instant" });
    isBack = false;
  }, [path]);
}
