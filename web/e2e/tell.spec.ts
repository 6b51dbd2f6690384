import type { Page } from "@playwright/test";
import { ask, expect, fits, isDrawn, test, violations } from "./fixtures";

test("an idea becomes a story to read", async ({ page }) => {
  await ask(page, "A fox who sails a paper boat");

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A fox who sails a paper boat");
  await expect(page.getByText("Once upon a time: A fox who sails")).toBeVisible();
  const picture = page.getByRole("img", { name: /Picture of the story/ });
  await isDrawn(picture);
});

test("an example is put into the box", async ({ page }) => {
  await page.goto("/");
  const example = page.getByRole("button", { name: /dragon/ });
  const words = (await example.textContent()) ?? "";

  await example.click();

  await expect(page.getByRole("textbox", { name: "Your idea" })).toHaveValue(words);
  await expect(page.getByRole("textbox", { name: "Your idea" })).toBeFocused();
});

test("nothing, too much and a wrong seed are told beside the field", async ({ page }) => {
  await page.goto("/");
  const box = page.getByRole("textbox", { name: "Your idea" });
  await page.getByRole("button", { name: "Tell the story" }).click();
  await expect(page.getByText("Write what the story is about.")).toBeVisible();
  await expect(box).toBeFocused();
  await expect(box).toHaveAttribute("aria-invalid", "true");

  await box.fill("x".repeat(2003));
  await expect(page.getByText("3 characters too many.")).toBeVisible();

  await box.fill("A fox");
  await page.getByText("More", { exact: true }).click();
  await page.getByRole("textbox", { name: "Seed" }).fill("twelve");
  await page.getByRole("button", { name: "Tell the story" }).click();
  await expect(page.getByText("A whole number from 0 to 4294967295.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Seed" })).toBeFocused();
});

test("what only the server knows is told in its own words", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Your idea" }).fill("A fox\u0007");
  await page.keyboard.press("Enter");

  await expect(page.getByText(/Control characters other than tab/)).toBeVisible();
});

test("a seed is sent", async ({ page, server }) => {
  await page.goto("/");
  await page.getByText("More", { exact: true }).click();
  await page.getByRole("textbox", { name: "Seed" }).fill("4711");
  await page.getByRole("textbox", { name: "Your idea" }).fill("A fox with a seed");
  await page.getByRole("textbox", { name: "Your idea" }).press("Enter");
  await page.waitForURL(/\/stories\/[0-9a-f]{12}\/$/);

  const sessionId = new URL(page.url()).pathname.split("/")[2] ?? "";
  expect(await server.read(sessionId)).toMatchObject({ seed: 4711 });
});

test("the idea and what is chosen with it survive a reload", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Your idea" }).fill("A whale in the bath");
  await expect(page.getByRole("textbox", { name: "Seed" })).toBeHidden();
  await page.getByText("More", { exact: true }).click();
  await page.getByRole("textbox", { name: "Seed" }).fill("twelve");
  await page.getByRole("radiogroup", { name: "Words first" }).getByText("Yes").click();
  await page.reload();

  await expect(page.getByRole("textbox", { name: "Your idea" })).toHaveValue("A whale in the bath");
  await expect(page.getByRole("textbox", { name: "Seed" })).toHaveValue("twelve");
  await expect(
    page.getByRole("radiogroup", { name: "Words first" }).getByRole("radio", { name: "Yes" }),
  ).toBeChecked();
});

test("a lost answer makes no second story", async ({ page, server }) => {
  let first = true;
  await page.route("**/api/generate-story/", async (route) => {
    if (first) {
      first = false;
      await route.fetch(); // it arrives, its answer does not
      await route.abort();
    } else {
      await route.continue();
    }
  });
  await page.goto("/");
  await page.getByRole("textbox", { name: "Your idea" }).fill("A fox of whom nobody hears twice");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/The server cannot be reached/)).toBeVisible();

  await page.getByRole("button", { name: "Try again" }).click();
  await page.waitForURL(/\/stories\/[0-9a-f]{12}\/$/);

  const answer = await fetch(`${server.url}/api/sessions/?search=hears+twice`);
  expect(await answer.json()).toMatchObject({ count: 1 });
});

for (const status of [429, 503]) {
  test(`a ${status} is waited for and asked again`, async ({ page }) => {
    let isFull = true;
    await page.route("**/api/generate-story/", (route) =>
      isFull
        ? route.fulfill({
            status,
            headers: { "Retry-After": "2" },
            json: { detail: "Too many stories are waiting. Try again in 2 s." },
          })
        : route.continue(),
    );
    await page.goto("/");
    await page.getByRole("textbox", { name: "Your idea" }).fill("A fox in a queue");
    await page.keyboard.press("Enter");

    await expect(page.getByText("Too many stories are waiting.")).toBeVisible();
    await expect(page.getByText(/Trying again in \d second/)).toBeVisible();
    isFull = false;
    await page.waitForURL(/\/stories\/[0-9a-f]{12}\/$/);
  });
}

test("who does not want to wait is not made to", async ({ page }) => {
  let asked = 0;
  await page.route("**/api/generate-story/", (route) => {
    asked += 1;
    return route.fulfill({
      status: 503,
      headers: { "Retry-After": "1" },
      json: { detail: "The models are missing. Run `python manage.py fetch_models`." },
    });
  });
  await page.goto("/");
  await page.getByRole("textbox", { name: "Your idea" }).fill("A fox");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/The models are missing/)).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  const before = asked;

  await expect(page.getByText(/Trying again/)).toBeHidden();
  await page.waitForTimeout(1500);
  expect(asked).toBe(before);
});

test("a double Return makes one story", async ({ page, server }) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Your idea" }).fill("A fox of a double press");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/stories\/[0-9a-f]{12}\/$/);

  const answer = await fetch(`${server.url}/api/sessions/?search=double+press`);
  expect(await answer.json()).toMatchObject({ count: 1 });
});

test("long words and right-to-left text fit into a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await ask(page, `ثعلب صغير يخاف من الظلام ${"Donaudampfschifffahrt".repeat(9)}`);

  await expect(page.getByText("Page 1 of 1")).toBeVisible();
  await expect.poll(() => fits(page)).toBe(true);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("direction", "rtl");
});

/** Holds the app back until it is let go, as a slow network does; the page's own HTML is there. */
async function holdApp(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/app.*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/", { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "What shall the story be about?",
  );
  return release;
}

test("what is written before the app is there stays, with the caret", async ({ page }) => {
  const release = await holdApp(page);
  const box = page.getByRole("textbox", { name: "Your idea" });
  await expect(box).toHaveAttribute("data-listening");
  await box.pressSequentially("A small fox");
  await page.keyboard.press("Home");
  release();

  await expect(page.getByRole("radio", { name: "5–7 years" })).toBeChecked();
  await expect(box).toHaveCount(1);
  await expect(box).toBeFocused();
  await page.keyboard.type("Who is ");
  await expect(box).toHaveValue("Who is A small fox");
  await page.reload();
  await expect(box).toHaveValue("Who is A small fox");
});

for (const address of ["/", "/stories/"]) {
  test(`where the app cannot be loaded ${address} says so, and loads it again`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.route("**/assets/app.*.js", (route) => route.abort());
    await page.goto(address);
    const again = page.getByRole("link", { name: "Load it again" });
    await expect(again).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.unroute("**/assets/app.*.js");
    await again.click();

    await expect(page.getByRole("button", { name: "Language and appearance" })).toBeVisible();
    await expect(again).toBeHidden();
  });
}

for (const how of ["Return", "the button"]) {
  test(`an idea is sent by ${how} before the app is there`, async ({ page, server }) => {
    const release = await holdApp(page);
    const box = page.getByRole("textbox", { name: "Your idea" });
    await expect(box).toHaveAttribute("data-listening");
    await box.fill(`A fox told early by ${how}`);
    if (how === "Return") {
      await page.keyboard.press("Enter");
    } else {
      await page.getByRole("button", { name: "Tell the story" }).click();
    }
    await expect(page.getByRole("button", { name: "One moment" })).toBeVisible();
    release();
    await page.waitForURL(/\/stories\/[0-9a-f]{12}\/$/);

    const answer = await fetch(`${server.url}/api/sessions/?search=${encodeURIComponent(how)}`);
    expect(await answer.json()).toMatchObject({ count: 1 });
  });
}
