import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startEmulator } from "@vendorkit/emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bin, run, runInside, variablesFor } from "./support/run.ts";

const emulator = await startEmulator();
const env = variablesFor(emulator, "imara", "imply", "apiera", "pliant");
const ORGANIZATION = "0b5f2c9e-4d1a-4f63-9a57-2f1c7be0a911";
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vendorkit-call-"));
});
afterAll(async () => {
  await emulator.close();
  await rm(folder, { recursive: true });
});

const call = (...args: string[]) => run(["call", ...args], { env, cwd: folder });

describe("call", () => {
  it("puts the answer on stdout, and status and time on stderr", async () => {
    const { code, stdout, stderr } = await call("pliant", "listOrganizations");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ hasNextPage: false });
    expect(stdout.endsWith("}\n")).toBe(true);
    expect(stderr).toMatch(/^200 OK · \d+ ms\n$/);
  });

  it("takes a method and a path, with the values in it, and a query", async () => {
    const list = await call("pliant", "GET", `/cards?organizationId=${ORGANIZATION}&limit=1`);
    const { cardId } = (JSON.parse(list.stdout) as { data: { cardId: string }[] }).data[0]!;
    const one = await call("pliant", "get", `cards/${cardId}`);
    expect(JSON.parse(one.stdout)).toMatchObject({ cardId });
  });

  it("sends lists, brackets and headers as clients do", async () => {
    const args = ["-p", "statuses[eq]=published", "-p", "statuses[eq]=draft", "-p", "size=2", "-H", "X-Trace: a:b"];
    const { stdout } = await call("apiera", "listProducts", ...args, "--dry-run");
    expect(JSON.parse(stdout)).toEqual({
      method: "GET",
      url: expect.stringMatching(/\/v1\/products\?statuses\[eq\]=published&statuses\[eq\]=draft&size=2$/),
      headers: { authorization: "[hidden]", "x-trace": "a:b" },
    });
  });

  it("reads a body from the command line, a file or stdin, and sends it as it was written", async () => {
    const body = '{"metadata": {"name": "nightly"}}';
    await writeFile(join(folder, "cluster.json"), body);
    for (const given of [body, "@cluster.json", "-"]) {
      const args = ["call", "imply", "POST", "/clusters", "--body", given];
      const { code, stdout } = await run(args, { env, input: body, cwd: folder });
      expect([code, JSON.parse(stdout)]).toMatchObject([0, { metadata: { name: "nightly" } }]);
    }
  });

  it("uploads a form with a file", async () => {
    await writeFile(join(folder, "receipt.pdf"), "%PDF-1.7");
    const args = ["uploadReceiptToAutomatcher", "-F", "file=@receipt.pdf", "-F", `organizationId=${ORGANIZATION}`];
    const { stdout, stderr } = await call("pliant", ...args);
    expect(stderr).toContain("202 Accepted");
    expect(JSON.parse(stdout)).toHaveProperty("automatchingTaskId");
  });

  it("shows what it would send with --dry-run, without credentials and without sending it", async () => {
    const calls = emulator.stats("imara").calls;
    const { code, stdout } = await run(["call", "imara", "listControls", "--dry-run"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      method: "GET",
      url: "https://api.imara.com/controls",
      headers: { authorization: "[hidden]" },
    });
    expect(emulator.stats("imara").calls).toBe(calls);
  });

  it("saves the answer with -o, and shows headers on stderr with --include", async () => {
    const { code, stdout, stderr } = await call("imara", "listControls", "-o", "controls.json", "--include");
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^content-type: application\/json/m);
    expect(stderr).toMatch(/saved [\d.]+ k?B to controls\.json\n200 OK · \d+ ms\n$/);
    expect(JSON.parse(await readFile(join(folder, "controls.json"), "utf8"))).toBeTypeOf("object");
  });

  it("reads variables from --env-file, and those that are set win", async () => {
    const { IMARA_CLIENT_SECRET: secret = "", ...rest } = env;
    await writeFile(join(folder, "imara.env"), `export IMARA_CLIENT_SECRET='${secret}'\nIMARA_BASE_URL=nonsense\n`);
    const args = ["call", "imara", "listControls", "--env-file", "imara.env"];
    expect(await run(args, { env: rest, cwd: folder })).toMatchObject({ code: 0 });
    const { code, stderr } = await run(["list", "imara", "--env-file", "nowhere.env"], { cwd: folder });
    // Node itself looks for the file first, and has a status of its own for one that is not there.
    expect([2, 9]).toContain(code);
    expect(stderr).toContain("nowhere.env");
  });
});

describe("call refuses what does not fit the specification, before anything is sent:", () => {
  const refused = async (...args: string[]) => {
    const { code, stdout, stderr } = await runInside(["call", ...args], { env, cwd: folder });
    expect([code, stdout]).toEqual([2, ""]);
    return stderr;
  };

  it("a misspelt operation, with those that may be meant", async () => {
    expect(await refused("pliant", "getCard")).toMatch(
      /^error: pliant has no operation "getCard"\. Did you mean getCards, .*\nhint: `vendorkit list pliant` shows all that it has\.\n$/,
    );
  });

  it("a misspelt vendor or path, and a method that a path does not have", async () => {
    expect(await refused("plaint", "getCards")).toContain('no vendor "plaint". Did you mean pliant?');
    expect(await refused("pliant", "GET", "/card")).toContain("Did you mean GET /cards");
    expect(await refused("imply", "DELETE", "/clusters")).toContain("no DELETE at /clusters, only POST");
  });

  it("a misspelt parameter, and one that is missing or is no number", async () => {
    expect(await refused("pliant", "getCards", "-p", "limti=3")).toContain('no parameter "limti". Did you mean limit?');
    const stderr = await refused("pliant", "getCards", "-p", "limit=many");
    expect(stderr).toContain("  --param organizationId is required\n  --param limit must be integer\n");
  });

  it("a body whose fields do not fit, each by its place", async () => {
    const stderr = await refused("imply", "createCluster", "-b", '{"spec":{"desiredState":4}}');
    expect(stderr).toContain("body.spec.desiredState must be string");
  });

  it("a body that is missing, not expected, no JSON, or no form", async () => {
    expect(await refused("imply", "createCluster")).toContain("createCluster needs a body, as application/json");
    expect(await refused("imara", "listControls", "-b", "{}")).toContain("listControls takes no body");
    expect(await refused("imply", "createCluster", "-b", '{"secret": oops')).toMatch(
      /^error: --body is not JSON\b[^{]*$/,
    );
    expect(await refused("pliant", "uploadReceiptToAutomatcher", "-b", "{}")).toContain("takes a form");
  });

  it("a value without --param, and its own value is not repeated", async () => {
    const stderr = await refused("pliant", "getCards", "organizationId=secret");
    expect(stderr).toBe('error: "organizationId" stands alone.\nhint: Values go into --param name=value.\n');
  });

  it("a URL: a token goes to the vendor's own host only", async () => {
    expect(await refused("pliant", "GET", "https://evil.example/cards")).toContain("must not have a host");
  });

  it("a file that is not there, to read or to write", async () => {
    expect(await refused("imply", "createCluster", "-b", "@nowhere.json")).toContain('there is no file "nowhere.json"');
    expect(await refused("imara", "listControls", "-o", "nowhere/x.json")).toMatch(/the folder .*nowhere is not there/);
  });

  it("and --no-validate sends it all the same", async () => {
    const { code, stdout } = await call(
      "imply",
      "POST",
      "/clusters",
      "--no-validate",
      "-b",
      '{"spec":{"desiredState":4}}',
    );
    expect([code, JSON.parse(stdout)]).toMatchObject([1, { error: { code: "BadArgument" } }]);
    const { stdout: shown } = await call("pliant", "GET", "/beta/x", "--no-validate", "-p", "a=1", "--dry-run");
    expect(JSON.parse(shown)).toMatchObject({ url: expect.stringMatching(/\/beta\/x\?a=1$/) });
  });
});

describe("call says what went wrong, with a status of its own, a hint and no stack:", () => {
  const failed = async (args: readonly string[], changed: Record<string, string | undefined>, runs = run) => {
    const { code, stderr } = await runs(["call", ...args], { env: { ...env, ...changed }, cwd: folder });
    expect(stderr).not.toMatch(/\n\s+at /);
    return [code, stderr] as const;
  };

  it("an answer of the vendor's that is an error: its body on stdout, the status 1", async () => {
    const { code, stdout, stderr } = await call("imply", "getCluster", "-p", "clusterId=nope");
    expect([code, JSON.parse(stdout)]).toMatchObject([1, { error: { code: "NotFound" } }]);
    expect(stderr).toMatch(/^error: imply: GET .*\/clusters\/nope answered 404 Not Found: NotFound/);
  });

  it("a secret that is wrong", async () => {
    const [code, stderr] = await failed(["pliant", "listOrganizations"], { PLIANT_CLIENT_SECRET: "wrong" });
    expect(code).toBe(3);
    expect(stderr).toContain("refused the client id or the client secret");
    expect(stderr).toContain("and PLIANT_ENVIRONMENT: sandbox credentials do not work in production");
  });

  it("variables that are missing or cannot work, by their names", async () => {
    const organizations = ["pliant", "listOrganizations"];
    expect(await failed(organizations, { PLIANT_CLIENT_SECRET: "" })).toEqual([
      2,
      "error: pliant: PLIANT_CLIENT_SECRET is missing, and PLIANT_CLIENT_ID alone is not enough. Set PLIANT_CLIENT_SECRET.\n",
    ]);
    expect(await failed(organizations, { PLIANT_CLIENT_ID: "", PLIANT_CLIENT_SECRET: "" }, runInside)).toEqual([
      2,
      "error: pliant: no credentials. Set PLIANT_CLIENT_ID and PLIANT_CLIENT_SECRET, or PLIANT_TOKEN.\n",
    ]);
    const [, stderr] = await failed(organizations, { PLIANT_BASE_URL: "nonsense" }, runInside);
    expect(stderr).toContain("PLIANT_BASE_URL is not an absolute URL");
  });

  it("a network that does not answer", async () => {
    const [code, stderr] = await failed(["imara", "listControls", "--retries", "0"], {
      IMARA_BASE_URL: await unused(),
    });
    expect(code).toBe(4);
    expect(stderr).toContain("the connection was refused. Check that the host and port are right");
  });

  it("with --debug, what happened and where", async () => {
    const { stderr } = await call("imara", "GET", "/nope", "--debug");
    expect(stderr).toMatch(/\n\s+at /);
    const told = await call("imara", "listControls", "--debug");
    expect(told.stderr).toContain('debug: {"type":"attempt"');
  });
});

/** An address that nobody listens at: it has just been given back. */
async function unused(): Promise<string> {
  const gone = await startEmulator({ vendors: ["imara"] });
  await gone.close();
  return gone.options("imara").baseUrl;
}

it("leaves no half of a file when the body breaks off", async () => {
  const alone = await startEmulator({ vendors: ["imara"] });
  alone.fault("imara", { on: "api", cut: 5, times: 9 });
  const args = ["call", "imara", "listControls", "-o", "cut.json"];
  const { code, stderr } = await run(args, { env: variablesFor(alone, "imara"), cwd: folder });
  await alone.close();
  expect([code, stderr]).toEqual([4, expect.stringContaining("was not answered")]);
  expect((await readdir(folder)).filter((name) => name.startsWith("cut"))).toEqual([]);
});

it("ends without a word when nobody reads the answer", async () => {
  const line = `"$0" "$1" call apiera listProducts -p size=100 | true; echo "\${PIPESTATUS[0]}"`;
  const args = ["--norc", "-c", line, process.execPath, bin];
  const { stdout, stderr } = await promisify(execFile)("bash", args, { env: { ...process.env, ...env } });
  expect([stdout, stderr.replace(/^200 OK.*\n/, "")]).toEqual(["0\n", ""]);
});

it("says that a rate limit was met, and how long to wait", async () => {
  const alone = await startEmulator({ vendors: ["apiera"] });
  alone.fault("apiera", { on: "api", status: 429, headers: { "Retry-After": "90" }, times: 9 });
  const { code, stderr } = await run(["call", "apiera", "listLocales"], { env: variablesFor(alone, "apiera") });
  await alone.close();
  expect(code).toBe(1);
  expect(stderr).toContain("answered 429");
  expect(stderr).toContain("hint: wait 90 s before the next call.");
});
