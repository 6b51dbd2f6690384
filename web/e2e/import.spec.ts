import type { Page } from "@playwright/test";
import { expect, fits, test, violations } from "./fixtures";
import type { Server } from "./server";

test.use({ env: { STORYGEN_IMPORT_MB: "5" } });

/** The archive of a story of its own. */
async function archiveOf(server: Server, prompt: string): Promise<Buffer> {
  const id = await server.tell(prompt);
  const answer = await fetch(`${server.url}/api/sessions/${id}/export/?format=zip`);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

const zip = (buffer: Buffer) => ({ name: "a-story.zip", mimeType: "application/zip", buffer });

async function open(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/stories/");
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Import a story" })).toBeVisible();
}

test("an archive becomes a story on the shelf, and leads to it", async ({ page, server }) => {
  const archive = await archiveOf(server, "A fox in a suitcase");
  await open(page);
  await page.getByLabel("Archive").setInputFiles(zip(archive));
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await violations(page)).toEqual([]);
  }
  await page.getByRole("button", { name: "Import the story" }).press("Enter");

  await page.waitForURL(/\/stories\/[0-9a-f]{12}\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A fox in a suitcase");
  await page.getByRole("link", { name: "Shelf" }).click();
  await expect(page.getByRole("link", { name: /A fox in a suitcase/ })).toHaveCount(2);
});

test("an archive is dropped on the shelf", async ({ page, server }) => {
  const archive = await archiveOf(server, "A fox out of thin air");
  await page.goto("/stories/");
  const shelf = page.locator(".shelf");
  await expect(page.getByRole("button", { name: "Import", exact: true })).toBeVisible();
  const dataTransfer = await page.evaluateHandle((text) => {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], "dropped.zip", { type: "application/zip" }));
    return data;
  }, archive.toString("base64"));
  await shelf.dispatchEvent("dragover", { dataTransfer });
  await expect(shelf).toHaveAttribute("data-dropping");
  await shelf.dispatchEvent("drop", { dataTransfer });
  await expect(page.getByRole("dialog").getByText("dropped.zip")).toBeVisible();
  await page.getByRole("button", { name: "Import the story" }).click();

  await page.waitForURL(/\/stories\/[0-9a-f]{12}\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A fox out of thin air");
});

test("what cannot be imported is told, by the page or in the API's sentences", async ({
  page,
  server,
}) => {
  await open(page);
  const send = page.getByRole("button", { name: "Import the story" });
  const archive = page.getByLabel("Archive");
  await send.click();
  await expect(page.getByText("Choose an archive.")).toBeVisible();
  await expect(archive).toBeFocused();
  await archive.setInputFiles({
    ...{ name: "a.png", mimeType: "image/png", buffer: Buffer.from("PNG") },
  });
  await expect(page.getByText("Choose a ZIP archive.")).toBeVisible();
  await archive.setInputFiles(zip(Buffer.alloc(5_000_001)));
  await expect(page.getByText("The archive is larger than 5 MB.")).toBeVisible();
  await archive.setInputFiles(zip(Buffer.from("This is no archive.")));
  await send.click();
  await expect(page.getByRole("alert")).toContainText("ZIP");
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => fits(page)).toBe(true);

  await archive.setInputFiles(zip(await archiveOf(server, "A fox behind a wall")));
  let refusals = 1;
  await page.route("**/api/import/", (route) =>
    refusals-- > 0
      ? route.fulfill({
          status: 503,
          headers: { "Retry-After": "1" },
          json: { detail: "Another story is being imported. Try again soon." },
        })
      : route.continue(),
  );
  await send.click();
  await expect(page.getByText("Another story is being imported.")).toBeVisible();
  await page.waitForURL(/\/stories\/[0-9a-f]{12}\/$/);
});

test("while it is sent it says so, can be stopped, and is not lost by a click beside it", async ({
  page,
}) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/api/import/", async (route) => {
    await held;
    await route.abort();
  });
  await open(page);
  const dialog = page.getByRole("dialog", { name: "Import a story" });
  await page.getByLabel("Archive").setInputFiles(zip(Buffer.from("PK")));
  await dialog.getByRole("button", { name: "Import the story" }).click();
  await expect(
    dialog.getByRole("progressbar").or(dialog.getByText(/^Checking the story/)),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.mouse.click(5, 5);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeVisible();

  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.getByRole("progressbar")).toBeHidden();
  await expect(dialog.getByText(/^Checking the story/)).toBeHidden();
  await expect(dialog.getByRole("alert")).toBeHidden();
  letGo();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Import", exact: true })).toBeFocused();
});

test("an empty shelf offers it, the trash does not", async ({ page }) => {
  await page.route("**/api/sessions/?*", (route) =>
    route.fulfill({ json: { count: 0, next: null, previous: null, results: [] } }),
  );
  await page.goto("/stories/");
  await expect(page.getByRole("heading", { name: "Nothing here yet" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Import", exact: true })).toBeVisible();
  await page.goto("/trash/");
  await expect(page.getByText("The trash is empty.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Import", exact: true })).toBeHidden();
});
