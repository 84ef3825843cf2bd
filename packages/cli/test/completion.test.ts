import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { bin, runInside } from "./support/run.ts";

const folder = mkdtempSync(join(tmpdir(), "vendorkit-completion-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The words that may come next, as zsh and fish are told. */
async function complete(...words: string[]): Promise<string[]> {
  const { code, stdout } = await runInside(["complete", "--", ...words]);
  expect(code).toBe(0);
  return stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => line.split("\t")[0] ?? "");
}

describe("completion knows", () => {
  it.each([
    [[""], ["doctor", "call", "list", "export", "token", "emulate", "completion", "help"]],
    [["do"], ["doctor"]],
    [["call", "p"], ["pliant"]],
    [
      ["call", "--retries", "1", "im"],
      ["imara", "imply"],
    ],
    [["call", "pliant", "getCards", "--inc"], ["--include"]],
    [["call", "imply", "create"], ["createCluster"]],
    [["call", "imply", "POST", ""], ["/clusters"]],
    [["call", "imply", "getCluster", "--param", "c"], ["clusterId="]],
    [
      ["call", "pliant", "getCards", "-p", "sortDirection="],
      ["sortDirection=ASC", "sortDirection=DESC"],
    ],
    [["call", "pliant", "getCards", "-o", ""], [":files"]],
    [["list", "apiera", "--evidence", "d"], ["documented"]],
    [["export", ""], ["oleria"]],
    [
      ["export", "oleria", "empl"],
      ["employees", "employeeAccessInsights"],
    ],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["token", "pliant", ""], []],
    [["nonsense", ""], []],
  ])("%j", async (words, expected) => {
    expect(await complete(...words)).toEqual(expected);
  });
});

describe("in bash", () => {
  const command = join(folder, "vendorkit");
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`);
  chmodSync(command, 0o755);
  const PATH = [folder, process.env["PATH"]].join(delimiter);

  const completed = (line: string): string[] => {
    const script = `eval "$(vendorkit completion bash)"; COMP_LINE=$1 COMP_POINT=\${#1}; _vendorkit; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync("bash", ["--norc", "-c", script, "bash", line], { env: { PATH }, encoding: "utf8" })
      .trim()
      .split("\n");
  };

  it("completes the word before the cursor, from where bash goes on", () => {
    expect(completed("vendorkit call imply creat")).toEqual(["createCluster"]);
    expect(completed("vendorkit call pliant getCards --param sortDirection=A")).toEqual(["ASC"]);
  });

  it("evaluates nothing that was typed", () => {
    expect(completed('vendorkit call "$(touch pwned)" `touch pwned` \'open')).toEqual([""]);
    expect(() => execFileSync("ls", ["pwned"], { stdio: "ignore" })).toThrow("ls");
  });
});
