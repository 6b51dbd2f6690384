import { QueryClient } from "@tanstack/react-query";
import { describe, expect, test, vi } from "vitest";
import { Problem, type Story } from "../api/client";
import { storyKey } from "../api/queries";
import { ChangeQueue } from "./change-queue";
import { merged, namesAfter, reordered, type Wish } from "./changes";
import {
  ASIDE,
  type Draft,
  draftOf,
  orphansOf,
  parseDrafts,
  putAside,
  settled,
  typed,
} from "./drafts";
import { begin, changed, following, stepped, target } from "./history";
import {
  acted,
  actionOf,
  boxStyle,
  type CutFigure,
  cutStyle,
  differing,
  drawn,
  figuresOn,
  type Pose,
  posesElsewhere,
  type Standing,
} from "./placing";

// The client asks the page for its origin when it is loaded.
vi.hoisted(() => {
  Object.assign(globalThis, { window: { location: { origin: "http://localhost" } } });
});

const cut = (id: string, pose: Pose): CutFigure => ({
  ...{ id, pose, url: "", left: 0.25, top: 0.1, right: 0.75, bottom: 0.9 },
  ...{ foot: 0.3, aspect: 0.5 },
});

describe("history", () => {
  test("what was changed is undone and redone, whatever the numbers of the revisions", () => {
    let history = changed(changed(begin(1), 2), 3);
    expect(target(history, -1)).toBe(2);
    expect(target(history, 1)).toBe(null);
    history = stepped(history, -1, 4); // 4 is 2 once more
    expect([target(history, -1), target(history, 1)]).toEqual([1, 3]);
    history = stepped(history, 1, 5);
    expect([target(history, -1), target(history, 1)]).toEqual([4, null]);
    history = changed(stepped(stepped(history, -1, 6), -1, 7), 8);
    expect([target(history, -1), target(history, 1)]).toEqual([7, null]);
  });

  test("a change that changes nothing is none, and somebody else's ends it", () => {
    const history = changed(begin(1), 2);
    expect(changed(history, 2)).toEqual(history);
    expect(following(history, 2)).toBe(history);
    expect(following(history, 3)).toEqual(begin(3));
  });
});

describe("drafts", () => {
  const field = (page: number, values: string[]) => ({ kind: "text", page, values });
  const draft: Draft = { id: "a", kind: "text", page: 2, pages: 3, base: "two", text: "TWO" };

  test("a draft follows its page, by the words with which it began", () => {
    expect(draftOf([draft], field(2, ["one", "two", "three"]))).toBe(draft);
    expect(draftOf([draft], field(1, ["one", "two", "three"]))).toBe(null);
    expect(draftOf([draft], field(3, ["one", "three", "two"]))).toBe(draft);
    expect(draftOf([draft], field(2, ["one", "three", "two"]))).toBe(null);
  });

  test("a draft of words that somebody else changed stays on its page", () => {
    expect(draftOf([draft], field(2, ["one", "other", "three"]))).toBe(draft);
    expect(orphansOf([draft], "text", ["one", "other", "three"])).toEqual([]);
  });

  test("a draft of a page that is gone is nobody's, until that comes back", () => {
    expect(draftOf([draft], field(2, ["one", "three"]))).toBe(null);
    expect(orphansOf([draft], "text", ["one", "three"])).toEqual([draft]);
    expect(orphansOf([draft], "text", ["one", "two", "three"])).toEqual([]);
  });

  test("of pages with the same words each has its own", () => {
    const same = field(1, ["x", "x"]);
    const drafts = typed([], same, "first", "a");
    expect(draftOf(drafts, field(2, ["x", "x"]))).toBe(null);
    expect(draftOf(drafts, same)?.text).toBe("first");
  });

  test("typing, saving, and typing on while it is saved", () => {
    const at = field(1, ["one"]);
    let drafts = typed([], at, "on", "a");
    drafts = typed(drafts, at, "onc", "b");
    expect(drafts).toMatchObject([{ id: "a", base: "one", text: "onc" }]);
    expect(settled(drafts, "a", "on")).toMatchObject([{ id: "a", base: "on", text: "onc" }]);
    expect(settled(drafts, "a", "onc")).toEqual([]);
    expect(typed(drafts, at, "one", "c")).toEqual([]);
  });

  test("words that are put aside can be found again", () => {
    const drafts = putAside([draft], "a", "theirs");
    const values = ["one", "theirs", "three"];
    expect(draftOf(drafts, field(2, values))).toBe(null);
    expect(draftOf(drafts, { ...field(2, values), kind: `${ASIDE}text` })?.text).toBe("TWO");
  });

  test.each([null, "", "{", "null", '{"a":1}', '[null, 3, {"kind": 1}]'])(
    "%j in the storage is no draft",
    (stored) => expect(parseDrafts(stored)).toEqual([]),
  );

  test("what is stored is read again", () => {
    expect(parseDrafts(JSON.stringify([draft]))).toEqual([draft]);
  });
});

describe("placing", () => {
  const at = (id: string, more: Partial<Standing> = {}): Standing => ({
    ...{ id, x: 0.5, y: 0.9, height: 0.5, flip: false, order: 0 },
    ...more,
  });

  test.each([
    ["ArrowLeft", { x: 0.48 }],
    ["ArrowRight", { x: 0.52 }],
    ["ArrowUp", { y: 0.88 }],
    ["ArrowDown", { y: 0.92 }],
    ["+", { height: 0.54 }],
    ["=", { height: 0.54 }],
    ["-", { height: 0.463 }],
    ["F", { flip: true }],
    ["PageUp", { order: 4 }],
    ["PageDown", { order: -1 }],
  ])("%s", (key, expected) => {
    const all = [at("fox"), at("owl", { order: 3 }), at("hen", { order: 0 })];
    const [one, ...others] = acted(all, "fox", actionOf(key) ?? "flip");
    expect(one).toEqual(at("fox", expected));
    expect(others).toEqual(all.slice(1));
  });

  test("other keys do nothing", () => {
    expect(["Tab", "Enter", "a", " "].map(actionOf)).toEqual([null, null, null, null]);
  });

  test("nobody leaves the picture or shrinks to nothing", () => {
    let all = [at("fox")];
    for (let step = 0; step < 60; step++) {
      all = acted(acted(acted(all, "fox", "left", true), "fox", "down", true), "fox", "smaller");
    }
    expect(all[0]).toMatchObject({ x: 0, y: 1, height: 0.08 });
    for (let step = 0; step < 60; step++) {
      all = acted(all, "fox", "larger");
    }
    expect(all[0]?.height).toBe(1.5);
    // Who stands so by other means is not changed at once.
    expect(acted([at("fox", { height: 0.02 })], "fox", "smaller")[0]?.height).toBe(0.02);
  });

  test("only those are sent that stand otherwise", () => {
    const [fox, owl] = [at("fox"), at("owl")];
    expect(differing([fox, owl], [fox, { ...owl, x: 0.1 }])).toEqual([{ ...owl, x: 0.1 }]);
    expect(differing([], [fox])).toEqual([fox]);
    expect(drawn([at("a", { order: 2 }), at("b"), at("c", { order: 1 })]).map((e) => e.id)).toEqual(
      ["b", "c", "a"],
    );
  });

  test("a figure lies on its feet, and is mirrored about its own middle", () => {
    const figure = cut("fox", "standing");
    const one = at("fox", { x: 0.4, y: 0.8, height: 0.5 });
    expect(boxStyle(one, figure)).toMatchObject({
      left: "40%",
      height: "50%",
      aspectRatio: "0.5",
      transform: "translateX(-30%)",
    });
    expect(boxStyle({ ...one, flip: true }, figure).transform).toBe("translateX(-70%)");
    expect(cutStyle({ ...one, flip: true }, figure)).toMatchObject({
      width: "200%",
      left: "-50%",
      transform: "scaleX(-1)",
      transformOrigin: "50% 50%",
    });
  });
});

describe("poses", () => {
  const standing = cut("fox", "standing");
  const waving = cut("fox", "waving");
  const owl = cut("owl", "standing");

  test("a page shows the cut-out of its pose, and where there is none the first", () => {
    const figures = [standing, owl, waving];
    const on = (pose: Pose) => [...figuresOn([{ id: "fox", pose }], figures).values()];
    expect(on("waving")).toEqual([waving, owl]);
    expect(on("standing")).toEqual([standing, owl]);
    expect(on("asleep")).toEqual([standing, owl]);
    // A story of one page shows its hero, whoever is in its plan.
    expect(figuresOn([], figures).get("fox")).toBe(standing);
  });

  test("those of other pages are known", () => {
    const page = (number: number, id: string, pose: Pose) => ({ number, cast: [{ id, pose }] });
    const pages = [
      ...[page(1, "fox", "waving"), page(2, "fox", "standing"), page(3, "owl", "flying")],
      ...[page(4, "fox", "asleep"), page(5, "fox", "waving")],
    ];
    expect([...posesElsewhere(pages, 4, "fox")]).toEqual(["waving"]);
    expect([...posesElsewhere(pages, 2, "fox")]).toEqual(["waving", "asleep"]);
  });
});

describe("changes", () => {
  const place = (page: number, x: number, id = "fox"): Wish => ({
    kind: "page",
    page,
    body: { placement: [{ id, x }] },
  });

  test("places of one page are sent together, other changes are not", () => {
    expect(merged(place(1, 0.1), place(1, 0.2))).toEqual(place(1, 0.2));
    expect(merged(place(1, 0.1), place(1, 0.2, "owl"))).toEqual({
      kind: "page",
      page: 1,
      body: {
        placement: [
          { id: "fox", x: 0.1 },
          { id: "owl", x: 0.2 },
        ],
      },
    });
    expect(merged(place(1, 0.1), place(2, 0.2))).toBe(null);
    const text: Wish = { kind: "page", page: 1, body: { text: "x" } };
    expect(merged(text, place(1, 0.2))).toBe(null);
    expect(merged(place(1, 0.2), text)).toBe(null);
    const best: Wish = { kind: "page", page: 1, body: { placement: null } };
    expect(merged(place(1, 0.2), best)).toBe(null);
  });

  test("orders", () => {
    expect(reordered(3, 1, 3)).toEqual([2, 3, 1]);
    expect(reordered(3, 3, 1)).toEqual([3, 1, 2]);
    expect(reordered(3, 2, 2)).toEqual([1, 2, 3]);
  });

  test("names stay with their pages", () => {
    expect(namesAfter({ kind: "order", order: [3, 1, 2] }, [7, 8, 9], 3)).toEqual([9, 7, 8]);
    expect(namesAfter({ kind: "drop", page: 2 }, [7, 8, 9], 2)).toEqual([7, 9]);
    const add = (after: number): Wish => ({ kind: "add", body: { after, text: "x" } });
    expect(namesAfter(add(0), [7, 8], 3)).toEqual([9, 7, 8]);
    expect(namesAfter(add(2), [7, 8], 3)).toEqual([7, 8, 9]);
    expect(namesAfter(null, [], 3)).toEqual([1, 2, 3]);
    expect(namesAfter({ kind: "restore", revision: 1 }, [7, 8], 3)).toEqual([7, 8, 11]);
  });
});

describe("the queue of changes", () => {
  const ID = "0123456789ab";
  const text = (words: string): Wish => ({ kind: "page", page: 1, body: { text: words } });

  /** A queue over a server that answers when it is told to. */
  function start(status = "completed") {
    const client = new QueryClient();
    const story = (revision: number) => ({ session_id: ID, revision, status }) as Story;
    client.setQueryData(storyKey(ID), story(1));
    const sent: {
      wish: Wish;
      revision: number;
      answer: (story: Story) => void;
      refuse: (error: unknown) => void;
    }[] = [];
    const queue = new ChangeQueue(
      ID,
      client,
      () => {},
      (_, wish, revision) =>
        new Promise<Story>((answer, refuse) => {
          sent.push({ wish, revision, answer, refuse });
        }),
    );
    return { client, queue, sent, story };
  }
  const rest = () => new Promise((resolve) => setTimeout(resolve));

  test("each change is of the story that the one before has left", async () => {
    const { queue, sent, story, client } = start();
    const first = queue.add(text("a"));
    const second = queue.add(text("b"));
    expect(sent.map(({ revision }) => revision)).toEqual([1]);
    sent[0]?.answer(story(2));
    expect((await first)?.revision).toBe(2);
    expect(sent.map(({ revision }) => revision)).toEqual([1, 2]);
    sent[1]?.answer(story(3));
    await second;
    expect(client.getQueryData<Story>(storyKey(ID))?.revision).toBe(3);
    expect(queue.pending).toEqual([]);
    expect(target(queue.history, -1)).toBe(2);
  });

  test("a refusal stops what is behind it, until it is sent again or given up", async () => {
    const { queue, sent, story } = start();
    const first = queue.add(text("a"));
    const second = queue.add(text("b"));
    sent[0]?.refuse(new Problem(503, ["Busy."]));
    await rest();
    expect(queue.refusal?.wish).toEqual(text("a"));
    expect(sent).toHaveLength(1);
    queue.again();
    expect(sent[1]?.wish).toEqual(text("a"));
    sent[1]?.refuse(new Problem(400, ["No."]));
    await rest();
    queue.giveUp();
    expect(await first).toBe(null);
    sent[2]?.answer(story(2));
    expect((await second)?.revision).toBe(2);
  });

  test("nothing is sent while something is drawn, nor words over others that nobody has seen", async () => {
    const { queue, sent, client, story } = start("processing");
    queue.add(text("a"), { isStale: true });
    expect(sent).toEqual([]);
    client.setQueryData(storyKey(ID), { ...story(2), status: "completed" });
    queue.send();
    expect(sent).toEqual([]);
    expect(queue.refusal?.error).toMatchObject({ status: 412 });
    queue.again();
    expect(sent.map(({ revision }) => revision)).toEqual([2]);
  });

  test("an undo over somebody else's change is a change like any other", async () => {
    const { queue, sent, story } = start();
    const first = queue.add(text("a"));
    sent[0]?.answer(story(2));
    await first;
    const undo = queue.step(-1);
    expect(sent[1]?.wish).toEqual({ kind: "restore", revision: 1 });
    sent[1]?.refuse(new Problem(412, ["Changed."]));
    await rest();
    queue.follow(3);
    queue.again();
    sent[2]?.answer(story(4));
    await undo;
    expect(target(queue.history, -1)).toBe(3);
    expect(await queue.step(1)).toBe(null);
  });
});
