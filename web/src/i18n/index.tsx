import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { usePreferences } from "../use-preferences";
import { en, type Messages } from "./en";

export type { Messages };

export const LANGUAGES = { en: "English", de: "Deutsch", es: "Español", zh: "中文" } as const;
export type Language = keyof typeof LANGUAGES;

const LOCALES: Record<Language, string> = { en: "en-US", de: "de-DE", es: "es-ES", zh: "zh-CN" };
const LOADERS: Record<Exclude<Language, "en">, () => Promise<{ messages: Messages }>> = {
  de: () => import("./de"),
  es: () => import("./es"),
  zh: () => import("./zh"),
};

/** The first language that the browser asks for (as in `Accept-Language`) and we have. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split("-")[0] ?? "";
    if (language in LANGUAGES) {
      return language as Language;
    }
  }
  return "en";
}

const Context = createContext<{ t: Messages; language: Language; locale: string }>({
  t: en,
  language: "en",
  locale: "en-US",
});

/** The strings, and the locale for dates and numbers. */
export const useMessages = () => use(Context);

export function Translated({ children }: { children: ReactNode }) {
  const { language: chosen } = usePreferences();
  const language = chosen ?? preferredLanguage(navigator.languages);
  const [loaded, setLoaded] = useState<{ language: Language; t: Messages } | null>(
    language === "en" ? { language, t: en } : null,
  );

  useEffect(() => {
    let current = true;
    const load = language === "en" ? Promise.resolve({ messages: en }) : LOADERS[language]();
    load.then(
      ({ messages }) => current && setLoaded({ language, t: messages }),
      // The page is readable in English when a file cannot be had.
      () => current && setLoaded({ language: "en", t: en }),
    );
    return () => {
      current = false;
    };
  }, [language]);

  useEffect(() => {
    document.documentElement.lang = loaded?.language ?? language;
  }, [language, loaded]);

  if (!loaded) {
    return null;
  }
  const locale = LOCALES[loaded.language];
  return (
    <I18nProvider locale={locale}>
      <Context value={{ ...loaded, locale }}>{children}</Context>
    </I18nProvider>
  );
}
