// @vitest-environment node
import { beforeAll, expect, test, vi } from "vitest";

// The client asks the page for its origin when it is loaded.
vi.stubGlobal("window", { location: { origin: "http://localhost" } });
let exports: typeof import("./exports");
beforeAll(async () => {
  exports = await import("./exports");
});

test("an export is a format or one of its variants", () => {
  expect(exports.queryOf("pdf")).toBe("format=pdf");
  expect(exports.queryOf("reflowable")).toBe("format=epub&layout=reflowable");
  expect(exports.queryOf("stapled")).toBe("format=cover&paper=stapled");
});
