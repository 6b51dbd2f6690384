import path from "node:path";
import type { Plugin } from "vite";

const SOURCE = path.join(import.meta.dirname, "../src");

/** The file of each module that a page needs: before, and with, the first screen. */
const partOf = new Map<string, "early" | "app">();

/** Fills `partOf`. */
export function parts(): Plugin {
  return {
    name: "parts",
    apply: "build",
    buildEnd() {
      const main = path.join(SOURCE, "main.ts");
      const fill = (id: string, part: "early" | "app"): void => {
        if (!partOf.has(id)) {
          if (id !== main) {
            partOf.set(id, part);
          }
          for (const each of this.getModuleInfo(id)?.importedIds ?? []) {
            fill(each, part);
          }
        }
      };
      fill(main, "early");
      fill(path.join(SOURCE, "start.tsx"), "app");
    },
  };
}

/** What a page needs first is in few files; React seldom changes. */
export const PARTS = [
  { name: "react", test: /node_modules\/(react|react-dom|scheduler)\//, priority: 2 },
  ...(["app", "early"] as const).map((part, at) => ({
    name: (id: string) => (partOf.get(id) === part ? part : null),
    debugName: part,
    priority: 1 + 2 * at, // what is early stays so, though the app needs it, too
  })),
];
