import type { Page } from "@playwright/test";
import { ask, choose, expect, fits, test, violations } from "./fixtures";

/** A minute of silence, as a WAV file: longer than any test looks at a page. */
function silence(): Buffer {
  const rate = 8000;
  const size = 60 * rate;
  const head = Buffer.from("RIFF    WAVEfmt                     data    ");
  head.writeUInt32LE(36 + size, 4);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.writeUInt32LE(size, 40);
  return Buffer.concat([head, Buffer.alloc(size, 128)]);
}

/** Ends the sound of a page, which is no element of the document. */
async function endSound(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { player: Audio }).player.onended?.());
}

interface Audio {
  onended: (() => void) | null;
}

test("a book reads itself aloud, lights the sentence and turns its pages", async ({ page }) => {
  await page.route("**/narration/**", (route) =>
    route.fulfill({ contentType: "audio/wav", body: silence() }),
  );
  await page.addInitScript(() => {
    window.Audio = class extends window.Audio {
      constructor() {
        super();
        Object.assign(window, { player: this });
      }
    };
  });
  await page.goto("/");
  await choose(page, "Yes", "Read aloud");
  await ask(page, "A fox who is read aloud", 3);
  await page.getByRole("button", { name: "Read aloud" }).click();

  const pages = page.getByRole("navigation", { name: "Pages" });
  const lit = page.locator(".sentence[data-lit]").filter({ visible: true });
  await expect(lit).toBeVisible();
  expect(await violations(page)).toEqual([]);
  for (const number of [2, 3]) {
    await endSound(page);
    await expect(pages.getByText(`Page ${number} of 3`)).toBeVisible();
    await expect(lit).toBeVisible();
  }
  await endSound(page);
  // After the last one it is still.
  await expect(page.getByRole("button", { name: "Read aloud" })).toBeVisible();
  await expect(page.locator(".sentence[data-lit]")).toHaveCount(0);

  await page.keyboard.press("Home");
  await page.getByRole("button", { name: "Read aloud" }).click();
  await page.getByRole("button", { name: "Stop reading" }).click();
  await expect(page.getByRole("button", { name: "Read aloud" })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => fits(page)).toBe(true);
});

test("while it is read aloud it says which page", async ({ page, server }) => {
  await page.goto("/");
  await choose(page, "Yes", "Read aloud");
  const id = await ask(page, "A fox [hold narration 2] who clears its throat", 3);
  await expect(page.locator(".doing")).toHaveText("Reading page 2 of 3 aloud");
  await server.cancel(id);
});

test("on a phone the other tools stand in one row", async ({ page, server }) => {
  const id = await server.tell("A fox on a small stage", undefined, { narration: true });
  for (const width of [320, 390, 480]) {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(`/stories/${id}/`);
    await expect(page.getByRole("button", { name: "Read aloud" })).toBeVisible();
    const tops = await page
      .locator(".reader-tools > :not(.read-aloud)")
      .evaluateAll((tools) => tools.map((tool) => tool.getBoundingClientRect().top));
    expect(new Set(tops).size, `${width} pixels`).toBe(1);
  }
});

test("sound that cannot be played is told", async ({ page, server }) => {
  const id = await server.tell("A fox without a voice", undefined, { narration: true });
  await page.goto(`/stories/${id}/`);
  await page.getByRole("button", { name: "Read aloud" }).click();

  await expect(page.getByRole("alert")).toHaveText("The sound cannot be played here.");
  await expect(page.getByRole("button", { name: "Read aloud" })).toBeVisible();
});

test("a story that is not read aloud has no button for it", async ({ page, server }) => {
  const id = await server.tell("A silent fox");
  await page.goto(`/stories/${id}/`);

  await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Read aloud" })).toBeHidden();
});

test("a story that was told without is read aloud later", async ({ page, server }) => {
  const id = await server.tell("A fox who finds its voice");
  await page.goto(`/stories/${id}/`);
  const more = page.getByRole("button", { name: "More" });
  await more.click();
  await page.getByRole("button", { name: "Have it read aloud" }).click();

  await expect(page.getByRole("button", { name: "Read aloud", exact: true })).toBeVisible();
  await more.click();
  await expect(page.getByRole("button", { name: "Tell it again" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Have it read aloud" })).toHaveCount(0);
});
