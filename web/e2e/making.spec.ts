import { ask, expect, test } from "./fixtures";

test("text, pictures and progress come as they are made", async ({ page, server }) => {
  await ask(page, "A fox [gate cutout] who takes time");

  await expect(page.getByText(/^Once upon a time: A fox/)).toBeVisible();
  const bar = page.getByRole("progressbar");
  await expect(bar).not.toHaveAttribute("aria-valuenow", "0");
  await expect(page.getByRole("listitem").filter({ hasText: ": now" })).toBeVisible();
  await expect(page.locator(".easel img").first()).toBeVisible();
  server.openGate();
  await expect(page.getByText("Page 1 of 1")).toBeVisible();
  await expect(page.locator("p[role=status]")).toHaveText("Your story is ready.");
});

test("it is watched again after a reload, and in two tabs", async ({ page, context, server }) => {
  await ask(page, "A fox [gate cutout] in two tabs");
  await page.reload();
  const other = await context.newPage();
  await other.goto(page.url());
  for (const tab of [page, other]) {
    await expect(tab.getByText("Cutting out the character").first()).toBeVisible();
  }
  server.openGate();

  await expect(other.getByText("Page 1 of 1")).toBeVisible();
  await page.bringToFront();
  await expect(page.getByText("Page 1 of 1")).toBeVisible();
});

test("a lost network is told, and the story is there when it is back", async ({
  page,
  context,
  server,
}) => {
  const id = await ask(page, "A fox [gate cutout] without a network");
  await expect(page.getByText(/^Once upon a time/)).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText(/The connection is lost/)).toBeVisible();
  server.openGate();
  await expect.poll(async () => (await server.read(id)).status).toBe("completed");

  await context.setOffline(false);

  await expect(page.getByText("Page 1 of 1")).toBeVisible();
});

test("a server that is killed and comes back goes on", async ({ page, server }) => {
  test.slow();
  await ask(page, "A fox [gate cutout] who outlives a power cut");
  await expect(page.getByText(/^Once upon a time/)).toBeVisible();
  await server.kill();
  await expect(page.getByText(/The connection is lost/)).toBeVisible();

  server.openGate();
  await server.up();

  // Its lease, of a minute, has to end before another process may continue it.
  await expect(page.getByText("Page 1 of 1")).toBeVisible({ timeout: 150_000 });
});

test("it is stopped, and finished later", async ({ page, server }) => {
  const id = await ask(page, "A fox [hold cutout] who never ends");
  const progress = page.getByRole("region", { name: "Progress" });
  await expect(progress.getByText("Cutting out the character")).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You stopped this story");
  await expect(page.getByText(/^Once upon a time/)).toBeVisible();

  await page.getByRole("button", { name: "Finish it" }).click();
  await expect(page.getByRole("button", { name: "Stop" })).toBeVisible();
  await server.cancel(id);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You stopped this story");
});

test("its place in the queue is shown and kept up to date", async ({ page, server }) => {
  const first = await server.tell("A fox [hold story] at the head", "?wait=0");
  const second = await server.tell("A fox in the middle", "?wait=0");
  await ask(page, "A fox at the end");
  const progress = page.getByRole("region", { name: "Progress" });
  await expect(progress.getByText("1 story is before yours.")).toBeVisible();

  await server.cancel(second);

  await expect(progress.getByText("Your story is next.")).toBeVisible();
  await server.cancel(first);

  await expect(page.getByText("Page 1 of 1")).toBeVisible();
});

test("a story that fails says why and is tried again", async ({ page }) => {
  await ask(page, "A fox [fail once story] with bad luck");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This story could not be told");
  await expect(page.getByText(/a test wants it to/)).toBeVisible();

  await page.getByRole("button", { name: "Try again" }).click();

  await expect(page.getByText("Page 1 of 1")).toBeVisible();
});

test("its idea can be changed", async ({ page }) => {
  await ask(page, "A fox [fail story] to be changed");
  await page.getByRole("button", { name: "Change the idea" }).click();

  await expect(page.getByRole("textbox", { name: "Your idea" })).toHaveValue(
    "A fox [fail story] to be changed",
  );
});

test("a stream that is refused is replaced by asking", async ({ page }) => {
  await page.route("**/events/**", (route) =>
    route.fulfill({ status: 503, headers: { "Retry-After": "10" }, json: { detail: "Full." } }),
  );
  await ask(page, "A fox [slow] without events");

  await expect(page.getByText("Page 1 of 1")).toBeVisible();
});

test("a story deleted while it is watched is gone", async ({ page, server }) => {
  const id = await ask(page, "A fox [hold cutout] to be deleted");
  await server.cancel(id);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You stopped this story");
  await fetch(`${server.url}/api/sessions/${id}/`, { method: "DELETE" });
  await page.reload();

  await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
});
