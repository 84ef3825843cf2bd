import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const run = promisify(execFile);

const soak = (...options: string[]) =>
  run(process.execPath, ["--expose-gc", "scripts/soak.ts", ...options], { encoding: "utf8" }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
  );

/** Long enough for hundreds of faults and tokens; the long run is `pnpm soak`. */
const CALLS = "4000";

it("a short soak of all five clients breaks no rule", { timeout: 60_000 }, async () => {
  const { code, stdout } = await soak("--seed", "20260115", "--calls", CALLS);
  expect(stdout).toContain("calls that ended as no rule allows          0");
  expect(stdout).not.toContain("BROKEN");
  expect(code).toBe(0);
});
