import type { Page } from "@playwright/test";
import { expect, fits, test, violations } from "./fixtures";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Choose characters" });

async function write(page: Page, words: Record<string, string>): Promise<void> {
  await dialog(page).getByRole("button", { name: "Describe somebody" }).click();
  for (const [label, text] of Object.entries(words)) {
    await dialog(page).getByLabel(label).fill(text);
  }
}

test("who plays is described, survives a reload, is changed and sent", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  await page.getByRole("button", { name: "Choose characters" }).click();
  await expect(dialog(page).getByText("Your library has no characters yet.")).toBeVisible();
  await write(page, { Name: "Pip" });
  await dialog(page).getByRole("button", { name: "Add to the story" }).click();
  await expect(dialog(page).getByText("Write what it is, such as: fox.")).toBeVisible();
  await expect(dialog(page).getByLabel("What it is", { exact: true })).toBeFocused();
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await violations(page)).toEqual([]);
  }
  await dialog(page).getByLabel("What it is", { exact: true }).fill(" owl ");
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByRole("button", { name: "Without Pip" })).toBeVisible();
  await expect(dialog(page).getByRole("button", { name: "Describe somebody" })).toBeFocused();
  // What is half written is taken when one is done.
  await write(page, { "What it looks like": "Red fur" });
  await dialog(page).getByLabel("What it is", { exact: true }).fill("fox");
  await dialog(page).getByRole("button", { name: "Done" }).click();
  await expect(dialog(page)).toBeHidden();
  await page.reload();

  await expect(page.getByRole("button", { name: "Without Pip" })).toBeVisible();
  await page.getByRole("button", { name: "Choose characters" }).click();
  await dialog(page).getByRole("button", { name: "Describe: Pip" }).click();
  await dialog(page).getByLabel("What it looks like").fill("White, with a red hat");
  await dialog(page).getByRole("button", { name: "Save" }).click();
  await write(page, { "What it is": "Donaudampfschifffahrtskapitän".repeat(2) });
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByRole("button", { name: "Describe somebody" })).toBeDisabled();
  await expect(dialog(page).getByRole("button", { name: "Done" })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => fits(page)).toBe(true);
  await dialog(page).getByRole("button", { name: "Done" }).click();
  await expect.poll(() => fits(page)).toBe(true);
  await page.getByRole("button", { name: /^Without Donau/ }).click();

  await page.getByRole("textbox", { name: "Your idea" }).fill("A picnic that goes wrong");
  const asked = page.waitForRequest("**/api/generate-story/");
  await page.keyboard.press("Enter");
  expect((await asked).postDataJSON().cast).toEqual([
    { name: "Pip", kind: "owl", look: "White, with a red hat" },
    { kind: "fox", look: "Red fur" },
  ]);
  await page.waitForURL(/\/stories\/[0-9a-f]{12}\/$/);
  await expect(page.getByText("Page 1 of 1")).toBeVisible();
});

test("what the server refuses of a description is told beside the characters", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Choose characters" }).click();
  await write(page, { "What it is": "fox", "What it looks like": "Red\u0007" });
  await dialog(page).getByRole("button", { name: "Done" }).click();
  await page.getByRole("textbox", { name: "Your idea" }).fill("A picnic");
  await page.keyboard.press("Enter");

  const group = page.getByRole("group", { name: "Characters" });
  await expect(group.getByText(/Control characters other than tab/)).toBeVisible();
  await group.getByRole("button", { name: "Without fox" }).click();
  await expect(group.getByText(/Control characters other than tab/)).toBeHidden();
});
