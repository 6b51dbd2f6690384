import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Plugin, type Rolldown, runnerImport } from "vite";

const PAGE = path.join(import.meta.dirname, "page.ts");
const SOURCE = path.join(import.meta.dirname, "../src");
const STORIES = process.env.STORYGEN_WEB_OUT ?? path.join(SOURCE, "../../stories");
// Django serves these: the files at STATIC_URL, the page as a template.
export const FILES = path.join(STORIES, "static/web");
const TEMPLATE = path.join(STORIES, "templates/stories/app.html");

/** The files that show a screen, and the names that Django has for it. */
const SCREENS = {
  "story/story-screen.tsx": ["story"],
  "edit/edit-screen.tsx": ["edit"],
  "shelf/shelf-screen.tsx": ["shelf", "trash"],
  "characters/characters-screen.tsx": ["characters"],
  "queue/queue-screen.tsx": ["queue"],
  "shared/shared-screen.tsx": ["shared"],
  "account/account-screen.tsx": ["account"],
};
/** What a screen asks the API for first, as its queries write it. */
const DATA = {
  story: "{% url 'app' %}api/sessions/{{ session_id }}/",
  edit: "{% url 'app' %}api/sessions/{{ session_id }}/",
  shelf: "{% url 'app' %}api/sessions/?page=1&page_size=60",
};

/** Makes the page a Django template, and a .gz and a .br beside each text file for whitenoise. */
export function forDjango(): Plugin {
  let links = "";
  let page: typeof import("./page");
  return {
    name: "for-django",
    apply: "build",
    async buildStart() {
      page = (await runnerImport<typeof page>(PAGE, { configFile: false })).module;
    },
    transformIndexHtml: {
      order: "pre",
      handler: (html) => html.replace("<!--shell-->", () => page.shell()),
    },
    generateBundle: {
      order: "post", // once those that have nothing but styles are gone
      handler(_, bundle) {
        links = linksOf(bundle);
      },
    },
    async closeBundle() {
      const built = path.join(FILES, "index.html");
      const html = await readFile(built, "utf8");
      const address = /(src|href)="\.\/([^"]+)"/g;
      const template = page
        .forTemplate(html.replace("  </head>", `${links}  </head>`))
        .replace(address, `$1="{% static 'web/$2' %}"`)
        .trim();
      await mkdir(path.dirname(TEMPLATE), { recursive: true });
      await writeFile(TEMPLATE, `{% load static %}${template}\n`);
      await rm(built);
      for (const name of await readdir(path.join(FILES, "assets"))) {
        if (/\.(js|css|svg)$/.test(name)) {
          await compress(path.join(FILES, "assets", name));
        }
      }
    },
  };
}

type Bundle = Rolldown.OutputBundle;

/**
 * Lets a browser ask at once for all that a screen needs, which the scripts would ask for one after
 * the other: their parts, the styles, and the API's data.
 */
function linksOf(bundle: Bundle): string {
  const chunks = Object.values(bundle).filter((each) => each.type === "chunk");
  const chunkOf = (file: string) =>
    chunks.find(({ moduleIds }) => moduleIds.includes(path.join(SOURCE, file)));
  /** A part of the script with all that it imports. */
  function whole(file: string | undefined, found = new Set<string>()): Set<string> {
    const chunk = chunks.find(({ fileName }) => fileName === file);
    if (chunk && !found.has(chunk.fileName)) {
      found.add(chunk.fileName);
      for (const each of chunk.imports) {
        whole(each, found);
      }
    }
    return found;
  }
  const stylesOf = (files: Iterable<string>) =>
    new Set(
      [...files].flatMap((file) => [
        ...(chunks.find(({ fileName }) => fileName === file)?.viteMetadata?.importedCss ?? []),
      ]),
    );
  const script = (file: string) => `<link rel="modulepreload" crossorigin href="./${file}">`;
  const style = (file: string) => `<link rel="stylesheet" crossorigin href="./${file}">`;
  const entry = whole(chunks.find(({ isEntry }) => isEntry)?.fileName);
  const app = whole(chunkOf("start.tsx")?.fileName);
  const lines = [...app].filter((file) => !entry.has(file)).map(script);
  const fonts = Object.keys(bundle).filter((file) => /\/fonts\.[^/]+\.css$/.test(file));
  lines.push("{% if is_known %}", ...fonts.map(style), "{% endif %}");
  for (const [file, names] of Object.entries(SCREENS)) {
    const files = [...whole(chunkOf(file)?.fileName)];
    const own = files.filter((each) => !entry.has(each) && !app.has(each));
    const is = names.map((name) => `screen == "${name}"`).join(" or ");
    lines.push(
      `{% if ${is} %}`,
      ...[...stylesOf(own)].map(style),
      ...own.map(script),
      "{% endif %}",
    );
  }
  for (const [name, url] of Object.entries(DATA)) {
    const data = `<link rel="preload" as="fetch" crossorigin href="${url.replace("&", "&amp;")}">`;
    lines.push(`{% if screen == "${name}" %}${data}{% endif %}`);
  }
  return `${lines.map((line) => `    ${line}`).join("\n")}\n`;
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params: quality }));
}
