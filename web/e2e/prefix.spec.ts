import { expect, isDrawn, test } from "./fixtures";

test.use({ env: { STORYGEN_PUBLIC_URL: "http://127.0.0.1/below" } });

test("it works below a path of its host", async ({ page }) => {
  await page.goto("/below/");
  await page.getByRole("textbox", { name: "Your idea" }).fill("A fox in the cellar");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/below\/stories\/[0-9a-f]{12}\/$/);
  const picture = page.getByRole("img", { name: /Picture of the story/ });
  await isDrawn(picture);

  await page.getByRole("link", { name: "Shelf" }).click();
  await expect(page).toHaveURL(/\/below\/stories\/$/);
  await page.getByRole("link", { name: /cellar/ }).click();
  await expect(picture).toBeVisible();
});
