import { ask, choose, expect, fits, test, violations } from "./fixtures";

/** A second of silence, as a WAV file. */
function silence(): Buffer {
  const rate = 8000;
  const head = Buffer.from("RIFF    WAVEfmt                     data    ");
  head.writeUInt32LE(36 + rate, 4);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.writeUInt32LE(rate, 40);
  return Buffer.concat([head, Buffer.alloc(rate, 128)]);
}

test("a book reads itself aloud, lights the sentence and turns its pages", async ({ page }) => {
  await page.route("**/narration/**", (route) =>
    route.fulfill({ contentType: "audio/wav", body: silence() }),
  );
  await page.goto("/");
  await choose(page, "Yes");
  await ask(page, "A fox who is read aloud", 3);
  await page.getByRole("button", { name: "Read aloud" }).click();

  const pages = page.getByRole("navigation", { name: "Pages" });
  await expect(page.locator(".sentence[data-lit]").first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await expect(pages.getByText("Page 3 of 3")).toBeVisible();
  // After the last one it is still.
  await expect(page.getByRole("button", { name: "Read aloud" })).toBeVisible();
  await expect(page.locator(".sentence[data-lit]")).toHaveCount(0);

  await page.keyboard.press("Home");
  await page.getByRole("button", { name: "Read aloud" }).click();
  await page.getByRole("button", { name: "Stop reading" }).click();
  await expect(page.getByRole("button", { name: "Read aloud" })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await fits(page)).toBe(true);
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
