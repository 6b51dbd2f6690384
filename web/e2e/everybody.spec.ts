import type { Page } from "@playwright/test";
import { ask, choose, expect, fits, test, violations } from "./fixtures";
import type { Server } from "./server";

const STATES: Record<string, (page: Page, told: string) => Promise<void>> = {
  tell: async (page) => {
    await page.goto("/");
    await page.getByText("More", { exact: true }).click();
    await page.getByRole("button", { name: "Tell the story" }).click();
    await expect(page.getByText("Write what the story is about.")).toBeVisible();
  },
  refused: async (page) => {
    const json = { detail: "Too many stories are waiting." };
    const headers = { "Retry-After": "100" };
    await page.route("**/api/generate-story/", (route) =>
      route.fulfill({ status: 429, headers, json }),
    );
    await page.goto("/");
    await page.getByRole("textbox", { name: "Your idea" }).fill("A fox");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Too many stories are waiting.")).toBeVisible();
  },
  settings: async (page) => {
    await page.goto("/");
    await page.getByRole("button", { name: "Language and appearance" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
  },
  making: async (page) => {
    await ask(page, "A fox [hold cutout] for axe");
    await expect(page.locator(".easel img").first()).toBeVisible();
  },
  stopped: async (page) => {
    await ask(page, "A fox [hold cutout] for axe");
    await page.getByRole("button", { name: "Stop" }).click();
    await expect(page.getByRole("button", { name: "Finish it" })).toBeVisible();
  },
  failed: async (page) => {
    await ask(page, "A fox [fail story] for axe");
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  },
  partial: async (page) => {
    await ask(page, "A fox [fail character_image] for axe");
    await expect(page.getByRole("button", { name: "Make what is missing" })).toBeVisible();
  },
  reading: async (page, told) => {
    await page.goto(`/stories/${told}/`);
    await expect(page.getByText("Page 1 of 1")).toBeVisible();
  },
  "last page": async (page, told) => {
    await page.goto(`/stories/${told}/?page=end`);
    await expect(page.getByRole("heading", { name: "The end" })).toBeVisible();
  },
  "text and paper": async (page, told) => {
    await page.goto(`/stories/${told}/`);
    await page.getByRole("button", { name: "Text and paper" }).click();
    await choose(page, "Mint");
  },
  actions: async (page, told) => {
    await page.goto(`/stories/${told}/`);
    await page.getByRole("button", { name: "More" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
  },
  picture: async (page, told) => {
    await page.goto(`/stories/${told}/`);
    await page.getByRole("button", { name: /Show larger/ }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
  },
  cover: async (page) => {
    await page.goto(`/stories/${book}/`);
    await expect(page.getByRole("button", { name: "Read the story" })).toBeVisible();
  },
  page: async (page) => {
    await page.goto(`/stories/${book}/?page=2`);
    await expect(page.getByText("Page 2 of 5")).toBeVisible();
  },
  "page without a picture": async (page) => {
    await page.goto(`/stories/${book}/?page=3`);
    await expect(page.getByRole("button", { name: "Draw this picture" })).toBeVisible();
  },
  "page with its place alone": async (page) => {
    await page.goto(`/stories/${book}/?page=4`);
    await expect(page.getByText(/this is its place/)).toBeVisible();
  },
  "last page of a book": async (page) => {
    await page.goto(`/stories/${book}/?page=end`);
    await expect(page.getByRole("heading", { name: "Pip" })).toBeVisible();
  },
  "book in the making": async (page) => {
    await ask(page, "A fox [hold background_image 3] for axe", 5);
    await expect(page.locator(".doing")).toHaveText("Drawing page 3 of 5");
  },
  "changing a page": async (page) => {
    await page.goto(`/stories/${book}/edit/?page=1`);
    await expect(page.getByRole("application").getByRole("button").first()).toBeVisible();
    await page.getByRole("textbox", { name: "Page 1" }).fill("Donaudampfschifffahrt".repeat(9));
    await page.getByRole("textbox", { name: "What the picture shows" }).fill("A beach");
  },
  "changing a page without a picture": async (page) => {
    await page.goto(`/stories/${book}/edit/?page=3`);
    await expect(page.getByText("This picture is missing.")).toBeVisible();
  },
  "changing title and characters": async (page) => {
    await page.goto(`/stories/${book}/edit/?page=story`);
    await expect(page.getByRole("textbox", { name: "Title" })).toBeVisible();
  },
  "adding a page": async (page) => {
    await page.goto(`/stories/${book}/edit/`);
    await page.getByRole("button", { name: "Add a page" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
  },
  versions: async (page) => {
    await page.goto(`/stories/${book}/edit/`);
    await page.getByRole("button", { name: "Versions" }).click();
    await expect(page.getByText("shown now")).toBeVisible();
  },
  "a change that is refused": async (page) => {
    await page.route("**/pages/1/", (route) =>
      route.fulfill({ status: 503, json: { detail: "Too many pages are being composed." } }),
    );
    await page.goto(`/stories/${book}/edit/?page=1`);
    await page.getByRole("textbox", { name: "Page 1" }).fill("Refused.");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Too many pages are being composed.")).toBeVisible();
  },
  "a conflict of two editors": async (page) => {
    const changes = [{ revision: 2, summary: "Page 1: text." }];
    await page.route("**/pages/1/", (route) =>
      route.fulfill({ status: 412, json: { detail: "Changed.", revision: 2, changes } }),
    );
    await page.goto(`/stories/${book}/edit/?page=1`);
    await page.getByRole("textbox", { name: "Page 1" }).fill("Mine. ".repeat(60));
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("alertdialog")).toContainText("Page 1: text.");
  },
  "nothing to change": async (page) => {
    const id = await ask(page, "A fox [fail story] without pages");
    await page.goto(`/stories/${id}/edit/`);
    await expect(page.getByRole("heading", { name: /nothing to change/ })).toBeVisible();
  },
  shelf: async (page) => {
    await page.goto("/stories/");
    await expect(page.getByRole("link", { name: /A fox for everybody/ })).toBeVisible();
  },
  selecting: async (page) => {
    await page.goto("/stories/?search=everybody");
    await page.getByRole("checkbox", { name: /^Select: A fox for everybody/ }).check();
    await expect(page.getByText("1 story selected").first()).toBeVisible();
  },
  filters: async (page) => {
    await page.goto("/stories/?pages=one");
    await page.getByRole("button", { name: "Filter, 1 set" }).click();
    await expect(page.getByRole("combobox", { name: "Length" })).toHaveValue("one");
  },
  undo: async (page) => {
    await page.goto("/stories/");
    await page
      .getByRole("button", { name: /^Delete: A fox to throw away/ })
      .first()
      .click();
    await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  },
  trash: async (page) => {
    await page.goto("/trash/");
    await expect(page.getByRole("button", { name: /^Put back/ }).first()).toBeVisible();
  },
  "deleting for good": async (page) => {
    await page.goto("/trash/");
    await page
      .getByRole("button", { name: /^Delete for good/ })
      .first()
      .click();
    await expect(page.getByRole("alertdialog")).toBeVisible();
  },
  "nothing found": async (page) => {
    await page.goto("/stories/?search=unheard-of");
    await expect(page.getByText(/No story has/)).toBeVisible();
  },
  account: async (page) => {
    await page.goto("/account/");
    await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
  },
  "on its way": async (page) => {
    await page.route("**/api/sessions/*/", () => new Promise(() => {}));
    await page.goto(`/stories/${told}/`);
    await expect(page.getByRole("button", { name: "Language and appearance" })).toBeVisible();
  },
  "out of reach": async (page) => {
    await page.route("**/api/sessions/*/", (route) => route.fulfill({ status: 500, json: {} }));
    await page.goto(`/stories/${told}/`);
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  },
  "not found": async (page) => {
    await page.goto("/stories/000000000000/");
    await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
  },
};

let told = "";
let book = "";
test.beforeAll(async ({ server }) => {
  told = await server.tell("A fox for everybody");
  for (const number of [1, 2]) {
    await server.tell(`A fox to throw away, number ${number}`);
  }
  const session_ids = [await server.tell("A fox in the trash")];
  await fetch(`${server.url}/api/sessions/trash/`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ session_ids }),
  });
  const failing = "A fox [fail background_image 3] [fail scene 4] of several pages";
  book = await server.tell(failing, "?wait=60", { pages: 5 });
});

/** Ends the story on the page, so that the next one is not behind it in the queue. */
async function cancelShown(page: Page, server: Server): Promise<void> {
  const id = /stories\/([0-9a-f]{12})/.exec(page.url())?.[1];
  if (id) {
    await server.cancel(id);
  }
}

for (const [name, show] of Object.entries(STATES)) {
  test(`axe finds nothing: ${name}`, async ({ page, server }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await show(page, told);
      expect(await violations(page)).toEqual([]);
      if (colorScheme === "light") {
        await cancelShown(page, server);
      }
    }
    for (const [width, height] of [
      [320, 640],
      [3840, 2160],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => fits(page), `${width} pixels`).toBe(true);
    }
    await cancelShown(page, server);
  });
}

test("a book is asked for, turned and its missing picture drawn by keyboard alone", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("radio", { name: "5–7 years" })).toBeChecked();
  await tabTo(page, "Tell the story");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("radio", { name: "1", exact: true })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "5", exact: true })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("radio", { name: "3–5 years" })).toBeChecked();
  await page.getByRole("textbox", { name: "Your idea" }).focus();
  await page.keyboard.type("A fox [fail once background_image 3] without a mouse");
  await page.keyboard.press("Enter");

  await expect(page.getByRole("button", { name: "Read the story" })).toBeVisible();
  await tabTo(page, "Read the story");
  await page.keyboard.press("Enter");
  await expect(page.locator("p[role=status]")).toHaveText("Page 1 of 5");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("p[role=status]")).toHaveText("Page 3 of 5");
  await tabTo(page, "Draw this picture");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("img", { name: /Page 3 of 5/ })).toBeVisible();
});

test("an idea is told, read and put away by keyboard alone", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("radio", { name: "5–7 years" })).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("textbox", { name: "Your idea" })).toBeFocused();
  await page.keyboard.type("A fox without a mouse");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Page 1 of 1")).toBeVisible();

  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { name: "The end" })).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await tabTo(page, "Text and paper");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("radio", { name: "Medium" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Large", exact: true })).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Text and paper" })).toBeFocused();

  await tabTo(page, "More");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await tabTo(page, "Delete");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/stories/");
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
});

/** Presses Tab until the button of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent?.trim();
    });
    if (label === name) {
      return;
    }
  }
  throw new Error(`Tab does not reach "${name}"`);
}

for (const [locale, heading] of [
  ["de-DE", "Wovon soll die Geschichte handeln?"],
  ["es-MX", "¿De qué tratará el cuento?"],
  ["zh-TW", "故事讲什么呢？"],
  ["fr-FR", "What shall the story be about?"],
] as const) {
  test(`it speaks as a browser in ${locale} asks`, async ({ browser, server }) => {
    const context = await browser.newContext({ locale, baseURL: server.url });
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of [
      "/",
      "/stories/",
      `/stories/${told}/`,
      `/stories/${book}/edit/`,
      "/account/",
    ]) {
      await page.goto(address);
      await expect(page.getByRole("heading").first()).toBeVisible();
      await expect.poll(() => fits(page), address).toBe(true);
    }
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(
      locale === "fr-FR" ? "en" : locale.slice(0, 2),
    );
    await context.close();
  });
}

test("another language and appearance are chosen and kept", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Language and appearance" }).click();
  await page.getByRole("combobox", { name: "Language" }).selectOption("Deutsch");
  await choose(page, "Dunkel");
  await page.reload();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Wovon soll die Geschichte handeln?",
  );
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(20, 26, 46)");
});

test("right to left, everything is still in its place", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const read = [`/stories/${told}/`, `/stories/${told}/?page=end`, `/stories/${book}/`];
  read.push(`/stories/${book}/edit/`, `/stories/${book}/edit/?page=story`);
  for (const address of ["/", "/stories/", ...read, `/stories/${book}/?page=3`]) {
    await page.goto(address);
    await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
    await expect(page.getByRole("heading").first()).toBeVisible();
    await expect.poll(() => fits(page), address).toBe(true);
  }
});

test("without JavaScript it says what to do", async ({ browser, server }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.url });
  const page = await context.newPage();
  await page.goto("/");

  await expect(page.getByText(/These pages need JavaScript/)).toBeVisible();
  await expect(page.getByRole("link", { name: "API" })).toHaveAttribute("href", "/api/docs/");
  await context.close();
});
