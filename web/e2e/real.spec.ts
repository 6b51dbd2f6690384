import { readFile } from "node:fs/promises";
import { ask, choose, expect, test, violations } from "./fixtures";

// Loading the models takes half a minute, and a story some seconds; slow machines take longer.
test.skip(
  !process.env.CI && !process.env.STORYGEN_E2E_REAL,
  "needs the embedded models: in CI, or with STORYGEN_E2E_REAL=1",
);
test.use({ env: { STORYGEN_TEST_REAL_STAGES: "1" } });

test("with the embedded models, from the idea to its e-book and the shelf", async ({ page }) => {
  test.setTimeout(600_000);
  await page.goto("/");
  await choose(page, "Yes", "Read aloud"); // read aloud
  await ask(page, "A little fox who is afraid of the dark", 3);
  const pages = page.getByRole("navigation", { name: "Pages" });
  await expect(pages).toBeVisible({ timeout: 400_000 });
  // The story model may write fewer pages than it is asked for; one has no cover.
  const start = page.getByRole("button", { name: "Read the story" });
  if (await start.isVisible()) {
    expect(await violations(page)).toEqual([]);
    await start.click();
  }
  await expect(pages.getByText(/^Page 1 of [1-3]$/)).toBeVisible();

  const words = (await page.locator(".prose").allTextContents()).join(" ").split(/\s+/);
  expect(words.length).toBeGreaterThan(40);
  expect(words.join(" ").toLowerCase()).toContain("fox");
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
  const picture = page.getByRole("img", { name: /Picture of the story/ }).filter({ visible: true });
  const width = await picture.evaluate((img: HTMLImageElement) =>
    img.decode().then(() => img.naturalWidth),
  );
  expect(width).toBeGreaterThan(200);
  await page.getByRole("button", { name: "Read aloud" }).click();
  await expect(page.locator(".sentence[data-lit]").filter({ visible: true })).toBeVisible();
  await page.getByRole("button", { name: "Stop reading" }).click();
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press("End");
  await expect(page.getByRole("heading", { name: "The end" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "More", exact: true }).click();
  const [book] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "E-book (EPUB)" }).click(),
  ]);
  expect(book.suggestedFilename()).toMatch(/\.epub$/);
  const bytes = await readFile((await book.path()) ?? "");
  // The first file in the archive says what it is.
  expect(bytes.subarray(30, 58).toString()).toBe("mimetypeapplication/epub+zip");
  expect(bytes.length).toBeGreaterThan(50_000);
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Shelf" }).click();
  const cover = page.locator(".cover img").first();
  await cover.evaluate((img: HTMLImageElement) => img.decode());
  expect(await violations(page)).toEqual([]);
});
