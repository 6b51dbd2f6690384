// @vitest-environment node
import { beforeAll, expect, test, vi } from "vitest";

// The client asks the page for its origin when it is loaded.
vi.stubGlobal("window", { location: { origin: "http://localhost" } });
let client: typeof import("./client");
beforeAll(async () => {
  client = await import("./client");
});

const headers = (retryAfter?: string) =>
  new Headers(retryAfter === undefined ? {} : { "Retry-After": retryAfter });

test.each([
  [{ detail: "Not found." }, ["Not found."]],
  [{ error_messages: ["It failed.", "Try again."] }, ["It failed.", "Try again."]],
  [{ non_field_errors: ["No."] }, ["No."]],
  ["<html>", []],
  [null, []],
  [undefined, []],
  [[1, 2], []],
])("the sentences of %j", (body, sentences) => {
  expect(client.problemOf(500, body, headers()).sentences).toEqual(sentences);
});

test("bad input is told by field", () => {
  const problem = client.problemOf(400, { prompt_text: ["Long."], seed: ["No."] }, headers());
  expect(problem.fields).toEqual({ prompt_text: ["Long."], seed: ["No."] });
  expect(problem.mayPass).toBe(false);
});

test("what is wrong with one of a list is told with its field", () => {
  const cast = [{}, { kind: ["This field is required."], look: ["Long.", "Odd."] }];
  expect(client.problemOf(400, { cast }, headers()).fields).toEqual({
    cast: ["This field is required.", "Long.", "Odd."],
  });
});

test("it says when to ask again", () => {
  expect(client.problemOf(429, { detail: "Full." }, headers("17")).retryAfter).toBe(17);
  expect(client.problemOf(429, {}, headers("soon")).retryAfter).toBeNull();
  expect(client.problemOf(503, {}, headers()).mayPass).toBe(true);
});

test("a server that is not reached is a problem, an answer that nobody waits for is not", async () => {
  const unreachable = client.read(Promise.reject(new TypeError("fetch failed")));
  await expect(unreachable).rejects.toMatchObject({ name: "Problem", status: 0 });
  const aborted = new DOMException("gone", "AbortError");
  await expect(client.read(Promise.reject(aborted))).rejects.toBe(aborted);
});
