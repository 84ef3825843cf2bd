import { execFile } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { startEmulator } from "../src/index.ts";
import { askToken, mint } from "./helpers.ts";

const run = promisify(execFile);
const source = fileURLToPath(new URL("../src/index.ts", import.meta.url));

/** Runs a program in a Node process of its own, as a user would. */
async function program(code: string): Promise<{ stdout: string; stderr: string; took: number }> {
  const begin = performance.now();
  const script = `const { startEmulator } = await import(${JSON.stringify(source)});\n${code}`;
  const output = await run(process.execPath, ["--input-type=module", "-e", script], { timeout: 10_000 });
  return { ...output, took: performance.now() - begin };
}

test("a cold start takes less than a second", async () => {
  const { stdout } = await program(`
    const begin = performance.now();
    const emulator = await startEmulator();
    process.stdout.write(String(performance.now() - begin));
    await emulator.close();
  `);
  expect(Number(stdout)).toBeLessThan(1000);
});

test("after close the process ends by itself, and nothing was printed", async () => {
  const { stdout, stderr } = await program(`
    const emulator = await startEmulator();
    const { tokenUrl, clientId, clientSecret, baseUrl } = emulator.options("imara");
    const fields = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret, scope: "openid" };
    const token = await (await fetch(tokenUrl, { method: "POST", body: new URLSearchParams(fields) })).json();
    const headers = { authorization: "Bearer " + token.access_token };
    if ((await fetch(baseUrl + "/controls", { headers })).status !== 200) throw new Error("no answer");
    emulator.fault("imara", { on: "api", stall: true });
    const stalled = await fetch(baseUrl + "/controls", { headers });
    emulator.fault("imara", { on: "api", delayMs: 3_600_000 });
    const late = fetch(baseUrl + "/controls", { headers }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await emulator.close();
    await late;
    await stalled.text().catch(() => undefined);
  `);
  expect([stdout, stderr]).toEqual(["", ""]);
});

test("options name what each vendor's client needs", async () => {
  const emulator = await startEmulator({ vendors: ["imply", "oleria", "apiera", "pliant"] });
  const { origin } = emulator;
  expect(emulator.options("imply")).toEqual({
    clientId: "imply-client",
    clientSecret: "imply-secret",
    organization: "acme",
    vanityDomain: "acme",
    baseUrl: `${origin}/imply/acme/api/v1`,
    tokenUrl: `${origin}/imply/auth/realms/acme/protocol/openid-connect/token`,
  });
  expect(emulator.options("oleria")).toMatchObject({ tenant: "acme", baseUrl: `${origin}/oleria/acme` });
  expect(emulator.options("apiera")).toMatchObject({
    organization: "org_acme",
    tokenUrl: `${origin}/apiera/oauth/token`,
  });
  expect(emulator.options("pliant")).toMatchObject({ environment: "production", baseUrl: `${origin}/pliant/api` });
  expect(() => emulator.options("imara")).toThrow('started without "imara"');
  await emulator.close();
});

test("an unknown vendor and a port that is taken are errors at the start", async () => {
  await expect(startEmulator({ vendors: ["acme" as "imara"] })).rejects.toThrow(TypeError);
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  await expect(startEmulator({ port })).rejects.toThrow("EADDRINUSE");
  server.close();
});

test("two emulators share nothing", async () => {
  const [one, two] = await Promise.all([startEmulator(), startEmulator()]);
  const token = await mint("imara", one.options("imara"));
  const response = await fetch(`${two.options("imara").baseUrl}/controls`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(response.status).toBe(401);
  expect([one.stats("imara").mints, two.stats("imara").mints]).toEqual([1, 0]);
  await Promise.all([one.close(), two.close(), two.close()]);
});

test("a closed emulator takes no more connections", async () => {
  const emulator = await startEmulator();
  const options = emulator.options("imara");
  await askToken("imara", options);
  await emulator.close();
  await expect(askToken("imara", options)).rejects.toThrow("fetch failed");
});

test("a spec of one's own can take the place of a vendor's", async () => {
  const document = {
    openapi: "3.1.0",
    paths: {
      "/ping": { get: { responses: { 200: { content: { "application/json": { example: { pong: true } } } } } } },
    },
  };
  const emulator = await startEmulator({ vendors: ["imara"], specs: { imara: document } });
  const response = await fetch(`${emulator.options("imara").baseUrl}/ping`);
  expect([response.status, await response.json()]).toEqual([200, { pong: true }]);
  await emulator.close();
});
