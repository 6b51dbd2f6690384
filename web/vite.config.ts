import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { FILES, forDjango } from "./vite/for-django.ts";
import { PARTS, parts } from "./vite/parts.ts";

const SERVER = process.env.STORYGEN_URL ?? "http://127.0.0.1:8000";

export default defineConfig({
  // Relative: the server may be below a path of its host.
  base: "./",
  plugins: [
    react(),
    // react-aria speaks some 30 languages; the page speaks four.
    { ...optimizeLocales.vite({ locales: ["en-US", "de-DE", "es-ES", "zh-CN"] }), enforce: "pre" },
    parts(),
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
        codeSplitting: { groups: PARTS },
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
