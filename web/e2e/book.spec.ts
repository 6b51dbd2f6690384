import type { Page } from "@playwright/test";
import { ask, boxOf, choose, expect, fits, isDrawn, test, violations } from "./fixtures";
import type { Server } from "./server";

const ASKED = { pages: 5, reader: "3-5" };

interface Told {
  pages: { number: number; image_url: string | null; background_url: string | null }[];
}

const pagesOf = async (server: Server, id: string) =>
  ((await server.read(id)) as unknown as Told).pages;

const shown = (page: Page, number: number) =>
  page.getByRole("img", { name: new RegExp(`Page ${number} of 5`) });

test("pages and the reader's age are chosen, kept and sent", async ({ page, server }) => {
  await page.goto("/");
  await choose(page, "5");
  await choose(page, "3–5 years");
  await page.getByRole("textbox", { name: "Your idea" }).fill("A fox in a thick book");
  await page.reload();
  await expect(page.getByRole("radio", { name: "5", exact: true })).toBeChecked();
  await expect(page.getByRole("radio", { name: "3–5 years" })).toBeChecked();
  await page.getByRole("textbox", { name: "Your idea" }).press("Enter");
  await page.waitForURL(/\/stories\/[0-9a-f]{12}\/$/);
  await expect(page.getByRole("button", { name: "Read the story" })).toBeVisible();

  const id = new URL(page.url()).pathname.split("/")[2] ?? "";
  expect(await server.read(id)).toMatchObject({ page_count: 5, reader: "3-5" });
  // The next story begins with the same choices.
  await page.goto("/");
  await expect(page.getByRole("textbox", { name: "Your idea" })).toHaveValue("");
  await expect(page.getByRole("radio", { name: "5", exact: true })).toBeChecked();
});

test("a book is turned from its cover to how it was made", async ({ page, server }) => {
  const id = await server.tell("A fox to be turned", "?wait=60", ASKED);
  await page.goto(`/stories/${id}/`);
  await expect(page.getByRole("heading", { level: 1, name: "A fox to be turned" })).toBeVisible();
  await page.getByRole("button", { name: "Read the story" }).click();

  const seen = new Set<string | null>();
  for (let number = 1; number <= 5; number++) {
    await expect(page.locator("p[role=status]")).toHaveText(`Page ${number} of 5`);
    await expect(page).toHaveURL(new RegExp(`page=${number}$`));
    await expect(page.getByText(new RegExp(`Page ${number}\\.$`))).toBeVisible();
    const picture = shown(page, number);
    await isDrawn(picture);
    seen.add(await picture.getAttribute("src"));
    await page.getByRole("button", { name: "Next page" }).click();
  }
  expect(seen.size).toBe(5);
  await expect(page.getByRole("heading", { name: "The end" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Next page" })).toBeDisabled();

  await page.goto(`/stories/${id}/?page=4`);
  await expect(shown(page, 4)).toBeVisible();
});

test("a long title leaves room for the picture on the cover", async ({ page, server }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const title = `${"A fox and an owl who sailed a boat around the world and ".repeat(3)}home`;
  const id = await server.tell(`${title} ${"Donaudampfschifffahrt".repeat(2)}`, "?wait=60", ASKED);
  await page.goto(`/stories/${id}/`);
  const front = page.locator(".front");
  const cover = await boxOf(front);
  const plate = await boxOf(front.getByRole("heading", { level: 1 }));

  expect(plate.height).toBeLessThan(cover.height * 0.75);
  expect(plate.x + plate.width).toBeLessThan(cover.x + cover.width);
  await expect.poll(() => fits(page)).toBe(true);
});

test("the next page's picture is there before it is turned, the others are not", async ({
  page,
  server,
}) => {
  const id = await server.tell("A fox with much ahead", "?wait=60", ASKED);
  await page.goto(`/stories/${id}/?page=1`);
  const sources = (await pagesOf(server, id)).map(({ image_url }) => image_url ?? "");
  const loaded = (source: string) =>
    page
      .locator(`.picture img[src="${source}"]`)
      .evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0);

  await expect.poll(() => loaded(sources[1] ?? "")).toBe(true);
  expect(await loaded(sources[4] ?? "")).toBe(false);
});

test("picture and text lie side by side, on a phone one under the other", async ({
  page,
  server,
}) => {
  const id = await server.tell("A fox on two leaves", "?wait=60", ASKED);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`/stories/${id}/?page=2`);
  const picture = page.locator(".sheet:not([hidden]) .picture-leaf");
  const text = page.locator(".sheet:not([hidden]) .text-leaf");
  await expect(async () => {
    const [left, right] = [await boxOf(picture), await boxOf(text)];
    expect(right.x).toBeGreaterThanOrEqual(left.x + left.width);
    expect(right.y).toBe(left.y);
  }).toPass();

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(async () => {
    const [upper, lower] = [await boxOf(picture), await boxOf(text)];
    expect(lower.y).toBeGreaterThanOrEqual(upper.y + upper.height);
  }).toPass();
});

test("pages come as they are made, with one progress for all", async ({ page, server }) => {
  const id = await ask(page, "A fox [hold background_image 3] half drawn", 5);
  const progress = page.getByRole("region", { name: "Progress" });
  await expect(progress.getByText("Drawing page 3 of 5")).toBeVisible();

  await expect(page.getByRole("progressbar")).toHaveCount(1);
  const pages = page.getByRole("list", { name: "Pages" }).getByRole("listitem");
  await expect(pages).toHaveCount(5);
  await expect(pages.nth(4)).toContainText("Page 5.");
  await expect(pages.nth(1).locator("img")).toBeVisible();
  await expect(pages.nth(2).locator("img")).toHaveCount(0);
  const steps = page.getByRole("list", { name: "Steps" }).getByRole("listitem");
  await expect(steps.last()).toContainText("Drawing the pages: now");

  await page.reload();
  await expect(pages.nth(1).locator("img")).toBeVisible();
  await server.cancel(id);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You stopped this story");
  await expect(pages.nth(1).locator("img")).toBeVisible();
});

test("a plan that comes whole has its pages at once", async ({ page, server }) => {
  const id = await ask(page, "A fox [at once] [hold background_image 3] told in a breath", 5);
  const pages = page.getByRole("list", { name: "Pages" }).getByRole("listitem");
  await expect(pages).toHaveCount(5);
  await expect(pages.nth(1).locator("img")).toBeVisible();
  await expect(page.locator(".doing")).toHaveText("Drawing page 3 of 5");
  await server.cancel(id);
});

test("a page that failed has its text, and is drawn again alone", async ({ page, server }) => {
  const prompt = "A fox [fail once background_image 3] who is lost";
  const id = await server.tell(prompt, "?wait=60", ASKED);
  const before = await pagesOf(server, id);
  await page.goto(`/stories/${id}/?page=3`);
  await expect(page.getByText(/Page 3\.$/)).toBeVisible();
  await expect(page.getByText("This picture is missing.").filter({ visible: true })).toBeVisible();
  const asked = page.waitForRequest("**/retry/");
  await page.getByRole("button", { name: "Draw this picture" }).click();

  expect((await asked).postDataJSON()).toEqual({ page: 3 });
  await expect(shown(page, 3)).toBeVisible();
  await expect(page).toHaveURL(/page=3$/);
  await expect(page.getByRole("button", { name: "Draw this picture" })).toHaveCount(0);
  const after = await pagesOf(server, id);
  expect(after.filter(({ number }) => number !== 3)).toEqual(
    before.filter(({ number }) => number !== 3),
  );
});

test("a page without its figures shows the place, which stays", async ({ page, server }) => {
  const id = await server.tell("A fox [fail once scene 4] who is away", "?wait=60", ASKED);
  const [place] = (await pagesOf(server, id)).slice(3).map((each) => each.background_url);
  await page.goto(`/stories/${id}/?page=4`);
  await expect(page.getByText(/this is its place/)).toBeVisible();
  await expect(shown(page, 4)).toHaveAttribute("src", place ?? "");
  await page.getByRole("button", { name: "Draw this picture" }).click();

  await expect(page.getByText(/this is its place/)).toHaveCount(0);
  await expect(shown(page, 4)).not.toHaveAttribute("src", place ?? "");
  expect((await pagesOf(server, id))[3]).toMatchObject({ background_url: place });
});

test("another picture is drawn for the page that is open", async ({ page, server }) => {
  const id = await server.tell("A fox who wants another tree", "?wait=60", ASKED);
  const before = await pagesOf(server, id);
  await page.goto(`/stories/${id}/?page=3`);
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("button", { name: "Another picture for this page" }).click();

  await expect(shown(page, 3)).not.toHaveAttribute("src", before[2]?.image_url ?? "");
  const changed = (await pagesOf(server, id)).filter(
    ({ image_url }, index) => image_url !== before[index]?.image_url,
  );
  expect(changed.map(({ number }) => number)).toEqual([3]);
});

test("a book that was written shorter has the pages that it has", async ({ page }) => {
  await ask(page, "A fox [write 1] of few words", 5);

  await expect(page.getByText("Page 1 of 1")).toBeVisible();
  await page.goto("/stories/");
  const cover = page.getByRole("link", { name: /of few words/ });
  await expect(cover).not.toContainText("pages");
});

test("a plan has its texts and lacks no picture", async ({ page, server }) => {
  const id = await server.tell("A fox in words", "?wait=60", { ...ASKED, plan_only: true });
  await page.goto(`/stories/${id}/`);
  await page.getByRole("button", { name: "Read the story" }).click();

  await expect(page.getByText(/Page 1\.$/)).toBeVisible();
  await expect(page.getByText("This picture is missing.")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Draw this picture" })).toHaveCount(0);
});

test("the words come first, are changed, and then illustrated", async ({ page, server }) => {
  await page.goto("/");
  await page.getByText("More", { exact: true }).click();
  const wordsFirst = page.getByRole("radiogroup", { name: "Words first" });
  await wordsFirst.locator("label", { hasText: "Yes" }).click();
  await choose(page, "3");
  await page.getByRole("textbox", { name: "Your idea" }).fill("A fox whose words come first");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Draw the pictures" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const planned = new URL(page.url()).pathname;

  await page.goto(`${planned}edit/?page=2`);
  await page.getByRole("textbox", { name: /^What the picture shows/ }).fill("A quiet harbour");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator("p[role=status]")).toHaveText("Saved.");
  await page.goto(`${planned}edit/?page=story`);
  await page
    .getByRole("textbox", { name: /^What .* looks like$/ })
    .first()
    .fill("A blue fox");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator("p[role=status]")).toHaveText("Saved.");
  await page.goto(planned);
  await page.getByRole("button", { name: "Draw the pictures" }).click();
  await page.waitForURL((url) => url.pathname !== planned);

  await expect(page.getByRole("button", { name: "Read the story" })).toBeVisible();
  const id = new URL(page.url()).pathname.split("/")[2] ?? "";
  const story = (await server.read(id)) as unknown as {
    plan_only: boolean;
    cast: { look: string }[];
    pages: { place: string; image_url: string | null }[];
  };
  expect(story.plan_only).toBe(false);
  expect(story.cast[0]?.look).toBe("A blue fox");
  expect(story.pages[1]?.place).toBe("A quiet harbour");
  expect(story.pages.every(({ image_url }) => image_url)).toBe(true);
});

test("the shelf shows the cover and how many pages", async ({ page, server }) => {
  const id = await server.tell("A fox with a back", "?wait=60", ASKED);
  const { image_urls } = (await server.read(id)) as { image_urls: { merged_image: string } };
  await page.goto("/stories/");
  const cover = page.getByRole("link", { name: /A fox with a back/ });

  await expect(cover).toContainText("5 pages");
  expect(await cover.locator("img").getAttribute("src")).toContain(image_urls.merged_image);
});

test("a book is printed with all of its pages", async ({ page, server }) => {
  const id = await server.tell("A fox on much paper", "?wait=60", ASKED);
  await page.goto(`/stories/${id}/`);
  await expect(page.getByRole("button", { name: "Read the story" })).toBeVisible();
  await page.emulateMedia({ media: "print" });

  await expect(page.locator(".front").getByText("A fox on much paper")).toBeVisible();
  for (let number = 1; number <= 5; number++) {
    await expect(page.getByText(new RegExp(`Page ${number}\\.$`))).toBeVisible();
  }
});
