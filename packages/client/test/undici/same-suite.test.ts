import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe } from "vitest";
import { undiciTransport } from "../../src/undici/index.ts";

/** The tests of the client and of the middleware that use a real server, once more, with this transport as the global `fetch`. */
const SUITES = ["../", "../../../auth-middleware/test/"];

/** Another process would have a `fetch` of its own. */
const usesThisFetch = (test: string): boolean => /\bwire\b/.test(test) && !/\brunProgram\b/.test(test);

const files = SUITES.flatMap((suite) => readdirSync(new URL(suite, import.meta.url)).map((name) => suite + name))
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => new URL(name, import.meta.url))
  .filter((url) => usesThisFetch(readFileSync(url, "utf8")));

const platform = globalThis.fetch;

beforeAll(() => {
  globalThis.fetch = undiciTransport();
});

afterAll(() => {
  globalThis.fetch = platform;
});

for (const { href } of files)
  describe(href.slice(href.lastIndexOf("/packages/") + 1), async () => {
    await import(href);
  });
