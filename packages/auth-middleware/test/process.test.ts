import { type AddressInfo, connect, createServer } from "node:net";
import { cp, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type Fetch, MemoryTokenStore, ReplayableRequest } from "../src/index.ts";
import { runProgram } from "./support/child.ts";
import { clientWith, sourceAt } from "./support/client.ts";
import "./support/guard.ts";
import { VirtualClock } from "./support/virtual-clock.ts";
import { json, startWire } from "./support/wire.ts";

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/** The first lines of a program: a client of a server that the test runs. */
const CLIENT = `
  const { clientCredentials, compose, withAuth, withDeadline, withEvents, withRetry, withTimeout } = await import(process.env.INDEX);
  const { ORIGIN } = process.env;
  const options = { tokenUrl: ORIGIN + "/oauth/token", clientId: "id", clientSecret: "secret" };
  const clientOf = (tokens) => compose(fetch, withEvents(() => {}), withDeadline(), withRetry(), withAuth(tokens), withTimeout());
  const get = (send) => send(new Request(ORIGIN + "/x"));
`;

/** A proxy that tunnels, and tells which requests came by. */
async function startProxy() {
  let sent = "";
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", (head) => {
      const port = /^CONNECT 127\.0\.0\.1:(\d+) /.exec(head.toString("latin1"))?.[1];
      const target = connect(Number(port), "127.0.0.1", () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
      target.on("error", () => {});
      socket.on("data", (chunk) => (sent += `\n${chunk.toString("latin1")}`)).pipe(target);
      target.pipe(socket);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const seen = () => Array.from(sent.matchAll(/^([A-Z]+ \S+) HTTP\/1\.1\r$/gm), ([, line = ""]) => line);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

describe("a process that uses the package", () => {
  it.each([
    [
      "after a call whose body nobody read, and one that was aborted while it waited",
      `
      const send = clientOf(clientCredentials(options));
      await get(send);
      await send(new Request(ORIGIN + "/busy", { signal: AbortSignal.timeout(100) })).catch(() => {});`,
    ],
    [
      "with a token in its window, renewed in the background",
      `
      const tokens = clientCredentials(options);
      await tokens.get();
      await new Promise((resolve) => setTimeout(resolve, 820));
      tokens.get();`,
    ],
  ])("S41, S183: %s: ends by itself when its work is done, and has nothing to close", async (_, work) => {
    const wire = await startWire();
    wire.lifetime = 1;
    wire.api(({ path }) => (path === "/busy" ? { status: 429, headers: { "retry-after": "50" } } : json({})));
    const program = `${CLIENT} ${work} console.log("done");`;
    const { code, stdout, stderr, lingered } = await runProgram(program, { env: { ORIGIN: wire.origin } });
    expect([code, stdout, stderr]).toEqual([0, "done\n", ""]);
    expect(lingered).toBeLessThan(3_000);
  });

  it.each([
    ["take the environment's proxy", {}, ["GET /x", "POST /oauth/token"]],
    ["go past it where it says so", { NO_PROXY: "127.0.0.1" }, []],
  ])("S176: calls and token requests both %s", async (_, variables, passed) => {
    const wire = await startWire();
    const proxy = await startProxy();
    const program = `${CLIENT} await (await get(clientOf(clientCredentials(options)))).text(); console.log("done");`;
    const env = { ORIGIN: wire.origin, NODE_USE_ENV_PROXY: "1", HTTP_PROXY: proxy.url, ...variables };
    const { stdout, stderr } = await runProgram(program, { env });
    expect([stdout, stderr]).toEqual(["done\n", ""]);
    expect([wire.mints, wire.calls.length]).toEqual([1, 1]);
    expect(proxy.seen().toSorted()).toEqual(passed);
  });

  it("the library prints nothing, whatever happens", async () => {
    const wire = await startWire();
    wire.token((_, count) =>
      count === 1 ? json({ access_token: "t", scope: "a" }) : json({ error: "invalid_client" }, 401),
    );
    wire.api((_, count) => (count % 2 ? { status: 503, headers: { "retry-after-ms": "1" } } : { status: 401 }));
    const program = `${CLIENT}
      const tokens = clientCredentials({ ...options, scope: "a b" });
      const send = clientOf(tokens);
      for (let call = 0; call < 4; call++) await get(send).then((response) => response.text(), () => {});
      await Promise.allSettled([tokens.get({ rejected: "t" }), tokens.get({ signal: AbortSignal.abort() })]);
      try { clientCredentials({ ...options, clientSecret: "" }); } catch {}`;
    const { code, stdout, stderr } = await runProgram(program, { env: { ORIGIN: wire.origin } });
    expect([code, stdout, stderr]).toEqual([0, "", ""]);
  });

  it("a client built for each of 10 000 requests mints once and leaves nothing behind", async () => {
    const program = `
      const { clientCredentials, compose, withAuth, withDeadline, withEvents, withRetry, withTimeout } = await import(process.env.INDEX);
      let mints = 0;
      const fetch = async (...[url]) => {
        if (String(url).includes("api.example.com")) return new Response("{}");
        mints++;
        return Response.json({ access_token: "t", token_type: "Bearer", expires_in: 3600 });
      };
      const controller = new AbortController();
      const build = async (count) => {
        const tokens = clientCredentials({ tokenUrl: "https://auth.example.com/token", clientId: "id", clientSecret: "secret", fetch, onEvent() {} });
        const send = compose(fetch, withEvents(() => {}), withDeadline(), withRetry(), withAuth(tokens), withTimeout());
        await tokens.get();
        if (count % 5 === 0) await (await send(new Request("https://api.example.com/", { signal: controller.signal }))).text();
      };
      // The platform lets go of what it watches some turns after the collection.
      const heap = async () => {
        for (let turn = 0; turn < 5; turn++) { gc(); await new Promise((resolve) => setTimeout(resolve, 10)); }
        return process.memoryUsage().heapUsed;
      };
      for (let built = 0; built < 5000; built++) await build(built);
      const before = await heap();
      for (let built = 0; built < 5000; built++) await build(built);
      console.log(JSON.stringify({ mints, grown: (await heap()) - before }));`;
    const { code, stdout, stderr } = await runProgram(program, { flags: ["--expose-gc"] });
    expect([code, stderr]).toEqual([0, ""]);
    const { mints, grown } = JSON.parse(stdout) as { mints: number; grown: number };
    expect(mints).toBe(1);
    // A client is more than a kilobyte: were they kept, it would be five megabytes.
    expect(grown).toBeLessThan(1_500_000);
  });

  it("S40: the zone of the machine and its summer time change nothing", async () => {
    const program = `
      const { clientCredentials, retryAfter } = await import(process.env.INDEX);
      // Half an hour before clocks go forward in New York.
      const now = Date.UTC(2026, 2, 8, 6, 30);
      let elapsed = 0;
      const clock = { now: () => now + elapsed, monotonic: () => elapsed, random: () => 0, timer: () => ({ cancel() {}, unref() {} }) };
      let mints = 0;
      const fetch = async () => Response.json({ access_token: "t" + ++mints, token_type: "Bearer", expires_in: 7200 });
      const tokens = clientCredentials({ tokenUrl: "https://auth.example.com/token", clientId: "id", clientSecret: "s", fetch, clock });
      const { expiresAt } = await tokens.get();
      elapsed = 5000_000;
      const { value } = await tokens.get();
      const wait = (text) => retryAfter(new Headers({ "retry-after": text, date: "Sun, 08 Mar 2026 06:30:00 GMT" }), now);
      console.log(JSON.stringify([
        expiresAt - now, value,
        wait("Sun, 08 Mar 2026 07:30:00 GMT"), wait("Sunday, 08-Mar-26 07:30:00 GMT"), wait("Sun Mar  8 07:30:00 2026"),
      ]));`;
    const { stdout, stderr } = await runProgram(program, { env: { TZ: "America/New_York" } });
    expect([stderr, JSON.parse(stdout || "null")]).toEqual(["", [7_200_000, "t1", 3_600_000, 3_600_000, 3_600_000]]);
  });

  it("S184: each worker thread has its own memory of tokens", async () => {
    const wire = await startWire();
    const program = `
      const { Worker } = await import("node:worker_threads");
      const code = \`${CLIENT.replaceAll("`", "\\`")} await (await get(clientOf(clientCredentials(options)))).json();\`;
      const url = new URL("data:text/javascript," + encodeURIComponent(code));
      await Promise.all([1, 2].map(() => new Promise((resolve, reject) => new Worker(url).on("exit", resolve).on("error", reject))));`;
    const { code, stderr } = await runProgram(program, { env: { ORIGIN: wire.origin } });
    expect([code, stderr]).toEqual([0, ""]);
    expect([wire.mints, wire.calls.length]).toEqual([2, 2]);
  });

  it("S186: two copies of the package in one process do not disturb each other", async () => {
    const folder = await mkdtemp(join(tmpdir(), "vendorkit-copy-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await cp(SRC, join(folder, "src"), { recursive: true });
    await symlink(join(SRC, "../node_modules"), join(folder, "node_modules"));
    const wire = await startWire();
    wire.token(({ body }) =>
      body.toString().includes("wrong") ? json({ error: "invalid_client" }, 401) : wire.issue(),
    );
    const program = `
      const copies = await Promise.all([process.env.INDEX, process.env.COPY].map((url) => import(url)));
      const { ORIGIN } = process.env;
      const results = [];
      for (const { clientCredentials, compose, withAuth, withRetry } of copies) {
        const options = { tokenUrl: ORIGIN + "/oauth/token", clientId: "id" };
        const wrong = await clientCredentials({ ...options, clientSecret: "wrong" }).get().catch((error) => error);
        const tokens = clientCredentials({ ...options, clientSecret: "right" });
        // Tokens of one copy in layers of the other.
        for (const other of copies)
          results.push((await other.compose(fetch, other.withRetry(), other.withAuth(tokens))(new Request(ORIGIN + "/x"))).status);
        results.push(wrong.name, wrong.code);
      }
      console.log(JSON.stringify(results));`;
    const COPY = pathToFileURL(join(folder, "src/index.ts")).href;
    const { stdout, stderr } = await runProgram(program, { env: { ORIGIN: wire.origin, COPY } });
    expect(stderr).toBe("");
    const each = [200, 200, "TokenError", "bad_credentials"];
    expect(JSON.parse(stdout)).toEqual([...each, ...each]);
  });
});

describe("S187: time and chance come from the clock alone", () => {
  it("in the sources, which name no other", async () => {
    const others = /\b(setTimeout|setInterval|setImmediate|Date\.now|performance\.now|Math\.random|new Date)\b/;
    const naming: string[] = [];
    for (const file of await readdir(SRC)) {
      const code = (await readFile(join(SRC, file), "utf8")).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
      if (others.test(code)) naming.push(file);
    }
    expect(naming).toEqual(["clock.ts"]);
  });

  it("and in what runs: a call with a mint, a retry and a replay uses no timer of the platform's", async () => {
    const clock = new VirtualClock();
    let calls = 0;
    const fetch = (async (...[input]: [unknown]) => {
      if (String(input).includes("token"))
        return Response.json({ access_token: `t${++calls}`, token_type: "Bearer", expires_in: 60 });
      return new Response("{}", { status: [401, 503, 200][calls++ % 3] ?? 200 });
    }) as Fetch;
    const spies = [vi.spyOn(globalThis, "setTimeout"), vi.spyOn(Math, "random"), vi.spyOn(Date, "now")];
    const tokens = sourceAt(
      { tokenUrl: "https://t.example/token" },
      { clock, fetch: fetch as typeof globalThis.fetch, tokenStore: new MemoryTokenStore({ clock }) },
    );
    const { send } = clientWith(tokens, { clock, fetch });
    const response = await clock.settle(send(new ReplayableRequest("https://api.example.com/") as unknown as Request));
    const used = spies.map(({ mock }) => mock.calls.length);
    vi.restoreAllMocks();
    expect(response.status).toBe(200);
    expect(used).toEqual([0, 0, 0]);
  });
});
