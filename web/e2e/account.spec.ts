import type { Page } from "@playwright/test";
import { ask, expect, fits, test, violations } from "./fixtures";
import { PASSWORD } from "./server";

test.use({
  env: {
    ...{ STORYGEN_ANONYMOUS: "off", STORYGEN_QUOTA_DAY: "40", STORYGEN_QUOTA_AT_ONCE: "3" },
    // Everybody here signs in from the same address.
    STORYGEN_THROTTLE_LOGIN: "1000/min",
  },
});

async function signIn(page: Page, name: string, password = PASSWORD): Promise<void> {
  await page.getByRole("textbox", { name: "User name" }).fill(name);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Waits for the first screen, to which signing in and out lead. */
const atHome = (page: Page) => page.waitForURL(({ pathname }) => pathname === "/");

async function openAccount(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/account/");
  await signIn(page, name);
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByText(`You are signed in as ${name}.`)).toBeVisible();
}

/** In light and dark, on a narrow screen and right to left. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await violations(page)).toEqual([]);
  }
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 320, height: 640 });
  for (const dir of ["rtl", "ltr"]) {
    await page.evaluate((value) => document.documentElement.setAttribute("dir", value), dir);
    await expect.poll(() => fits(page), dir).toBe(true);
  }
  await page.setViewportSize(size);
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
  await atHome(page);
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

test("tokens have names, are shown once, tell when they were used and are revoked", async ({
  page,
  server,
}) => {
  await openAccount(page, "ada");
  const name = page.getByRole("textbox", { name: "What is the token for?" });
  await page.getByRole("button", { name: "New token" }).click();
  await expect(page.getByText("Write what the token is for.")).toBeVisible();
  await expect(name).toBeFocused();
  const tokens: string[] = [];
  for (const what of ["Tablet in the kitchen", `${"Donaudampfschifffahrt".repeat(2)} ثعلب`]) {
    await name.fill(what);
    await name.press("Enter");
    await expect(page.getByRole("listitem").filter({ hasText: what })).toBeVisible();
    await expect(name).toHaveValue("");
    tokens.push((await page.locator(".new-token code").textContent()) ?? "");
  }
  await expectAccessible(page);
  const list = (token = "") =>
    fetch(`${server.url}/api/sessions/`, { headers: { Authorization: `Token ${token}` } });
  expect((await list(tokens[0])).status).toBe(200);

  await page.reload();
  const tablet = page.getByRole("listitem").filter({ hasText: "Tablet in the kitchen" });
  await expect(tablet.getByText(/last used/)).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "never used" })).toHaveCount(1);
  await expect(page.getByText(tokens[0] ?? "")).toBeHidden();
  const revoke = page.getByRole("button", { name: "Revoke the token: Tablet in the kitchen" });
  await revoke.click();
  const question = page.getByRole("alertdialog", { name: "Revoke “Tablet in the kitchen”?" });
  await expect(question.getByRole("button", { name: "Keep" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(revoke).toBeFocused();
  await revoke.press("Enter");
  await question.getByRole("button", { name: "Revoke" }).press("Enter");

  await expect(tablet).toBeHidden();
  await expect(page.getByRole("heading", { name: "Access for programs" })).toBeFocused();
  expect((await list(tokens[0])).status).toBe(401);
  expect((await list(tokens[1])).status).toBe(200);
});

test("the password is changed by keyboard, and everything else is signed out", async ({
  page,
  browser,
  server,
}) => {
  test.slow();
  const other = await browser.newContext({ baseURL: server.url });
  const elsewhere = await other.newPage();
  await openAccount(elsewhere, "bob");
  await openAccount(page, "bob");
  const open = page.getByRole("button", { name: "Change the password" });
  const dialog = page.getByRole("dialog", { name: "Change the password" });
  const old = dialog.getByLabel("Current password");
  const fresh = dialog.getByLabel("New password");
  await open.press("Enter");
  await expect(old).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("Write a password.").first()).toBeVisible();
  await page.keyboard.type("wrong");
  await page.keyboard.press("Tab");
  await page.keyboard.type("12345");
  await page.keyboard.press("Enter");
  await expect(dialog.getByText(/Your old password was entered incorrectly/)).toBeVisible();
  await expect(dialog.getByText(/It must contain at least 8 characters/)).toBeVisible();
  await expect(dialog.getByText("This password is entirely numeric.")).toBeVisible();
  await expect(old).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("another long password");
  await dialog.getByRole("checkbox", { name: "Show the passwords" }).check();
  await expect(fresh).toHaveAttribute("type", "text");
  await fresh.press("Enter");

  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^Your password is changed/)).toBeVisible();
  await expect(open).toBeFocused();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText("You are signed in as bob.")).toBeVisible();
  await elsewhere.reload();
  await signIn(elsewhere, "bob");
  await expect(elsewhere.getByText("The user name or the password is wrong.")).toBeVisible();
  await signIn(elsewhere, "bob", "another long password");
  await expect(elsewhere.getByRole("link", { name: "bob" })).toBeVisible();
  await other.close();
});

test("whoever is signed out meanwhile is led to sign in, not to another page", async ({ page }) => {
  await openAccount(page, "ada");
  await page.getByRole("button", { name: "Change the password" }).click();
  await page.context().clearCookies({ name: "sessionid" });
  await page.getByLabel("Current password").fill(PASSWORD);
  await page.getByLabel("New password").fill("another long password");
  await page.keyboard.press("Enter");

  await expect(page.getByRole("alert").getByRole("link", { name: "Sign in" })).toBeVisible();
});

test("signing in elsewhere in the browser does not get in the way of signing out", async ({
  page,
}) => {
  await openAccount(page, "ada");
  const login = await page.evaluate(
    async (body) => {
      const headers = { "Content-Type": "application/json" };
      return (await fetch("/api/auth/login/", { method: "POST", headers, body })).status;
    },
    JSON.stringify({ username: "sam", password: PASSWORD }),
  );
  expect(login).toBe(200);

  await page.getByRole("button", { name: "Sign out" }).click();
  await atHome(page);
  await page.goto("/account/");
  await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
});

test("a long user name breaks nothing", async ({ page }) => {
  const username = "ثعلب".padEnd(150, "w");
  // The page brings the account along, and its scripts ask for it again.
  await page.route(/\/account\/$/, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(
      /"username": ?(?:null|"[^"]*")/,
      `"username": "${username}"`,
    );
    await route.fulfill({ response: answer, body });
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/account/");
  await expect(page.getByText(`You are signed in as ${username}.`)).toBeVisible();
  await expect.poll(() => fits(page)).toBe(true);
});

for (const [locale, signInName, signOut, change] of [
  ["de", "Anmelden", "Abmelden", "Passwort ändern"],
  ["es", "Entrar", "Salir", "Cambiar la contraseña"],
  ["zh", "登录", "退出登录", "修改密码"],
] as const) {
  test(`in ${locale} the account fits on a narrow screen`, async ({ browser, server }) => {
    const context = await browser.newContext({ locale, baseURL: server.url });
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto("/account/");
    await page.locator("[name=username]").fill("sam");
    await page.locator("[name=password]").fill(PASSWORD);
    await page.getByRole("button", { name: signInName }).click();
    await atHome(page);
    await page.goto("/account/");
    await expect(page.getByRole("button", { name: signOut })).toBeVisible();
    await expect.poll(() => fits(page)).toBe(true);
    await page.getByRole("button", { name: change }).click();
    await expect(page.getByRole("dialog", { name: change })).toBeVisible();
    await expect.poll(() => fits(page)).toBe(true);
    await context.close();
  });
}
