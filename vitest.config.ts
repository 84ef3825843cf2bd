import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/test/**/*.test.ts", "scripts/test/**/*.test.ts"],
    pool: "threads",
    retry: 0,
    testTimeout: 15_000,
  },
});
