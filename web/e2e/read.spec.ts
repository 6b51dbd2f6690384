import { readFile, writeFile } from "node:fs/promises";
import { choose, expect, test, violations } from "./fixtures";

test("pages are turned by keys, buttons and address", async ({ page, server }) => {
  const id = await server.tell("A fox with two pages");
  await page.goto(`/stories/${id}/`);
  await expect(page.getByText("Page 1 of 1")).toBeVisible();

  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { name: "The end" })).toBeVisible();
  await expect(page.getByText(/^Once upon a time/)).toBeHidden();
  await expect(page).toHaveURL(/\?page=end$/);
  await expect(page.locator("p[role=status]")).toHaveText("How it was made");

  await page.reload();
  await expect(page.getByRole("heading", { name: "The end" })).toBeVisible();
  await page.keyboard.press("Home");
  await expect(page.getByText(/^Once upon a time/)).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.getByRole("heading", { name: "The end" })).toBeVisible();
  await page.getByRole("button", { name: "Previous page" }).click();
  await expect(page.getByText(/^Once upon a time/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Previous page" })).toBeDisabled();
});

test("pages are turned by a swipe", async ({ browser, server }) => {
  const id = await server.tell("A fox to be swiped");
  const context = await browser.newContext({
    baseURL: server.url,
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(`/stories/${id}/`);
  const pages = page.getByRole("navigation", { name: "Pages" });
  const picture = page.locator(".picture").filter({ visible: true });
  await expect(picture).toBeVisible();
  const touches = await context.newCDPSession(page);

  /** As a finger on the picture, or on what lies there. */
  async function swipe(from: number, to: number) {
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number) =>
      touches.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x, y: 250 }],
      });
    await touch("touchStart", from);
    for (const share of [0.25, 0.5, 0.75, 1]) {
      await touch("touchMove", from + share * (to - from));
    }
    await touch("touchEnd", to);
  }
  await swipe(300, 100);
  await expect(pages.getByText("How it was made")).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await swipe(100, 130); // too short
  await expect(pages.getByText("How it was made")).toBeVisible();
  await swipe(100, 300);
  await expect(pages.getByText("Page 1 of 1")).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await context.close();
});

test("text and paper are chosen and kept", async ({ page, server }) => {
  const id = await server.tell("A fox to be read in large letters");
  await page.goto(`/stories/${id}/`);
  const text = page.getByText(/^Once upon a time/);
  const size = () =>
    text.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();

  await page.getByRole("button", { name: "Text and paper" }).click();
  await choose(page, "Very large");
  await choose(page, "Dyslexia-friendly");
  await choose(page, "Night");
  await page.keyboard.press("Escape");
  await page.reload();

  await expect(text).toHaveCSS("font-family", /OpenDyslexic/);
  expect(await size()).toBeGreaterThan(before * 1.5);
  await expect(page.locator("[data-paper=night]")).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => document.fonts.check("16px OpenDyslexic")))
    .toBe(true);
});

test("paper is light or dark as it is chosen, whatever the theme is", async ({ page, server }) => {
  const id = await server.tell("A fox on paper");
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await page.goto(`/stories/${id}/`);
  const leaf = page.locator(".spread").first();
  await expect(leaf).toHaveCSS("background-color", "rgb(30, 38, 66)");
  for (const [paper, colour] of [
    ["Cream", "rgb(255, 253, 248)"],
    ["Night", "rgb(23, 26, 38)"],
  ] as const) {
    await page.getByRole("button", { name: "Text and paper" }).click();
    await choose(page, paper);
    await page.keyboard.press("Escape");
    await expect(leaf).toHaveCSS("background-color", colour);
    await page.keyboard.press("End");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Home");
  }
});

test("a picture is shown larger, and the focus comes back", async ({ page, server }) => {
  const id = await server.tell("A fox to be looked at");
  await page.goto(`/stories/${id}/`);
  const picture = page.getByRole("button", { name: /Show larger/ });
  await picture.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  // Keys turn no page behind it.
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");

  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(picture).toBeFocused();
  await expect(page.getByText("Page 1 of 1")).toBeVisible();
});

test("pictures and text are saved", async ({ page, server }) => {
  const id = await server.tell("A fox to be kept");
  await page.goto(`/stories/${id}/`);
  await page.getByRole("button", { name: "More" }).click();

  const [text] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Text", exact: true }).click(),
  ]);
  expect(text.suggestedFilename()).toBe("A-fox-to-be-kept.txt");
  expect(await readFile((await text.path()) ?? "", "utf8")).toMatch(
    /^A fox to be kept\n\nOnce upon/,
  );

  const [picture] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Picture", exact: true }).click(),
  ]);
  expect(picture.suggestedFilename()).toMatch(new RegExp(`_${id}\\.png$`));
});

test("it is kept as an e-book", async ({ page, server }) => {
  const id = await server.tell("A fox between two covers");
  await page.goto(`/stories/${id}/`);
  await page.getByRole("button", { name: "More" }).click();
  let asked = 0;
  await page.route("**/export/**", (route) =>
    asked++ === 0
      ? route.fulfill({ status: 202, headers: { "Retry-After": "1" }, json: { detail: "Soon." } })
      : route.continue(),
  );
  const [book] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "E-book (EPUB)" }).click(),
  ]);

  expect(book.suggestedFilename()).toMatch(/\.epub$/);
  const bytes = await readFile((await book.path()) ?? "");
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
});

test("what is less than good about a file is told", async ({ page, server }) => {
  const id = await server.tell("A fox on paper");
  await page.goto(`/stories/${id}/`);
  await page.getByRole("button", { name: "More" }).click();
  const download = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name }).click(),
    ]);
    return new URL(file.url()).search;
  };

  expect(await download("Cover to be printed (PDF)")).toBe("?format=cover");
  const warning = page.getByRole("dialog", { name: "More" }).getByText(/most printers glue none/);
  await expect(warning).toBeVisible();
  expect(await download("Cover of a stapled booklet (PDF)")).toBe("?format=cover&paper=stapled");
  await expect(warning).toHaveCount(0);
  expect(await download("E-book with flowing text (EPUB)")).toBe("?format=epub&layout=reflowable");
});

test("a web page of a story turns its pages without any server", async ({
  page,
  server,
}, testInfo) => {
  const id = await server.tell("A fox on one page of the web", undefined, {
    ...{ pages: 3, narration: true },
  });
  const answer = await page.request.get(`${server.url}/api/sessions/${id}/export/?format=html`);
  const file = testInfo.outputPath("book.html");
  await writeFile(file, await answer.body());
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`file://${file}`);

  await expect(page.getByRole("status")).toHaveText("1 / 5");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("region", { name: "1", exact: true })).toBeVisible();
  await expect(page.getByRole("region", { name: "2", exact: true })).toBeHidden();
  expect(await violations(page)).toEqual([]);
  await page.locator(".leaf.open img").click();
  await expect(page.getByRole("status")).toHaveText("3 / 5");
  await expect(page.getByRole("button", { name: "Read aloud" })).toBeVisible();
  await page.keyboard.press("End");
  await expect(page.getByRole("button", { name: "Next page" })).toBeDisabled();
  expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
});

test("an export that cannot be made is told", async ({ page, server }) => {
  const id = await server.tell("A fox on no film");
  await page.route("**/export/**", (route) =>
    route.fulfill({ status: 503, json: { detail: "This server has no ffmpeg." } }),
  );
  await page.goto(`/stories/${id}/`);
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("button", { name: "Video" }).click();

  await expect(page.getByText("This server has no ffmpeg.")).toBeVisible();
  await expect(page.getByRole("alert").getByRole("button", { name: "Try again" })).toBeVisible();
});

test("an export goes on while its menu is closed", async ({ page, server }) => {
  const id = await server.tell("A fox in the press");
  let isReady = false;
  await page.route("**/export/**", (route) =>
    isReady
      ? route.continue()
      : route.fulfill({ status: 202, headers: { "Retry-After": "1" }, json: { detail: "Soon." } }),
  );
  await page.goto(`/stories/${id}/`);
  const menu = page.getByRole("button", { name: "More" });
  await menu.click();
  await page.getByRole("button", { name: "E-book (EPUB)" }).click();
  await page.keyboard.press("Escape");
  await menu.click();
  await expect(page.getByRole("button", { name: "E-book (EPUB): One moment…" })).toBeVisible();
  const book = page.waitForEvent("download");
  isReady = true;

  expect((await book).suggestedFilename()).toMatch(/\.epub$/);
  await expect(page.getByRole("button", { name: "E-book (EPUB)", exact: true })).toBeVisible();
});

test("a picture is drawn again with another seed", async ({ page, server }) => {
  const id = await server.tell("A fox to be drawn twice");
  await page.goto(`/stories/${id}/`);
  const picture = page.getByRole("img", { name: /Picture of the story/ });
  const before = await picture.getAttribute("src");
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("button", { name: "Another character picture" }).click();

  await expect(picture).not.toHaveAttribute("src", before ?? "");
  expect(await server.read(id)).toMatchObject({ revision: 2 });
});

test("a missing picture is told and drawn", async ({ page, server }) => {
  const id = await server.tell("A fox [fail once character_image] without a face");
  await page.goto(`/stories/${id}/`);
  await expect(page.getByText(/a test wants it to/)).toBeVisible();
  await expect(page.getByText(/^Once upon a time/)).toBeVisible();

  await page.getByRole("button", { name: "Make what is missing" }).click();

  await expect(page.getByRole("img", { name: /Picture of the story/ })).toBeVisible();
  await expect(page.getByText(/a test wants it to/)).toBeHidden();
});

test("a retry that is refused is told in the server's words", async ({ page, server }) => {
  const id = await server.tell("A fox who has had too many");
  await page.route("**/retry/", (route) =>
    route.fulfill({ status: 429, json: { detail: "You may ask for 3 stories in 24 hours." } }),
  );
  await page.goto(`/stories/${id}/`);
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("button", { name: "Tell it again" }).click();

  await expect(page.getByText("You may ask for 3 stories in 24 hours.")).toBeVisible();
});

test("it is printed whole, without the buttons", async ({ page, server }) => {
  const id = await server.tell("A fox on paper");
  await page.goto(`/stories/${id}/`);
  await expect(page.getByText("Page 1 of 1")).toBeVisible();
  await page.emulateMedia({ media: "print" });

  await expect(page.getByText(/^Once upon a time/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "The end" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Next page" })).toBeHidden();
  await expect(page.getByRole("banner")).toBeHidden();
});

test("it fills the screen and leaves it", async ({ page, server }) => {
  const id = await server.tell("A fox as large as a wall");
  await page.goto(`/stories/${id}/`);
  await page.getByRole("button", { name: "Full screen", exact: true }).click();
  await expect(page.getByRole("button", { name: "Leave full screen" })).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();

  await page.getByRole("button", { name: "Leave full screen" }).click();

  await expect(page.getByRole("banner")).toBeVisible();
});

test("nothing moves for who does not want it", async ({ page, server }) => {
  const id = await server.tell("A fox who sits still");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`/stories/${id}/`);
  await page.getByRole("button", { name: "Next page" }).click();

  const running = await page.evaluate(() => document.getAnimations().length);
  expect(running).toBe(0);
});
