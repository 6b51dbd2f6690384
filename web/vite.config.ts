import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vitest/config";

const HERE = import.meta.dirname;
// Django serves these: the files at STATIC_URL, the page as a template.
const STORIES = process.env.STORYGEN_WEB_OUT ?? path.join(HERE, "../stories");
const FILES = path.join(STORIES, "static/web");
const TEMPLATE = path.join(STORIES, "templates/stories/app.html");
const SERVER = process.env.STORYGEN_URL ?? "http://127.0.0.1:8000";

/** Makes the page a Django template, and a .gz and a .br beside each text file for whitenoise. */
function forDjango(): Plugin {
  return {
    name: "for-django",
    apply: "build",
    async closeBundle() {
      const page = path.join(FILES, "index.html");
      const html = await readFile(page, "utf8");
      const address = /(src|href)="\.\/([^"]+)"/g;
      const template = html.replace(address, `$1="{% static 'web/$2' %}"`);
      await mkdir(path.dirname(TEMPLATE), { recursive: true });
      await writeFile(TEMPLATE, `{% load static %}${template.trim()}\n`);
      await rm(page);
      for (const name of await readdir(path.join(FILES, "assets"))) {
        if (/\.(js|css|svg)$/.test(name)) {
          await compress(path.join(FILES, "assets", name));
        }
      }
    },
  };
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params: quality }));
}

export default defineConfig({
  // Relative: the server may be below a path of its host.
  base: "./",
  plugins: [
    react(),
    // react-aria speaks some 30 languages; the page speaks four.
    { ...optimizeLocales.vite({ locales: ["en-US", "de-DE", "es-ES", "zh-CN"] }), enforce: "pre" },
    forDjango(),
  ],
  build: {
    outDir: FILES,
    emptyOutDir: true,
    target: ["chrome111", "firefox114", "safari16.4"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        entryFileNames: "assets/[name].[hash].js",
        chunkFileNames: "assets/[name].[hash].js",
        assetFileNames: "assets/[name].[hash][extname]",
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ["/api", "/media", "/accounts", "/admin", "/static"].map((prefix) => [prefix, SERVER]),
    ),
  },
  test: { include: ["src/**/*.test.ts", "src/**/*.test.tsx"], environment: "node" },
});
