import { expect, test } from "./fixtures";

test("covers are small, and lead to their stories", async ({ page, server }) => {
  await server.tell("A fox on the shelf");
  await page.goto("/stories/");
  const cover = page.getByRole("link", { name: /A fox on the shelf/ });
  const source = await cover
    .locator("img")
    .evaluate((img: HTMLImageElement) => img.decode().then(() => img.currentSrc));
  expect(source).toMatch(/\?width=(160|320|640)$/);
  const picture = await page.request.get(source);
  expect(picture.headers()["content-type"]).toBe("image/webp");

  await cover.click();

  await expect(page.getByText("Page 1 of 1")).toBeVisible();
});

test("stories in the making are marked, and are there when they are done", async ({
  page,
  server,
}) => {
  const id = await server.tell("A fox [hold cutout] half done", "?wait=0");
  await page.goto("/stories/");
  const cover = page.getByRole("listitem").filter({ hasText: "half done" });
  await expect(cover.getByText("in the making")).toBeVisible();

  await server.cancel(id);

  await expect(cover.getByText("stopped")).toBeVisible();
});

test("they are found by their words", async ({ page, server }) => {
  await server.tell("A hedgehog with an umbrella");
  await server.tell("A walrus with a trombone");
  await page.goto("/stories/");
  await page.getByRole("searchbox").fill("trombone");

  await expect(page.getByRole("link", { name: /walrus/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /hedgehog/ })).toBeHidden();
  await expect(page).toHaveURL(/\?search=trombone$/);
  await expect(page.locator("p[role=status]")).toHaveText("1 story");

  await page.getByRole("searchbox").fill("unheard-of");
  await expect(page.getByText("No story has “unheard-of” in it.")).toBeVisible();
  await page.getByRole("button", { name: "Clear the search" }).click();
  await expect(page.getByRole("link", { name: /hedgehog/ })).toBeVisible();
});

test("a long shelf has pages", async ({ page, server }) => {
  for (let number = 0; number < 22; number++) {
    await server.tell(`Story of a snail, number ${number}`);
  }
  await page.goto("/stories/?search=snail");
  await expect(page.getByText("Page 1 of 2")).toBeVisible();
  await page.getByRole("button", { name: "Next" }).click();

  await expect(page.getByRole("link", { name: /number 0/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("link", { name: /number 21/ })).toBeVisible();
});

test("a story is deleted after a question", async ({ page, server }) => {
  await server.tell("A fox to be thrown away");
  await page.goto("/stories/");
  const remove = page.getByRole("button", { name: "Delete: A fox to be thrown away" });
  await remove.click();
  await page.keyboard.press("Escape");
  await expect(remove).toBeFocused();

  await remove.click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();

  await expect(page.getByRole("link", { name: /thrown away/ })).toBeHidden();
});

test("a shelf that cannot be had is asked for again", async ({ page }) => {
  let broken = true;
  await page.route("**/api/sessions/?*", (route) =>
    broken
      ? route.fulfill({ status: 500, json: { detail: "The server made a mistake." } })
      : route.continue(),
  );
  await page.goto("/stories/");
  await expect(page.getByText("The server made a mistake.")).toBeVisible();
  broken = false;

  await page.getByRole("button", { name: "Try again" }).click();

  await expect(page.getByText("The server made a mistake.")).toBeHidden();
});

test("a shelf that is refused twice is waited for twice", async ({ page }) => {
  let refusals = 2;
  await page.route("**/api/sessions/?*", (route) =>
    refusals-- > 0
      ? route.fulfill({
          status: 429,
          headers: { "Retry-After": "1" },
          json: { detail: "Request was throttled." },
        })
      : route.continue(),
  );
  await page.goto("/stories/");
  await expect(page.getByText("Request was throttled.")).toBeVisible();

  await expect(page.getByRole("heading", { name: /shelf/ })).toBeVisible();
  await expect(page.getByText("Request was throttled.")).toBeHidden();
});
