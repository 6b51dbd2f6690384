import type { Page } from "@playwright/test";
import { expect, fits, test, violations } from "./fixtures";
import { PASSWORD } from "./server";

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto("/account/");
  await page.getByRole("textbox", { name: "User name" }).fill(name);
  await page.getByRole("textbox", { name: "Password" }).fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
}

/** Asks for a story as the page's user does. */
async function tell(page: Page, prompt: string): Promise<void> {
  await page.getByRole("textbox", { name: "Your idea" }).fill(prompt);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/stories\/[0-9a-f]{12}\/$/);
}

test("staff see the queue, stop a story in it, and find whose it was", async ({
  page,
  browser,
  server,
}) => {
  test.slow(); // two users, eight pages
  const context = await browser.newContext({ baseURL: server.url });
  const ada = await context.newPage();
  await signIn(ada, "ada");
  await tell(ada, "Ada's fox [hold cutout]");
  await expect(ada.locator(".doing")).toHaveText("Cutting out the character");
  const second = await context.newPage();
  await second.goto("/");
  await tell(second, "Ada's second fox");

  await signIn(page, "sam");
  await page.goto("/stories/");
  await page.getByRole("link", { name: "Queue" }).click();
  await expect(page.getByText("1 in the making, 1 waiting")).toBeVisible();
  const [running, waiting] = [
    page.getByRole("listitem").filter({ hasText: "hold cutout" }),
    page.getByRole("listitem").filter({ hasText: "second fox" }),
  ];
  await expect(running.getByText(/^ada · 1 page · in the making for/)).toBeVisible();
  await expect(running.getByText("Cutting out the character")).toBeVisible();
  await expect(waiting.getByText("Number 1 in the queue")).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => fits(page)).toBe(true);

  await running.getByRole("button", { name: /^Stop/ }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Stop" }).click();
  await expect(ada.getByRole("button", { name: "Finish it" })).toBeVisible();
  await expect(page.getByText("Nothing waits and nothing is being made.")).toBeVisible();

  await page.goto("/stories/?owner=ada");
  await expect(page.getByRole("link", { name: /Ada's fox/ }).locator(".owner")).toHaveText("ada");
  await page.getByRole("button", { name: "Filter, 1 set" }).click();
  await page.getByRole("textbox", { name: "User name of the owner" }).fill("bob");
  await page.keyboard.press("Enter");
  await expect(page.getByText("No story is like that.")).toBeVisible();
  await context.close();
});

test("others do not see the queue", async ({ page }) => {
  await signIn(page, "bob");
  await page.goto("/stories/");
  await expect(page.getByRole("link", { name: "Trash", exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Queue" })).toBeHidden();
  await page.goto("/queue/");

  await expect(page.getByRole("alert")).toBeVisible();
});
