import { expect, test } from "./fixtures";

// A picture model that takes pictures, so that characters are drawn in further poses.
test.use({ env: { STORYGEN_PICTURE_MODEL: "black-forest-labs/FLUX.2-klein-4B" } });

// On machines of any speed.
test.describe.configure({ timeout: 300_000 });

const SLOW = { timeout: 120_000 };

interface Told {
  status: string;
  cast: {
    name: string;
    kind: string;
    cutout_url: string;
    poses: { pose: string; cutout_url: string }[];
  }[];
  pages: { image_url: string; cast: { id: string; pose: string }[] }[];
}

test("a figure is moved in the pose of its page, and another pose is chosen and drawn", async ({
  page,
  server,
}) => {
  const id = await server.tell("A fox in many poses", "?wait=60", { pages: 3, seed: 1 });
  const told = async () => (await server.read(id)) as unknown as Told;
  await expect.poll(async () => (await told()).status, SLOW).toBe("completed");
  const before = await told();
  const friend = before.cast[1];
  const sitting = friend?.poses.find(({ pose }) => pose === "sitting");
  expect(before.pages[1]?.cast).toContainEqual({ id: "friend", pose: "sitting", mood: "calm" });

  await page.goto(`/stories/${id}/edit/?page=2`);
  const cutouts = page.locator(".layer img");
  const shown = () => cutouts.evaluateAll((all) => all.map((one) => one.getAttribute("src")));
  await expect.poll(shown, SLOW).toContain(sitting?.cutout_url);
  expect(await shown()).not.toContain(friend?.cutout_url);

  const hero = before.cast[0]?.name || before.cast[0]?.kind;
  const pose = page.getByRole("combobox", { name: `Pose of ${hero}` });
  await expect(pose).toHaveValue("standing");
  await pose.selectOption("Waving");
  const drawn = async () => {
    const { status, cast } = await told();
    return [status, ...(cast[0]?.poses.map((each) => each.pose) ?? [])];
  };
  await expect.poll(drawn, SLOW).toEqual(["completed", "waving"]);
  const after = await told();
  expect(after.pages[1]?.image_url).not.toBe(before.pages[1]?.image_url);
  await expect.poll(shown, SLOW).toContain(after.cast[0]?.poses[0]?.cutout_url);
  await expect(pose).toHaveValue("waving");

  await page.getByRole("button", { name: "Title and characters" }).click();
  await expect(page.getByRole("list", { name: "In other poses" })).toHaveText([
    "Waving",
    "Sitting",
  ]);
  await page.goto(`/stories/${id}/?page=end`);
  await expect(page.getByRole("list", { name: "In other poses" })).toHaveText([
    "Waving",
    "Sitting",
  ]);
});
