import { boxOf, choose, expect, fits, isDrawn, test, violations } from "./fixtures";

test("a story is shared by a link, read by it, and taken back", async ({
  page,
  browser,
  server,
}) => {
  const id = await server.tell("A fox to be shared");
  await page.goto(`/stories/${id}/`);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share this story" });
  await choose(page, "A week");
  await dialog.getByRole("button", { name: "Make a link" }).click();
  const link = dialog.getByRole("link");
  await expect(link).toHaveText(/\/shared\/[\w-]{22}\/$/);
  expect(await violations(page)).toEqual([]);
  const address = (await link.textContent()) ?? "";

  // Somebody else, who has no account and no cookie.
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const guest = await context.newPage();
  await guest.goto(address);
  await expect(guest.getByText(/^Once upon a time/)).toBeVisible();
  await expect(guest.getByRole("navigation", { name: "Main" })).toBeHidden();
  await expect(guest.getByRole("button", { name: "More", exact: true })).toBeHidden();
  const settings = await boxOf(guest.getByRole("button", { name: "Language and appearance" }));
  expect(settings.x).toBeGreaterThan(300); // at the end of the header, as everywhere
  const picture = guest.getByRole("img").first();
  await isDrawn(picture);
  expect(await violations(guest)).toEqual([]);

  await dialog.getByRole("button", { name: /^Revoke the link/ }).click();
  await expect(link).toBeHidden();
  await guest.reload();
  await expect(
    guest.getByRole("heading", { name: "This link leads nowhere any more" }),
  ).toBeVisible();
  await context.close();
});

test("links are made and revoked by keyboard alone, and each is announced", async ({
  page,
  server,
}) => {
  const id = await server.tell("A fox shared without a mouse");
  await page.goto(`/stories/${id}/`);
  await page.getByRole("button", { name: "More", exact: true }).press("Enter");
  await page.getByRole("button", { name: "Share", exact: true }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Share this story" });
  const make = dialog.getByRole("button", { name: "Make a link" });
  await dialog.getByRole("radio", { name: "A month" }).press("ArrowLeft");
  await expect(dialog.getByRole("radio", { name: "A week" })).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(make).toBeFocused();
  await page.keyboard.press("Enter");
  // By its role: what lies behind a dialog has none.
  const said = page.getByRole("status");
  await expect(said.filter({ hasText: "The link is there. Copy it." })).toHaveCount(1);
  await expect(dialog.getByRole("link")).toHaveCount(1);

  await dialog.getByRole("button", { name: /^Revoke the link/ }).press("Enter");
  await expect(said.filter({ hasText: "The link is revoked." })).toHaveCount(1);
  await expect(dialog.getByRole("link")).toHaveCount(0);
  await expect(make).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("on a phone the links lie over the menu", async ({ page, server }) => {
  const id = await server.tell("A fox on a phone");
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/stories/${id}/`);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Share", exact: true }).click();

  // A click fails where something else would get it.
  await choose(page, "A year");
  await expect.poll(() => fits(page)).toBe(true);
});

test("a shared book turns its pages", async ({ page, server }) => {
  const id = await server.tell("A fox with three pages", undefined, { pages: 3 });
  await page.goto(`/stories/${id}/`);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share this story" });
  await dialog.getByRole("button", { name: "Make a link" }).click();
  await page.goto((await dialog.getByRole("link").textContent()) ?? "");

  await page.getByRole("button", { name: "Read the story" }).click();
  const pages = page.getByRole("navigation", { name: "Pages" });
  await expect(pages.getByText("Page 1 of 3")).toBeVisible();
  await page.keyboard.press("End");
  await expect(pages.getByText("Page 3 of 3")).toBeVisible();
  await expect(page.getByRole("button", { name: "Next page" })).toBeDisabled();
});
