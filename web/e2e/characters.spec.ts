import { crc32, deflateSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, fits, test, violations } from "./fixtures";

const SIDE = 96;

/** A PNG with a red disc on a ground that is white or clear. */
function disc(isClear: boolean): Buffer {
  const rows = Array.from({ length: SIDE }, (_, y) => {
    const row = Buffer.alloc(1 + 4 * SIDE, 255);
    row[0] = 0;
    for (let x = 0; x < SIDE; x++) {
      const isInside = Math.hypot(x - SIDE / 2, y - SIDE / 2) < SIDE / 3;
      row.set(isInside ? [200, 30, 30, 255] : [255, 255, 255, isClear ? 0 : 255], 1 + 4 * x);
    }
    return row;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(SIDE, 0);
  head.writeUInt32BE(SIDE, 4);
  head.set([8, 6], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const data = deflateSync(Buffer.concat(rows));
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", data), chunk("IEND")]);
}

function chunk(kind: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

async function openUpload(page: Page, name: string, buffer: Buffer, mimeType = "image/png") {
  await page.goto("/characters/");
  await page.getByRole("button", { name: "Upload a picture" }).click();
  await page.getByLabel("Picture", { exact: true }).setInputFiles({ name, mimeType, buffer });
}

const card = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });

test("a picture with a clear ground becomes a character, which plays in a story", async ({
  page,
}) => {
  await openUpload(page, "disc.png", disc(true));
  await page.getByLabel("Name").fill("Dot");
  await page.getByLabel("What it is").fill("ball");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Keep the character" }).click();
  await expect(card(page, "Dot")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => fits(page)).toBe(true);
  await page.setViewportSize({ width: 1280, height: 720 });

  await page.getByRole("button", { name: "Tell a story with Dot" }).click();
  await expect(page.getByRole("button", { name: "Without Dot" })).toBeVisible();
  await page.getByRole("button", { name: "Without Dot" }).click();
  await page.getByRole("button", { name: "Choose characters" }).click();
  const dialog = page.getByRole("dialog", { name: "Choose characters" });
  await dialog.locator("label", { hasText: "Dot" }).click();
  await expect(dialog.getByRole("checkbox", { name: "Dot" })).toBeChecked();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Done" }).click();
  await page.getByRole("textbox", { name: "Your idea" }).fill("A day at the beach");
  const asked = page.waitForRequest("**/api/generate-story/");
  await page.keyboard.press("Enter");
  expect((await asked).postDataJSON().cast).toEqual([
    { id: expect.stringMatching(/^[0-9a-f]{12}$/) },
  ]);
  await page.waitForURL(/\/stories\/[0-9a-f]{12}\/$/);
  await expect(page.getByText("Page 1 of 1")).toBeVisible();
});

test("any other picture is cut out first", async ({ page }) => {
  await openUpload(page, "white.png", disc(false));
  await page.getByLabel("Name").fill("Moon");
  await page.getByRole("button", { name: "Keep the character" }).click();

  await expect(page.getByRole("button", { name: "Tell a story with Moon" })).toBeVisible();
});

test("a picture that cannot be taken is refused in words", async ({ page }) => {
  const keep = page.getByRole("button", { name: "Keep the character" });
  await page.goto("/characters/");
  await page.getByRole("button", { name: "Upload a picture" }).click();
  await keep.click();
  await expect(page.getByText("Choose a picture.")).toBeVisible();
  const picture = page.getByLabel("Picture", { exact: true });
  await picture.setInputFiles({
    ...{ name: "a.svg", mimeType: "image/svg+xml", buffer: Buffer.from("<svg/>") },
  });
  await expect(page.getByText("Choose a picture that is PNG, JPEG, WebP.")).toBeVisible();
  await picture.setInputFiles({
    ...{
      name: "a.png",
      mimeType: "image/png",
      buffer: Buffer.from(disc(true).toString("latin1").slice(0, 200), "latin1"),
    },
  });
  await keep.click();
  await expect(page.getByText(/The picture is broken/)).toBeVisible();
  await page.route("**/api/characters/", (route) => route.abort());
  await picture.setInputFiles({ name: "a.png", mimeType: "image/png", buffer: disc(true) });
  await keep.click();
  await expect(page.getByText(/The server cannot be reached/)).toBeVisible();
  await page.unroute("**/api/characters/");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("a picture that is too large is not sent", async ({ page }) => {
  await openUpload(page, "big.png", Buffer.alloc(13 * 2 ** 20));

  await expect(page.getByText("The picture is larger than 12 MB.")).toBeVisible();
});

test("one of a story is kept, described anew, deleted, brought back and deleted", async ({
  page,
  server,
}) => {
  const id = await server.tell("A fox to be kept");
  await page.goto(`/stories/${id}/?page=end`);
  await page.getByRole("button", { name: /^Keep the character/ }).click();
  await expect(page.getByRole("button", { name: "It is among your characters." })).toBeVisible();

  await page.goto("/characters/");
  const kept = page.getByRole("listitem").filter({ has: page.locator(`a[href$="${id}/"]`) });
  await kept.getByRole("button", { name: /^Describe/ }).click();
  await page.getByLabel("Name").fill("Ember");
  await page.keyboard.press("Enter");
  const ember = card(page, "Ember");
  await expect(ember).toBeVisible();
  await ember.getByRole("button", { name: "Delete: Ember" }).click();
  await expect(ember).toBeHidden();
  await expect(page.getByText("Deleted: Ember")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(ember).toBeVisible();

  await ember.getByRole("button", { name: "Delete: Ember" }).click();
  const gone = page.waitForResponse((answer) => answer.request().method() === "DELETE");
  await page.getByRole("button", { name: "Dismiss" }).click();
  expect((await gone).status()).toBe(204);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Characters" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Upload a picture" })).toBeVisible();
  await expect(ember).toBeHidden();
});

test("one that cannot be deleted is there again, and it is said why", async ({ page, server }) => {
  const id = await server.tell("A fox who stays");
  await page.goto(`/stories/${id}/?page=end`);
  await page.getByRole("button", { name: /^Keep the character/ }).click();
  await expect(page.getByRole("button", { name: "It is among your characters." })).toBeVisible();
  await page.goto("/characters/");
  const kept = page.getByRole("listitem").filter({ has: page.locator(`a[href$="${id}/"]`) });
  const json = { detail: "The storage is away." };
  await page.route("**/api/characters/*/", (route) => route.fulfill({ status: 503, json }));
  await kept.getByRole("button", { name: /^Delete/ }).click();
  await expect(kept).toBeHidden();
  await page.getByRole("button", { name: "Dismiss" }).click();

  await expect(page.getByText("The storage is away.")).toBeVisible();
  await expect(kept).toBeVisible();
  await page.unroute("**/api/characters/*/");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(kept).toBeHidden();
  await expect(page.getByText("The storage is away.")).toBeHidden();
});
