import { expect, test } from "vitest";
import { apiOf, askToken, emulatorForTests, handClock, mint, names, somePath, someStatus } from "./helpers.ts";

const clock = handClock();
const emulator = await emulatorForTests({ clock });

const call = (baseUrl: string, path: string, authorization?: string) =>
  fetch(baseUrl + path, { headers: authorization === undefined ? {} : { authorization } });

test.each(names)("%s takes its own token and nothing else", async (vendor) => {
  const { baseUrl } = emulator.options(vendor);
  const token = await mint(vendor, emulator.options(vendor));
  expect((await call(baseUrl, somePath[vendor], `Bearer ${token}`)).status).toBe(someStatus[vendor]);
  for (const wrong of [undefined, "Bearer", `Bearer ${token}x`, `Basic ${token}`, token, `Bearer ${token} ${token}`]) {
    const response = await call(baseUrl, somePath[vendor], wrong);
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toMatch(/^Bearer/);
  }
  expect(emulator.stats(vendor)).toMatchObject({ mints: 1, calls: 7, unauthorized: 6 });
});

test.each(names)("a token of %s ends when its lifetime has passed, on the emulator's clock", async (vendor) => {
  const tokens = emulator.tokens(vendor);
  const before = tokens.lifetime;
  tokens.lifetime = 7;
  const options = emulator.options(vendor);
  const response = await askToken(vendor, options);
  const { access_token: token, expires_in: lifetime } = (await response.json()) as {
    access_token: string;
    expires_in: number;
  };
  expect(lifetime).toBe(7);
  clock.pass(6999);
  expect((await call(options.baseUrl, somePath[vendor], `Bearer ${token}`)).status).toBe(someStatus[vendor]);
  clock.pass(1);
  expect((await call(options.baseUrl, somePath[vendor], `Bearer ${token}`)).status).toBe(401);
  tokens.lifetime = before;
});

test("an expired token of apiera gets the body that the guide shows", async () => {
  const options = emulator.options("apiera");
  const token = await mint("apiera", options);
  clock.pass(86_400_000);
  const response = await call(options.baseUrl, "/v1/products", `Bearer ${token}`);
  expect(await response.json()).toEqual({ error: "invalid_token", message: "Token has expired" });
});

test.each(names)("a revoked token of %s is worthless at once", async (vendor) => {
  const options = emulator.options(vendor);
  const [first, second] = [await mint(vendor, options), await mint(vendor, options)];
  expect(await emulator.tokens(vendor).revoke(first)).toBe(true);
  expect(await emulator.tokens(vendor).revoke(first)).toBe(false);
  expect((await call(options.baseUrl, somePath[vendor], `Bearer ${first}`)).status).toBe(401);
  expect((await call(options.baseUrl, somePath[vendor], `Bearer ${second}`)).status).toBe(someStatus[vendor]);
  expect(emulator.tokens(vendor).revokeAll()).toBeGreaterThan(0);
  expect((await call(options.baseUrl, somePath[vendor], `Bearer ${second}`)).status).toBe(401);
});

test("revokeAll counts the tokens that had not expired", async () => {
  emulator.tokens("imply").revokeAll();
  await mint("imply", emulator.options("imply"));
  clock.pass(301_000);
  await mint("imply", emulator.options("imply"));
  expect(emulator.tokens("imply").revokeAll()).toBe(1);
});

test("a lifetime that is no whole number of seconds is refused", () => {
  for (const lifetime of [0, -1, 1.5, Number.NaN]) {
    expect(() => (emulator.tokens("imply").lifetime = lifetime)).toThrow(TypeError);
  }
});

test.each(names)(
  "%s takes both secrets of a client while they are rotated, and the old one no more afterwards",
  async (vendor) => {
    const old = emulator.register(vendor, { clientId: "rotating", clientSecret: "old" });
    const next = emulator.register(vendor, { clientId: "rotating", clientSecret: "next" });
    expect((await askToken(vendor, old)).status).toBe(200);
    expect((await askToken(vendor, next)).status).toBe(200);
    expect(emulator.withdraw(vendor, { clientId: "rotating", clientSecret: "old" })).toBe(true);
    expect((await askToken(vendor, old)).status).toBe(401);
    expect((await askToken(vendor, next)).status).toBe(200);
    expect(emulator.withdraw(vendor, { clientId: "rotating" })).toBe(true);
    expect((await askToken(vendor, next)).status).toBe(401);
    expect(emulator.withdraw(vendor, { clientId: "stranger" })).toBe(false);
  },
);

test("a realm of imply has clients of its own", async () => {
  const other = emulator.register("imply", { organization: "globex", clientId: "imply-client", clientSecret: "other" });
  expect(other).toMatchObject({ organization: "globex", vanityDomain: "globex" });
  expect((await askToken("imply", other)).status).toBe(200);
  expect((await askToken("imply", { ...other, clientSecret: "imply-secret" })).status).toBe(401);
  expect((await askToken("imply", { ...emulator.options("imply"), clientSecret: "other" })).status).toBe(401);
});

test("one client of apiera may have several organizations, and sees the data of the one it asked for", async () => {
  const { clientId, clientSecret } = emulator.options("apiera");
  const other = emulator.register("apiera", { clientId, clientSecret, organization: "org_globex" });
  const [acme, globex] = [await apiOf("apiera", emulator.options("apiera")), await apiOf("apiera", other)];
  const { body } = await globex("POST", "/v1/products", { type: "simple", code: "only-globex" });
  expect((await globex("GET", `/v1/products/${body.uuid}`)).status).toBe(200);
  expect((await acme("GET", `/v1/products/${body.uuid}`)).status).toBe(404);
});

const elsewhere = [
  ["imply", { organization: "initech" }],
  ["oleria", { tenant: "initech" }],
  ["pliant", { environment: "sandbox" }],
] as const;

test.each(elsewhere)(
  "a token of %s is no good at another tenant's API, and is counted there",
  async (vendor, place) => {
    const other = emulator.register(vendor, place);
    const token = await mint(vendor, emulator.options(vendor));
    expect((await call(other.baseUrl, somePath[vendor], `Bearer ${token}`)).status).toBe(401);
    expect(emulator.stats(vendor)).toMatchObject({ strays: 1, unauthorized: 1 });
  },
);

test("the sandbox of pliant has its own URLs and audience", async () => {
  const sandbox = emulator.register("pliant", { environment: "sandbox" });
  expect(sandbox.baseUrl).toBe(`${emulator.origin}/pliant/sandbox/api`);
  expect((await askToken("pliant", sandbox)).status).toBe(200);
  expect((await askToken("pliant", sandbox, { audience: "api.getpliant.com/api/integration" })).status).toBe(403);
});

test("an audience of one's own is part of the options", async () => {
  const audience = "api.staging.infinnitytest.com/api/integration";
  const options = emulator.register("pliant", { environment: "sandbox", audience });
  expect(options.audience).toBe(audience);
  expect((await askToken("pliant", options, { audience })).status).toBe(200);
});
