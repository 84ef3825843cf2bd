import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

test("the README's test file is one that runs", () => {
  const code = read("./in-vitest.test.ts").replace("../src/index.ts", "@vendorkit/emulator");
  expect(read("../README.md")).toContain(code);
});
