import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { bin, run, runInside } from "./support/run.ts";

interface Listed {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly evidence: string;
  readonly parameters: readonly { name: string; required: boolean }[];
}

const listed = async (...args: string[]): Promise<Listed[]> =>
  JSON.parse((await runInside(["list", ...args, "--json"])).stdout) as Listed[];

describe("list", () => {
  it("gives a pipe one operation a line, in columns", async () => {
    const { code, stdout, stderr } = await run(["list", "imply"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n")[0]).toBe("createCluster\tPOST\t/clusters\tpartial\tCreate a cluster");
  });

  it("tells on what each operation rests, and keeps those that rest on one kind", async () => {
    const all = await listed("apiera");
    expect(new Set(all.map(({ evidence }) => evidence))).toEqual(new Set(["documented", "partial", "inferred"]));
    const documented = await listed("apiera", "--evidence", "documented");
    expect(documented).toEqual(all.filter(({ evidence }) => evidence === "documented"));
  });

  it("finds operations by words in id, method, path and summary", async () => {
    const ids = (await listed("pliant", "card", "limit")).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect((await listed("pliant", "getCards")).map(({ id }) => id)).toEqual(["getCards"]);
  });

  it("shows one operation with what it takes, and how to call it", async () => {
    const { stdout } = await runInside(["list", "pliant", "getCards"]);
    expect(stdout).toMatch(/^getCards {2}partial\nGET \/cards\n/);
    expect(stdout).toContain("\n  organizationId  query, required\n");
    expect(stdout).toContain("\n  vendorkit call pliant getCards --param organizationId=…\n");
  });

  it("says so when nothing fits, and what may have been meant", async () => {
    const { code, stderr } = await runInside(["list", "pliant", "getCrads"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("Did you mean getCards")]);
  });

  it("ends without a word when its reader has seen enough", () => {
    const line = `"$0" "$1" list apiera --json | head -c 1; echo "|\${PIPESTATUS[0]}"`;
    const output = execFileSync("bash", ["-c", `{ ${line}; } 2>&1`, process.execPath, bin], { encoding: "utf8" });
    expect(output).toBe("[|0\n");
  });
});
