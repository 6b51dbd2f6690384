import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { Server } from "./server";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Tests over a server of their file; a page that breaks the security policy or throws fails. */
export const test = base.extend<{ mishaps: string[] }, { server: Server; env: Env }>({
  env: [{}, { option: true, scope: "worker" }],
  server: [
    async ({ env }, use) => {
      const server = await Server.start(env);
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 300_000 },
  ],
  baseURL: async ({ server }, use) => {
    server.shutGate();
    await use(server.url);
  },
  mishaps: [
    async ({ page }, use) => {
      const mishaps: string[] = [];
      page.on("pageerror", (error) => mishaps.push(error.message));
      page.on("console", (message) => {
        if (/Content.Security.Policy|Warning:|hydrat/i.test(message.text())) {
          mishaps.push(message.text());
        }
      });
      await use(mishaps);
      expect(mishaps).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

type Env = Record<string, string>;

/** What axe finds wrong on the page as it is, by WCAG 2.2 AA and its best practices. */
export async function violations(page: Page): Promise<string[]> {
  await settle(page);
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe has come with the line before
    const { violations } = await (window as any).axe.run(document, {
      resultTypes: ["violations"],
    });
    return violations.map(
      (each: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
        `${each.id}: ${each.nodes.map((node) => `${node.html} ${node.failureSummary}`).join(" | ")}`,
    );
  });
}

/** Ends what moves: colours in the middle of a change are nobody's. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const isEndless = (animation: Animation) =>
      animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
    // A change of styles that is not rendered yet begins its transitions with the next frames.
    for (let frame = 0; frame < 2; frame++) {
      await new Promise(requestAnimationFrame);
      for (const animation of document.getAnimations()) {
        if (isEndless(animation)) {
          animation.cancel();
        } else {
          animation.finish();
        }
      }
    }
  });
}

/** Waits until a picture is there and can be seen. */
export async function isDrawn(picture: Locator): Promise<void> {
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
    .toBe(true);
}

/** Where something shown lies, in pixels of the window, once nothing moves any more. */
export async function boxOf(locator: Locator) {
  await expect(locator).toBeVisible();
  await settle(locator.page());
  const box = await locator.boundingBox();
  if (!box) throw new Error("It was there and is not any more");
  return box;
}

/** Whether nothing is wider than the screen. */
export async function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
}

export async function ask(page: Page, prompt: string, pages = 1): Promise<string> {
  await page.goto("/");
  if (pages > 1) {
    await choose(page, String(pages));
  }
  await page.getByRole("textbox", { name: "Your idea" }).fill(prompt);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/stories\/[0-9a-f]{12}\/$/);
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}

/** Chooses one of a few, as a pointer does: by its text, because the radio itself is hidden. */
export async function choose(page: Page, name: string, group?: string): Promise<void> {
  const within = group ? page.getByRole("radiogroup", { name: group, exact: true }) : page;
  await within.locator("label", { hasText: new RegExp(`^${name}$`) }).click();
  await expect(within.getByRole("radio", { name, exact: true })).toBeChecked();
}
