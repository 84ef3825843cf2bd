import { describe, expect, it } from "vitest";
import { run, runInside } from "./support/run.ts";

const COMMANDS = ["doctor", "call", "list", "export", "token", "emulate", "completion"];

describe("help", () => {
  it("is what vendorkit says without a command, on stdout", async () => {
    const { code, stdout, stderr } = await run([]);
    expect([code, stderr]).toEqual([0, ""]);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, "m"));
    expect((await runInside(["--help"])).stdout).toBe(stdout);
  });

  it.each(COMMANDS)("of %s has examples and the global options", async (command) => {
    const { code, stdout, stderr } = await runInside([command, "--help"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(new RegExp(`^Usage: vendorkit ${command} `));
    expect(stdout).toMatch(/\nExamples:\n +\S*.*vendorkit /);
    expect(stdout).toContain("--env-file <file>");
    expect((await runInside(["help", command])).stdout).toBe(stdout);
  });

  it("has lines that fit a terminal", async () => {
    for (const command of COMMANDS) {
      const { stdout } = await runInside([command, "--help"]);
      expect(stdout.split("\n").filter((line) => line.length > 100)).toEqual([]);
    }
  });
});

describe("a command line that cannot work ends with status 2, and says what is wrong:", () => {
  it.each([
    [["cal", "pliant"], "unknown command 'cal'\n(Did you mean call?)"],
    [["list", "pliant", "--jsn"], "unknown option '--jsn'\n(Did you mean --json?)"],
    [["call", "pliant"], "missing required argument 'operation'"],
    [["call", "pliant", "getCards", "--timeout", "soon"], "It must be a whole number, 1 or more."],
    [["emulate", "--port", "70000"], "It must be a whole number, from 0 to 65535."],
    [["list", "pliant", "--evidence", "none"], "Allowed choices are documented, partial, inferred."],
    [["completion", "tcsh"], "Allowed choices are bash, zsh, fish."],
    [["export", "pliant", "cards"], "pliant has no exports; oleria has."],
    [["call", "pliant", "getCards", "-p", "=secret"], 'one of them has no "=" after a name'],
    [["call", "pliant", "getCards", "-H", "secret"], "one of them cannot be a header"],
  ])("%j", async (args, message) => {
    const { code, stdout, stderr } = await runInside(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/secret|\n\s+at /);
  });
});

it("--version prints the version and nothing else", async () => {
  const { code, stdout } = await run(["--version"]);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
});

it("an output that cannot be written is an error with a status of its own", async () => {
  const { code, stderr } = await run(["list", "imply", "--json"], { stdoutTo: "/dev/full" });
  expect([code, stderr]).toEqual([74, expect.stringContaining("stdout cannot be written: ")]);
});
