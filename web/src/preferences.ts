import { BASE } from "./base";
import type { Language } from "./i18n";

/** What a reader chose, kept in this browser. */
export interface Preferences {
  language: Language | null; // as the browser asks
  theme: "auto" | "light" | "dark";
  size: 0 | 1 | 2 | 3;
  typeface: "serif" | "sans" | "dyslexic";
  paper: "auto" | "cream" | "white" | "mint" | "night"; // auto: light or dark, as the theme
}

const KEY = "storygen.preferences";
const DEFAULTS: Preferences = {
  language: null,
  theme: "auto",
  size: 1,
  typeface: "serif",
  paper: "auto",
};
const ALLOWED: { [Name in keyof Preferences]: readonly Preferences[Name][] } = {
  language: [null, "en", "de", "es", "zh"],
  theme: ["auto", "light", "dark"],
  size: [0, 1, 2, 3],
  typeface: ["serif", "sans", "dyslexic"],
  paper: ["auto", "cream", "white", "mint", "night"],
};

/** Preferences as they were stored; what is unknown or broken is as by default. */
export function parsePreferences(stored: string | null): Preferences {
  let value: unknown;
  try {
    value = JSON.parse(stored ?? "{}");
  } catch {
    value = {};
  }
  const known = Object.entries(ALLOWED).flatMap(([name, allowed]) => {
    const own = (value as Record<string, unknown> | null)?.[name];
    return (allowed as readonly unknown[]).includes(own) ? [[name, own]] : [];
  });
  return { ...DEFAULTS, ...Object.fromEntries(known) };
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // forbidden by the browser's settings
  }
}

const listeners = new Set<() => void>();
let current = typeof localStorage === "undefined" ? DEFAULTS : parsePreferences(stored());

function changed(next: Preferences): void {
  current = next;
  applyTheme();
  for (const listener of listeners) {
    listener();
  }
}

export function setPreferences(some: Partial<Preferences>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...current, ...some }));
  } catch {
    // Then it holds until the page is closed.
  }
  tellServer({ ...current, ...some });
  changed({ ...current, ...some });
}

export const preferences = (): Preferences => current;

/** Calls the listener after each change, until what it returns is called. */
export function onPreferences(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** By cookies the page's HTML, which is there before any script, is in this language and theme. */
function tellServer({ language, theme }: Preferences): void {
  for (const [name, value] of Object.entries({ language: language ?? "", theme })) {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs HTTPS
    document.cookie = `${name}=${value}; path=${BASE}/; max-age=31536000; samesite=lax`;
  }
}

/** Tells the styles; `auto` is left to `prefers-color-scheme`. */
export function applyTheme(): void {
  if (current.theme === "auto") {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = current.theme;
  }
}

/** Follows changes in other tabs. */
export function followOtherTabs(): void {
  window.addEventListener("storage", (event) => {
    if (event.key === KEY) {
      changed(parsePreferences(event.newValue));
    }
  });
}
