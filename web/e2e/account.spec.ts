import type { Page } from "@playwright/test";
import { ask, expect, test } from "./fixtures";
import { PASSWORD } from "./server";

test.use({
  env: { STORYGEN_ANONYMOUS: "off", STORYGEN_QUOTA_DAY: "40", STORYGEN_QUOTA_AT_ONCE: "3" },
});

async function signIn(page: Page, name: string, password = PASSWORD): Promise<void> {
  await page.getByRole("textbox", { name: "User name" }).fill(name);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("who is not signed in is led there, and back with the idea", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Your idea" }).fill("A fox who waits at the door");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Authentication credentials were not provided.")).toBeVisible();
  await page.getByRole("alert").getByRole("link", { name: "Sign in" }).click();
  await signIn(page, "ada");

  await expect(page.getByRole("textbox", { name: "Your idea" })).toHaveValue(
    "A fox who waits at the door",
  );
  await page.getByRole("textbox", { name: "Your idea" }).press("Enter");
  await expect(page.getByText("Page 1 of 1")).toBeVisible();
});

test("a wrong password is told, and nothing is lost", async ({ page }) => {
  await page.goto("/account/");
  await signIn(page, "ada", "wrong");
  await expect(page.getByText("The user name or the password is wrong.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "User name" })).toHaveValue("ada");

  await signIn(page, "ada");

  await expect(page.getByRole("link", { name: "ada" })).toBeVisible();
});

test("the quota is shown, and who signs out sees nothing more", async ({ page }) => {
  await page.goto("/account/");
  await signIn(page, "ada");
  await expect(page.getByRole("link", { name: "ada" })).toBeVisible();
  const id = await ask(page, "A fox of Ada's");
  await page.getByRole("link", { name: "ada" }).click();
  await expect(page.getByText(/^\d+ of 40 in the last 24 hours$/)).toBeVisible();
  await expect(page.getByText(/^\d of 3 waiting or in the making$/)).toBeVisible();

  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(/\/$/);
  await page.goto(`/stories/${id}/`);

  await expect(page.getByText("Authentication credentials were not provided.")).toBeVisible();
  await page.getByRole("alert").getByRole("link", { name: "Sign in" }).click();
  await signIn(page, "bob");
  await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
  await page.goto("/stories/");
  await expect(page.getByRole("heading", { name: "Nothing here yet" })).toBeVisible();
  await page.getByRole("link", { name: "Tell the first story" }).click();
  await expect(page.getByRole("textbox", { name: "Your idea" })).toBeVisible();
});

test("tokens are made, shown once and revoked", async ({ page, server }) => {
  await page.goto("/account/");
  await signIn(page, "ada");
  await page.getByRole("link", { name: "ada" }).click();
  await page.getByRole("button", { name: "New token" }).click();
  const token = (await page.locator(".new-token code").textContent()) ?? "";
  const list = () =>
    fetch(`${server.url}/api/sessions/`, { headers: { Authorization: `Token ${token}` } });
  expect((await list()).status).toBe(200);

  await page.reload();
  await expect(page.getByText(token)).toBeHidden();
  await page.getByRole("button", { name: `Revoke token ${token.slice(0, 15)}…` }).click();

  await expect(page.getByText("You have no tokens.")).toBeVisible();
  expect((await list()).status).toBe(401);
});
