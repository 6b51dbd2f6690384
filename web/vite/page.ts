import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { messages as de } from "../src/i18n/de";
import { en, type Messages } from "../src/i18n/en";
import { messages as es } from "../src/i18n/es";
import { messages as zh } from "../src/i18n/zh";
import { ShellHeader, ShellTell, ShellWait } from "../src/shell";

const LANGUAGES = { de, es, zh };

/** The header, and the first screen as far as its box; in English, until `forTemplate`. */
export function shell(): string {
  return [
    // React asks for the icon in a link of its own.
    renderToStaticMarkup(createElement(ShellHeader, { t: strings("") })).replace(/^<link.*?>/, ""),
    '{% if screen == "tell" %}',
    renderToStaticMarkup(createElement(ShellTell, { t: strings("") })),
    "{% else %}",
    renderToStaticMarkup(createElement(ShellWait, { t: strings("") })),
    "{% endif %}",
  ].join("");
}

/** What stands at a path: `tell.heading`. */
function at(messages: unknown, path: string): unknown {
  return path.split(".").reduce((all, key) => (all as Record<string, unknown>)[key], messages);
}

/** Messages of which each is where it stands: `[[tell.heading]]`. */
function strings(root: string): Messages {
  return new Proxy({} as Messages, {
    get(_, name) {
      const path = root ? `${root}.${String(name)}` : String(name);
      const value = at(en, path);
      return typeof value === "string" ? `[[${path}]]` : strings(path);
    },
  });
}

/** Puts in what only Django knows: the language, the addresses, who it is. */
export function forTemplate(html: string): string {
  const inAll = (_: string, path: string) => {
    const text = (messages: unknown) => String(at(messages, path));
    const cases = Object.entries(LANGUAGES).map(
      ([language, messages], at) =>
        `{% ${at ? "elif" : "if"} language == "${language}" %}${escaped(text(messages))}`,
    );
    return `${cases.join("")}{% else %}${escaped(text(en))}{% endif %}`;
  };
  return html
    .replace('lang="en"', 'lang="{{ language }}"{% if theme %} data-theme="{{ theme }}"{% endif %}')
    .replace(/<nav .*?<\/nav>/s, '{% if screen != "shared" %}$&{% endif %}')
    .replaceAll('href="APP/', `href="{% url 'app' %}`)
    .replace(/data-here="(\w+)"/g, '{% if screen == "$1" %}aria-current="page"{% endif %}')
    .replace(
      "ACCOUNT",
      "{% if account.username %}{{ account.username }}{% elif account %}[[nav.signIn]]{% else %}[[nav.account]]{% endif %}",
    )
    .replace(/\[\[([\w.]+)\]\]/g, inAll)
    .replace('<div id="root">', '{% if account %}{{ account|json_script:"account" }}{% endif %}$&');
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
