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
  await expect(cover.getByRole("checkbox")).toBeHidden();
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

test("of 10,000 stories those near the window are there", async ({ page }) => {
  const asked = new Set<string>();
  await page.route("**/api/sessions/?*", (route) => {
    const query = new URL(route.request().url()).searchParams;
    asked.add(query.get("page") ?? "");
    return route.fulfill({ json: pageOfMany(Number(query.get("page"))) });
  });
  await page.goto("/stories/");
  await expect(page.getByRole("link", { name: /^Story 1 / })).toBeVisible();
  expect(await page.getByRole("listitem").count()).toBeLessThan(200);

  // What is loaded on the way may push the end away.
  await expect(async () => {
    await page.keyboard.press("End");
    await expect(page.getByRole("link", { name: /^Story 10000 / })).toBeInViewport({
      timeout: 1500,
    });
  }).toPass();
  await expect(page.getByRole("listitem").last()).toHaveAttribute("aria-posinset", "10000");
  await expect.poll(() => page.getByRole("listitem").count()).toBeLessThan(300);
  // Of 167; a slow machine stops more often on the way.
  expect(asked.size).toBeLessThan(80);

  // Back from a story, one is where one was.
  await page.getByRole("link", { name: /^Story 10000 / }).click();
  await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("link", { name: /^Story 10000 / })).toBeInViewport();
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
  await expect(page.getByRole("link", { name: /^Story 1 / })).toBeInViewport();
});

/** A page of the list as the API gives it, of 10,000 stories. */
function pageOfMany(page: number): object {
  const line = (number: number) => ({
    ...{ session_id: number.toString(16).padStart(12, "0"), title: `Story ${number} of many` },
    ...{ prompt_text: "A fox", status: "completed", processing_status: "completed" },
    ...{ merged_image: null, page_count: 1, owner: null, created_at: "2026-01-01T00:00:00Z" },
  });
  const first = (page - 1) * 60 + 1;
  const numbers = Array.from({ length: Math.min(60, 10_000 - first + 1) }, (_, at) => first + at);
  return { count: 10_000, next: null, previous: null, results: numbers.map(line) };
}

test("a story is put into the trash and brought back", async ({ page, server }) => {
  await server.tell("A fox to be thrown away");
  await page.goto("/stories/");
  const cover = page.getByRole("link", { name: /thrown away/ });
  await page.getByRole("button", { name: "Delete: A fox to be thrown away" }).click();

  await expect(cover).toBeHidden();
  await expect(page.getByText("1 story is in the trash.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(cover).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo" })).toBeHidden();
});

test("what was deleted is in the trash after a reload, too", async ({ page, server }) => {
  const id = await server.tell("A fox who stays in the trash");
  await page.goto(`/stories/${id}/`);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.waitForURL("**/stories/");
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.reload();

  await expect(page.getByRole("heading", { name: "Your shelf" })).toBeVisible();
  await expect(page.getByRole("link", { name: /stays in the trash/ })).toBeHidden();
  await page.goto(`/stories/${id}/`);
  await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
  await page.goto("/trash/");
  await expect(page.getByText("Stories stay here for 7 days.")).toBeVisible();
  await page.getByRole("button", { name: "Put back: A fox who stays in the trash" }).click();
  await expect(page.getByText("1 story is back on the shelf.")).toBeVisible();
  await page.goto(`/stories/${id}/`);
  await expect(page.getByText("Page 1 of 1")).toBeVisible();
});

test("a story is deleted for good after a question", async ({ page, server }) => {
  const id = await server.tell("A fox to be gone");
  await page.goto("/stories/");
  await page.getByRole("button", { name: "Delete: A fox to be gone" }).click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await page.goto("/trash/");
  const remove = page.getByRole("button", { name: "Delete for good: A fox to be gone" });
  await remove.click();
  await page.keyboard.press("Escape");
  await expect(remove).toBeFocused();
  await remove.click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();

  await expect(remove).toBeHidden();
  const address = `/api/sessions/${id}/`;
  expect((await page.request.delete(address)).status()).toBe(404);
});

test("several stories are selected by keyboard, deleted and brought back", async ({
  page,
  server,
}) => {
  for (const number of [1, 2, 3, 4]) {
    await server.tell(`Tale of a newt, number ${number}`);
  }
  await page.goto("/stories/?search=newt");
  const cover = (number: number) =>
    page.getByRole("link", { name: new RegExp(`number ${number}`) });
  await cover(4).focus();
  await page.keyboard.press("ArrowRight");
  await expect(cover(3)).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.locator("p.visually-hidden[role=status]")).toHaveText("1 story selected");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+Space");
  await expect(page.locator("p.visually-hidden[role=status]")).toHaveText("3 stories selected");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);

  await page.keyboard.press("Control+a");
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(4);
  await page.getByRole("checkbox", { name: /number 4/ }).uncheck();
  await page.keyboard.press("Delete");

  await expect(page.getByText("3 stories are in the trash.")).toBeVisible();
  await expect(cover(1)).toBeHidden();
  await expect(cover(4)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(cover(1)).toBeVisible();
  await expect(cover(2)).toBeVisible();
});

test("a range is selected with Shift and the mouse", async ({ page, server }) => {
  for (const number of [1, 2, 3]) {
    await server.tell(`Song of a toad, number ${number}`);
  }
  await page.goto("/stories/?search=toad");
  await page.getByRole("checkbox", { name: /number 3/ }).check();
  await page.getByRole("checkbox", { name: /number 1/ }).click({ modifiers: ["Shift"] });

  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(3);
  await page.getByRole("button", { name: "Select none" }).click();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
});

test("stories are filtered, and the address says how", async ({ page, server }) => {
  await server.tell("A heron with one page");
  await server.tell("A heron with a book", undefined, { pages: 3 });
  await server.tell("A heron [fail story] who fails");
  await page.goto("/stories/?search=heron");
  const single = page.getByRole("link", { name: /one page/ });
  const book = page.getByRole("link", { name: /a book/ });
  await expect(single).toBeVisible();
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByRole("combobox", { name: "Length" }).selectOption("Several pages");

  await expect(single).toBeHidden();
  await expect(book).toBeVisible();
  await expect(page).toHaveURL(/\?search=heron&pages=several$/);
  await expect(page.locator("p.visually-hidden[role=status]")).toHaveText("1 story");
  await page.getByRole("combobox", { name: "State" }).selectOption("failed");
  await expect(page.getByText("No story has “heron” in it.")).toBeVisible();
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await expect(single).toBeVisible();
  await page.getByRole("combobox", { name: "State" }).selectOption("failed");
  await expect(page.getByRole("link", { name: /who fails/ })).toBeVisible();
  await expect(book).toBeHidden();
});

test("a move that is refused leaves the story where it is, and is tried again", async ({
  page,
  server,
}) => {
  await server.tell("A fox that cannot go");
  await page.route("**/api/sessions/trash/", (route) =>
    route.fulfill({ status: 503, json: { detail: "The database is not available." } }),
  );
  await page.goto("/stories/");
  await page.getByRole("button", { name: "Delete: A fox that cannot go" }).click();

  await expect(page.getByText("The database is not available.")).toBeVisible();
  await expect(page.getByRole("link", { name: /cannot go/ })).toBeVisible();
  await page.unroute("**/api/sessions/trash/");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("link", { name: /cannot go/ })).toBeHidden();
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
  let refusals = 0;
  let isBusy = true;
  await page.route("**/api/sessions/?*", (route) =>
    isBusy && ++refusals
      ? route.fulfill({
          status: 429,
          headers: { "Retry-After": "1" },
          json: { detail: "Request was throttled." },
        })
      : route.continue(),
  );
  await page.goto("/stories/");
  await expect(page.getByText("Request was throttled.")).toBeVisible();
  await expect.poll(() => refusals).toBeGreaterThan(1);
  isBusy = false;

  await expect(page.getByRole("heading", { name: /shelf/ })).toBeVisible();
  await expect(page.getByText("Request was throttled.")).toBeHidden();
});
