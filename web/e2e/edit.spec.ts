import type { BrowserContext, Page } from "@playwright/test";
import { boxOf, expect, test } from "./fixtures";
import type { Server } from "./server";

interface Placement {
  id: string;
  x: number;
  y: number;
  height: number;
  flip: boolean;
  order: number;
}

interface Told {
  title: string;
  revision: number;
  status: string;
  plan: { cover: number };
  cast: { id: string; look: string; takes: { take: number; chosen: boolean }[] }[];
  pages: {
    number: number;
    text: string;
    place: string;
    time: string;
    light: string;
    image_url: string;
    background_url: string;
    placement: Placement[];
    cast: { id: string }[];
    background_takes: { take: number; chosen: boolean }[];
  }[];
}

const told = async (server: Server, id: string) => (await server.read(id)) as unknown as Told;

const BOOK = { pages: 3, seed: 1 };

// Whole walks, on machines of any speed.
test.describe.configure({ timeout: 300_000 });

async function open(page: Page, server: Server, prompt: string, at = "2"): Promise<string> {
  const id = await server.tell(prompt, "?wait=60", BOOK);
  await page.goto(`/stories/${id}/edit/?page=${at}`);
  await expect(page.getByRole("button", { name: "Versions" })).toBeVisible();
  return id;
}

const words = (page: Page, number = 2) => page.getByRole("textbox", { name: `Page ${number}` });

const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true });

const strip = (page: Page) => page.getByRole("grid", { name: "Pages" });

const said = (page: Page) => page.locator("p[role=status]");

async function revisionIs(server: Server, id: string, revision: number): Promise<Told> {
  await expect.poll(async () => (await told(server, id)).revision).toBe(revision);
  return told(server, id);
}

test("the reader leads to where its page is changed, and back", async ({ page, server }) => {
  const id = await server.tell("A fox to be changed", "?wait=60", BOOK);
  await page.goto(`/stories/${id}/?page=2`);
  await page.getByRole("link", { name: "Change" }).click();
  await expect(page).toHaveURL(new RegExp(`/stories/${id}/edit/\\?page=2$`));
  await expect(words(page)).toHaveValue(/Page 2\.$/);
  await expect(page).toHaveTitle(/Change: A fox to be changed/);

  await words(page).fill("The owl came, too.");
  await save(page).click();
  await expect(said(page)).toHaveText("Saved.");
  await page.getByRole("link", { name: "Back to the book" }).click();
  await expect(page.getByText("The owl came, too.")).toBeVisible();
  expect((await told(server, id)).pages[1]?.text).toBe("The owl came, too.");
});

test("words that were typed outlive a reload, and are saved by keys", async ({ page, server }) => {
  const id = await open(page, server, "A fox with words");
  const before = await told(server, id);
  await words(page).fill("First line.\nSecond line.");
  await expect(page.getByText("Not saved yet.")).toBeVisible();
  const height = () => words(page).evaluate((area) => area.getBoundingClientRect().height);
  const short = await height();

  await page.reload();
  await expect(words(page)).toHaveValue("First line.\nSecond line.");
  await expect(strip(page).getByRole("row", { name: /^Page 2, .*not saved$/ })).toBeVisible();
  await words(page).fill(`First line.\n${"And on it went. ".repeat(40)}`);
  expect(await height()).toBeGreaterThan(short);
  await words(page).fill("First line.\nSecond line.");
  await words(page).press("Control+Enter");

  await expect(page.getByText("Not saved yet.")).toHaveCount(0);
  const after = await revisionIs(server, id, before.revision + 1);
  expect(after.pages[1]?.text).toBe("First line.\nSecond line.");
  await words(page).fill("Nonsense");
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(words(page)).toHaveValue("First line.\nSecond line.");
  await words(page).fill("x".repeat(2001));
  await expect(page.getByText("1 character too many.")).toBeVisible();
});

test("title and cover are changed", async ({ page, server }) => {
  const id = await open(page, server, "A fox without a good title", "3");
  await page.getByRole("button", { name: "Make it the cover" }).click();
  await expect(page.getByText("This page is the cover.")).toBeVisible();
  await expect(strip(page).getByRole("row", { name: "Page 3, cover" })).toBeVisible();

  await page.getByRole("button", { name: "Title and characters" }).click();
  await expect(page).toHaveURL(/page=story$/);
  await page.getByRole("textbox", { name: "Title" }).fill("The Fox at Sea");
  await save(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Change: The Fox at Sea");
  expect(await told(server, id)).toMatchObject({ title: "The Fox at Sea", plan: { cover: 3 } });
});

test("another picture is drawn, chosen side by side, and undone", async ({ page, server }) => {
  const id = await open(page, server, "A fox before two trees");
  const before = await told(server, id);
  await page.getByRole("button", { name: "Draw another" }).click();
  const takes = page.getByRole("group", { name: "Pictures of this place" }).getByRole("button");
  await expect(takes).toHaveCount(2);
  await expect(said(page)).toHaveText("The new picture is there.");
  await expect(takes.nth(1)).toHaveAttribute("aria-pressed", "true");

  await takes.nth(0).click();
  await expect(takes.nth(0)).toHaveAttribute("aria-pressed", "true");
  const chosen = await revisionIs(server, id, before.revision + 2);
  expect(chosen.pages[1]?.background_url).toBe(before.pages[1]?.background_url);

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(takes.nth(1)).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(takes.nth(0)).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("button", { name: "Redo" })).toBeDisabled();
});

test("another place at another time is wished for and drawn", async ({ page, server }) => {
  const id = await open(page, server, "A fox who travels");
  const before = await told(server, id);
  await page.getByRole("textbox", { name: "What the picture shows" }).fill("A beach at low tide");
  await page.locator("label", { hasText: /^Dusk$/ }).click();
  await page.getByRole("button", { name: "Draw it" }).click();

  await expect(page.getByText("Not saved yet.")).toHaveCount(0);
  await expect
    .poll(async () => (await told(server, id)).pages[1]?.background_url)
    .not.toBe(before.pages[1]?.background_url);
  await expect(page.getByRole("region", { name: "Progress" })).toHaveCount(0);
  expect((await told(server, id)).pages[1]).toMatchObject({
    place: "A beach at low tide",
    time: "dusk",
  });
  await expect(page.locator(".stage-scene")).toHaveAttribute(
    "src",
    (await told(server, id)).pages[1]?.image_url ?? "",
  );
});

test("who is there and where the light comes from are chosen", async ({ page, server }) => {
  const id = await open(page, server, "A fox in company", "1");
  const [first] = (await told(server, id)).pages;
  expect(first?.cast).toHaveLength(1);
  const there = page.getByRole("group", { name: "Who is there" });
  await there.locator("label").nth(1).click();
  await expect(there.getByRole("checkbox").nth(1)).toBeChecked();
  await expect(page.getByRole("application").getByRole("button")).toHaveCount(2);
  await expect.poll(async () => (await told(server, id)).pages[0]?.cast.length).toBe(2);

  const light = page.getByRole("radiogroup", { name: "Light from" });
  await light.locator("label", { hasText: "The left" }).click();
  await expect(light.getByRole("radio", { name: "The left" })).toBeChecked();
  await expect.poll(async () => (await told(server, id)).pages[0]?.light).toBe("left");
});

test("one character is drawn again, and the earlier picture chosen", async ({ page, server }) => {
  const id = await open(page, server, "A fox before a mirror", "story");
  const before = await told(server, id);
  await page.getByRole("button", { name: "Draw another" }).nth(1).click();
  const takes = page.getByRole("group", { name: "Pictures of" }).nth(1).getByRole("button");
  await expect(takes).toHaveCount(2);
  await takes.nth(0).click();
  await expect(takes.nth(0)).toHaveAttribute("aria-pressed", "true");
  const after = await revisionIs(server, id, before.revision + 2);
  expect(after.cast[0]).toEqual(before.cast[0]);
  expect(after.cast[1]?.takes.map(({ chosen }) => chosen)).toEqual([true, false]);
});

test("somebody joins the story and leaves it", async ({ page, server }) => {
  const id = await open(page, server, "A fox with a guest", "story");
  const before = await told(server, id);
  await page.getByRole("textbox", { name: "Name" }).fill("Henny");
  await page.getByRole("textbox", { name: "What it is: a fox" }).fill("hen");
  await page.getByRole("textbox", { name: "What it looks like" }).fill("A white hen with a hat");
  await page
    .getByRole("region", { name: "Title and characters" })
    .getByRole("button", { name: "Draw it" })
    .click();
  await expect(page.getByRole("heading", { name: "Henny" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Progress" })).toHaveCount(0);
  expect((await told(server, id)).cast).toHaveLength(before.cast.length + 1);

  await page.getByRole("button", { name: "Remove Henny from the story" }).click();
  await expect(page.getByRole("heading", { name: "Henny" })).toHaveCount(0);
  expect((await told(server, id)).cast).toHaveLength(before.cast.length);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: "Henny" })).toBeVisible();
});

test("a character looks otherwise", async ({ page, server }) => {
  const id = await open(page, server, "A fox with a new coat", "story");
  const [hero] = (await told(server, id)).cast;
  const look = page.getByRole("textbox", { name: "looks like" }).first();
  await look.fill("A fox in a yellow raincoat");
  await page.getByRole("button", { name: "Draw it" }).click();
  await expect
    .poll(
      async () =>
        (await told(server, id)).status === "completed" && (await told(server, id)).cast[0]?.look,
    )
    .toBe("A fox in a yellow raincoat");
  expect(hero?.look).not.toBe("A fox in a yellow raincoat");
});

for (const pointerType of ["mouse", "touch"]) {
  test(`a figure is dragged, resized and composed at once: ${pointerType}`, async ({
    page,
    server,
  }) => {
    const id = await open(page, server, `A fox to be moved by ${pointerType}`, "1");
    const before = await told(server, id);
    const [stands] = before.pages[0]?.placement ?? [];
    const stage = page.getByRole("application");
    const one = stage.getByRole("button").first();
    const box = await boxOf(stage);
    const from = await boxOf(one);
    if (!stands) throw new Error("Nobody is there");
    const at = { x: from.x + from.width / 2, y: from.y + from.height / 2 };

    /** As a finger or a mouse, in steps. */
    async function drag(target: ReturnType<Page["locator"]>, dx: number, dy: number) {
      const event = (step: number) => ({
        ...{ pointerType, pointerId: 7, button: 0, bubbles: true, isPrimary: true },
        ...{ clientX: at.x + dx * step, clientY: at.y + dy * step },
      });
      await target.evaluate((element) => {
        element.setPointerCapture = () => {}; // there is no such pointer
      });
      await target.dispatchEvent("pointerdown", event(0));
      for (const step of [0.3, 0.6, 1]) {
        await target.dispatchEvent("pointermove", event(step));
      }
      await expect(stage).toHaveAttribute("data-layered", "true");
      await expect(page.locator(".layer").first()).toBeVisible();
      await target.dispatchEvent("pointerup", event(1));
    }
    await drag(one, -0.2 * box.width, -0.1 * box.height);
    const moved = await revisionIs(server, id, before.revision + 1);
    const [now] = moved.pages[0]?.placement ?? [];
    expect(now?.x).toBeCloseTo(stands.x - 0.2, 2);
    expect(now?.y).toBeCloseTo(stands.y - 0.1, 2);
    expect(now?.height).toBeCloseTo(stands.height, 3);
    await expect(stage).not.toHaveAttribute("data-layered");
    await expect(page.locator(".stage-scene")).toHaveAttribute(
      "src",
      moved.pages[0]?.image_url ?? "",
    );
    await expect(said(page)).toContainText("from the left");

    await drag(page.locator(".scale-handle"), 0, 0.2 * box.height);
    const smaller = await revisionIs(server, id, before.revision + 2);
    expect(smaller.pages[0]?.placement[0]?.height).toBeCloseTo(stands.height - 0.2, 2);
  });
}

test("a figure lies where the compositor put it", async ({ page, server }) => {
  const id = await open(page, server, "A fox who stands still", "1");
  const [stands] = (await told(server, id)).pages[0]?.placement ?? [];
  const stage = await boxOf(page.getByRole("application"));
  const one = await boxOf(page.getByRole("application").getByRole("button").first());
  if (!stands) throw new Error("Nobody is there");
  expect((one.y + one.height - stage.y) / stage.height).toBeCloseTo(stands.y, 2);
  expect(one.height / stage.height).toBeCloseTo(stands.height, 2);
  expect((one.x + one.width / 2 - stage.x) / stage.width).toBeCloseTo(stands.x, 1);
});

test("the whole walk by keyboard alone", async ({ page, server }) => {
  const id = await open(page, server, "A fox for the keyboard", "1");
  const before = await told(server, id);
  const one = page.getByRole("application").getByRole("button").first();
  await expect(one).toBeVisible();
  async function tabTo(target: ReturnType<Page["locator"]>) {
    for (let step = 0; step < 80; step++) {
      if (await target.evaluate((element) => element === document.activeElement)) {
        return;
      }
      await page.keyboard.press("Tab");
    }
    throw new Error("The focus does not come there");
  }
  await tabTo(one);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowUp");
  await expect(said(page)).toContainText("46% from the left, 88% from the top");
  await page.keyboard.press("-");
  await page.keyboard.press("f");
  await expect(said(page)).toContainText("mirrored");
  await page.keyboard.press("Tab"); // what waits is sent
  await expect
    .poll(async () => (await told(server, id)).pages[0]?.placement[0])
    .toMatchObject({ x: 0.46, y: 0.88, flip: true });

  await tabTo(words(page, 1));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Typed by hand.");
  await page.keyboard.press("Control+Enter");
  await expect.poll(async () => (await told(server, id)).pages[0]?.text).toBe("Typed by hand.");

  await tabTo(page.getByRole("button", { name: "Later" }));
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveText("It is page 2 now.");
  await expect(page).toHaveURL(/page=2$/);
  expect((await told(server, id)).pages[1]?.text).toBe("Typed by hand.");

  await page.keyboard.press("Control+z");
  await expect(said(page)).toHaveText("Undone.");
  const undone = await told(server, id);
  expect(undone.pages[0]?.text).toBe("Typed by hand.");
  await page.keyboard.press("Control+Shift+z");
  await expect(said(page)).toHaveText("Done again.");
  expect((await told(server, id)).pages[1]?.text).toBe("Typed by hand.");
  expect((await told(server, id)).revision).toBeGreaterThan(before.revision + 3);
});

test("pages are reordered in the row by keys and by pointer", async ({ page, server }) => {
  const id = await open(page, server, "A fox in another order", "1");
  const texts = (await told(server, id)).pages.map(({ text }) => text);
  const orderIs = (...pages: number[]) =>
    expect
      .poll(async () => (await told(server, id)).pages.map(({ text }) => texts.indexOf(text) + 1))
      .toEqual(pages);
  const gap = (before: number, after: number) =>
    page.getByRole("button", { name: new RegExp(`between Page ${before}.* and Page ${after}`) });
  await strip(page)
    .getByRole("button", { name: /^Move: Page 1/ })
    .focus();
  await page.keyboard.press("Enter");
  // It begins at the gap before the next one; one further is behind it. As long as a gap has not
  // the focus, keys are not the drag's.
  await expect(gap(1, 2)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(gap(2, 3)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveText("It is page 2 now.");
  await orderIs(2, 1, 3);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(said(page)).toHaveText("Undone.");
  await orderIs(1, 2, 3);

  const rows = strip(page).getByRole("row");
  await rows.nth(0).click();
  await expect(rows.nth(0)).toHaveAttribute("aria-selected", "true");
  const [first, third] = [await boxOf(rows.nth(0)), await boxOf(rows.nth(2))];
  await page.mouse.move(first.x + 30, first.y + 30);
  await page.mouse.down();
  // Whoever drags lets go once the gap is marked.
  await expect(async () => {
    await page.mouse.move(third.x + third.width - 8, third.y + 30, { steps: 3 });
    await page.mouse.move(third.x + third.width - 4, third.y + 30);
    await expect(strip(page).locator("[data-drop-target]")).toHaveCount(1, { timeout: 1000 });
  }).toPass();
  await page.mouse.up();
  await orderIs(2, 3, 1);
  await expect(rows.nth(2)).toHaveAttribute("aria-selected", "true");
});

test("a page is added, and another removed and brought back", async ({ page, server }) => {
  const id = await open(page, server, "A fox with a page more");
  const before = await told(server, id);
  await page.getByRole("button", { name: "Add a page" }).click();
  await page.getByRole("textbox", { name: "What happens on it" }).fill("They slept.");
  // What was typed is there after a reload.
  await page.reload();
  await page.getByRole("button", { name: "Add a page" }).click();
  await expect(page.getByRole("textbox", { name: "What happens on it" })).toHaveValue(
    "They slept.",
  );
  await page.getByRole("dialog").getByRole("button", { name: "Add a page" }).click();
  await expect(words(page, 3)).toHaveValue("They slept.");
  await expect(strip(page).getByRole("row")).toHaveCount(4);
  await expect(said(page)).toHaveText("Page 3 is added.");

  await page.getByRole("button", { name: "Remove the page" }).click();
  await expect(page.getByText("Page 3 is removed.").filter({ visible: true }).last()).toBeVisible();
  await expect(strip(page).getByRole("row")).toHaveCount(3);
  expect((await told(server, id)).pages.map(({ text }) => text)).toEqual(
    before.pages.map(({ text }) => text),
  );
  await page.locator(".dropped").getByRole("button", { name: "Undo" }).click();
  await expect(strip(page).getByRole("row")).toHaveCount(4);
  expect((await told(server, id)).pages[2]?.text).toBe("They slept.");
});

test("a version is brought back, and each says what, when and who", async ({ page, server }) => {
  const id = await open(page, server, "A fox with a past");
  const before = await told(server, id);
  await words(page).fill("Something else.");
  await save(page).click();
  await expect(said(page)).toHaveText("Saved.");
  await page.getByRole("button", { name: "Versions" }).click();
  const versions = page.getByRole("dialog").getByRole("listitem");
  await expect(versions).toHaveCount(2);
  await expect(versions.first()).toContainText("Page 2: text.");
  await expect(versions.first()).toContainText("shown now");
  await expect(versions.last()).toContainText(/Version 1 · \w+ \d/);
  await versions.last().getByRole("button", { name: "Bring back version 1" }).click();

  await expect(words(page)).toHaveValue(before.pages[1]?.text ?? "");
  await expect(said(page)).toHaveText("It is back.");
  expect((await told(server, id)).revision).toBe(before.revision + 2);
});

/** Another tab, in which the story's page 2 is open. */
async function otherTab(context: BrowserContext, id: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(`/stories/${id}/edit/?page=2`);
  await expect(words(tab)).toBeVisible();
  return tab;
}

/** Somebody else changes the words of page 2. */
async function changeElsewhere(server: Server, id: string, text: string): Promise<void> {
  const answer = await fetch(`${server.url}/api/sessions/${id}/pages/2/`, {
    method: "PATCH",
    headers: { "Content-Type": "application/json", "If-Match": "*" },
    body: JSON.stringify({ text }),
  });
  expect(answer.status).toBe(200);
}

test("of two editors nobody's words are lost: theirs are kept", async ({
  browser,
  page,
  server,
}) => {
  const id = await open(page, server, "A fox for two");
  // Another browser: drafts are not shared.
  const context = await browser.newContext({ baseURL: server.url, locale: "en-US" });
  const other = await otherTab(context, id);
  await other.getByRole("textbox", { name: "Page 2" }).fill("Theirs.");
  await words(page).fill("Mine.");
  await save(other).click();
  await expect(said(other)).toHaveText("Saved.");

  await save(page).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toContainText("Page 2: text.");
  await expect(dialog).toContainText("Theirs.");
  await expect(dialog).toContainText("Mine.");
  await dialog.getByRole("button", { name: "Keep theirs" }).click();
  await expect(words(page)).toHaveValue("Theirs.");
  const aside = page.getByRole("region", { name: "Your words, put aside" });
  await expect(aside).toContainText("Mine.");

  await page.reload();
  await aside.getByRole("button", { name: "Bring them back" }).click();
  await expect(words(page)).toHaveValue("Mine.");
  await save(page).click();
  await expect.poll(async () => (await told(server, id)).pages[1]?.text).toBe("Mine.");
  await context.close();
});

test("of two editors the last may put theirs over it, and a third change is seen again", async ({
  page,
  server,
}) => {
  const id = await open(page, server, "A fox for three");
  await words(page).fill("Mine.");
  await changeElsewhere(server, id, "Theirs.");
  await save(page).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toContainText("Theirs.");
  await changeElsewhere(server, id, "Of a third.");
  await dialog.getByRole("button", { name: "Put mine over it" }).click();
  await expect(dialog).toContainText("Of a third.");
  await dialog.getByRole("button", { name: "Put mine over it" }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(async () => (await told(server, id)).pages[1]?.text).toBe("Mine.");
  await expect(page.getByText("Not saved yet.")).toHaveCount(0);
});

test("words that began before somebody else's are not saved unseen", async ({ page, server }) => {
  const id = await open(page, server, "A fox who comes back");
  await words(page).fill("Mine.");
  await changeElsewhere(server, id, "Theirs.");
  await page.reload(); // it knows the newest revision now
  await expect(page.getByText("Somebody else has changed this meanwhile.")).toBeVisible();
  await expect(words(page)).toHaveValue("Mine.");
  await save(page).click();
  await expect(page.getByRole("alertdialog")).toContainText("Theirs.");
  expect((await told(server, id)).pages[1]?.text).toBe("Theirs.");
  await page.keyboard.press("Escape"); // decides nothing
  await expect(words(page)).toHaveValue("Mine.");
});

test("without a network nothing is lost, and it goes on by itself", async ({
  page,
  context,
  server,
}) => {
  const id = await open(page, server, "A fox on an island");
  const before = await told(server, id);
  await words(page).fill("Written on the island.");
  await context.setOffline(true);
  await save(page).click();
  const problem = page.getByRole("alert").filter({ hasText: "cannot be reached" });
  await expect(problem).toBeVisible();
  await expect(words(page)).toHaveValue("Written on the island.");
  await context.setOffline(false);
  await expect(problem).toHaveCount(0);
  const after = await revisionIs(server, id, before.revision + 1);
  expect(after.pages[1]?.text).toBe("Written on the island.");
});

test("a refusal is told in the API's words, and can be left", async ({ page, server }) => {
  const id = await open(page, server, "A fox who is refused");
  await page.route("**/api/sessions/*/pages/2/", (route) =>
    route.fulfill({
      status: 503,
      headers: { "Retry-After": "100" },
      json: { detail: "Too many pages are being composed at once." },
    }),
  );
  await words(page).fill("Refused.");
  await save(page).click();
  await expect(page.getByText("Too many pages are being composed at once.")).toBeVisible();
  await page.getByRole("button", { name: "Leave it as it is" }).click();
  await expect(words(page)).toHaveValue("Refused.");
  await page.unroute("**/api/sessions/*/pages/2/");
  await save(page).click();
  await expect.poll(async () => (await told(server, id)).pages[1]?.text).toBe("Refused.");
});

test("while a picture is drawn its progress is shown, words wait, and it can be stopped", async ({
  page,
  server,
}) => {
  const id = await open(page, server, "A fox [hold later background_image 2] who is drawn");
  const before = await told(server, id);
  await page.getByRole("button", { name: "Draw another" }).click();
  const progress = page.getByRole("region", { name: "Progress" });
  await expect(progress.getByText("Drawing page 2 of 3")).toBeVisible();
  await expect(page.getByRole("button", { name: "Remove the page" })).toBeDisabled();
  await words(page).fill("Meanwhile.");
  await save(page).click();
  await page.reload();
  await expect(progress.getByText("Drawing page 2 of 3")).toBeVisible();
  await expect(words(page)).toHaveValue("Meanwhile.");
  await save(page).click();

  await progress.getByRole("button", { name: "Stop" }).click();
  await expect(progress).toHaveCount(0);
  // What waited is saved now.
  await expect.poll(async () => (await told(server, id)).pages[1]?.text).toBe("Meanwhile.");
  await expect(page.getByRole("button", { name: "Make what is missing" })).toBeVisible();
  await page.getByRole("button", { name: "Versions" }).click();
  await page.getByRole("button", { name: "Bring back version 1" }).click();
  await expect(page.locator(".stage-scene")).toHaveAttribute(
    "src",
    before.pages[1]?.image_url ?? "",
  );
});

test("what can no longer be undone is not offered", async ({ page, server }) => {
  const id = await open(page, server, "A fox with a memory");
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
  await words(page).fill("One.");
  await save(page).click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeEnabled();
  await page.reload();
  await expect(page.getByRole("button", { name: "Undo" })).toBeEnabled();
  await changeElsewhere(server, id, "Theirs.");
  await page.reload();
  await expect(words(page)).toHaveValue("Theirs.");
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("a story without pages cannot be changed, and one without pictures has its words", async ({
  page,
  server,
}) => {
  const failed = await server.tell("A fox [fail story]");
  await page.goto(`/stories/${failed}/edit/`);
  await expect(page.getByRole("heading", { name: "There is nothing to change yet" })).toBeVisible();

  const id = await server.tell("A fox in words", "?wait=60", { ...BOOK, plan_only: true });
  await page.goto(`/stories/${id}/edit/?page=2`);
  await words(page).fill("Only words.");
  await save(page).click();
  await expect(said(page)).toHaveText("Saved.");
  expect((await told(server, id)).pages[1]?.text).toBe("Only words.");
  await expect(page.getByRole("application")).toHaveCount(0);
});
