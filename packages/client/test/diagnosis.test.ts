import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { selfSigned } from "../../auth-middleware/test/support/certificate.ts";
import { VirtualClock } from "../../auth-middleware/test/support/virtual-clock.ts";
import { MemoryTokenStore } from "@vendorkit/auth-middleware";
import type { CheckName, Verification } from "../src/index.ts";
import { hasty } from "./support/hasty.ts";
import { build, clientOf, complete, json, optionsOf, profile, start, withEnvironment } from "./support/acme.ts";

const HOUR = 3_600_000;

const find = ({ checks }: Verification, name: CheckName) => checks.find((check) => check.name === name);
const statuses = ({ checks }: Verification) => Object.fromEntries(checks.map(({ name, status }) => [name, status]));
const failed = ({ checks }: Verification) => checks.filter(({ status }) => status === "failed");

const jwt = (claims: object): string =>
  ["{}", JSON.stringify(claims), "signature"].map((part) => Buffer.from(part).toString("base64url")).join(".");

describe("explain", () => {
  it("says at once what is known of the token, and of the client before there is one", async () => {
    const clock = new VirtualClock();
    const { client, wire } = await start({ clock });
    expect(client.explain()).toEqual({
      vendor: "acme",
      baseUrl: wire.origin,
      credentials: "client",
      tokenUrl: wire.tokenUrl,
      scope: "things",
      isAsking: false,
    });
    const issuedAt = clock.now();
    await client.GET("/things");
    expect(client.explain()).toMatchObject({
      source: "network",
      token: {
        issuedAt,
        ageMs: 0,
        lifetimeMs: HOUR,
        renewAt: issuedAt + 0.775 * HOUR,
        endAt: issuedAt + HOUR - 10_000,
      },
      isAsking: false,
      remarks: [],
    });
    await clock.advance(60_000);
    await client.GET("/things");
    expect(client.explain()).toMatchObject({ source: "memory", token: { ageMs: 60_000 } });
  });

  it("knows a token that another process stored", async () => {
    const { wire, client } = await start({ tokenStore: new MemoryTokenStore() });
    await client.GET("/things");
    const store = new MemoryTokenStore();
    const token = await client.tokens.get();
    const tokenStore = { read: async () => token, write: store.write.bind(store) };
    const other = clientOf(wire, { tokenStore });
    await other.GET("/things");
    expect(other.explain().source).toBe("store");
  });

  it("names the last fault, and when a token may be asked for again", async () => {
    const clock = new VirtualClock();
    const { client, wire } = await start({ clock });
    wire.token(() => json({ error: "invalid_client" }, 401));
    await client.GET("/things").catch(() => {});
    const { lastFault, nextMintAt, token } = client.explain();
    expect(lastFault).toMatchObject({ code: "bad_credentials", status: 401, at: clock.now() });
    expect(lastFault?.message).toContain("Look at the keys under Settings.");
    expect([nextMintAt, token]).toEqual([clock.now() + 30_000, undefined]);
  });

  it("tells the quota that is left, and how the server's clock differs", async () => {
    const clock = new VirtualClock();
    const { client, wire } = await start({ clock });
    wire.token(() => {
      const headers = {
        date: new Date(clock.now() + 90_000).toUTCString(),
        "auth0-client-quota-limit": "b=per_hour;q=10;r=3;t=1200",
      };
      return json({ access_token: "t", token_type: "Bearer", expires_in: 3_600 }, 200, headers);
    });
    await client.tokens.get();
    await clock.advance(200_000);
    expect(client.explain()).toMatchObject({
      clockDifferenceMs: 90_000,
      quota: [{ bucket: "per_hour", quota: 10, remaining: 3, resetMs: 1_000_000 }],
    });
  });

  it("is plain JSON without a secret or a token", async () => {
    const { client } = await start();
    await client.GET("/things");
    const shown = client.explain();
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
    expect(inspect(shown, { depth: Infinity, showHidden: true })).not.toMatch(/a-secret|token-1/);
  });

  it("of a client with a token of the caller's says as much as there is to say", async () => {
    const held = build({ ...complete, clientId: undefined, clientSecret: undefined, token: "t" });
    expect(held.explain()).toMatchObject({ credentials: "token", baseUrl: "https://main.acme.example" });
    const own = build({ tenant: "main", tokens: { get: () => ({ value: "t" }) } });
    expect(own.explain()).toEqual({
      vendor: "acme",
      baseUrl: "https://main.acme.example",
      credentials: "tokens",
      scope: "things",
    });
  });

  it("names the fault of a function that gives no secret, without its words", async () => {
    const { client } = await start({
      clientSecret: () => {
        throw new Error("vault says a-secret");
      },
    });
    await client.GET("/things").catch(() => {});
    expect(client.explain().lastFault).toMatchObject({
      code: "configuration",
      message: "the function given as `clientSecret` failed.",
    });
  });
});

describe("S182: verify", () => {
  it("sends one token request, whatever is kept, and reports on everything without the token", async () => {
    const { client, wire, events } = await start();
    await client.GET("/things");
    const report = await client.verify();
    expect(report.ok).toBe(true);
    expect(new Set(Object.values(statuses(report)))).toEqual(new Set(["ok"]));
    expect(report.checks.map(({ name }) => name)).toEqual([
      "proxy",
      "dns",
      "connection",
      "tls",
      "endpoint",
      "body",
      "credentials",
      "organization",
      "audience",
      "scope",
      "token",
      "lifetime",
      "clock",
      "quota",
    ]);
    expect([wire.mints, wire.calls.length]).toEqual([2, 1]);
    expect(events).toContainEqual(expect.objectContaining({ type: "token", reason: "forced" }));
    expect(inspect(report, { depth: Infinity, showHidden: true })).not.toMatch(/a-secret|token-\d/);
    await client.GET("/things");
    expect(wire.calls[1]?.bearer).toBe("token-2");
    expect(wire.mints).toBe(2);
  });

  it("leaves a good token in place when it fails", async () => {
    const { client, wire } = await start();
    await client.GET("/things");
    wire.token(() => json({ error: "invalid_client" }, 401));
    expect((await client.verify()).ok).toBe(false);
    const { response } = await client.GET("/things");
    expect(response.status).toBe(200);
  });

  it("asks although the credentials were refused a moment ago, since they may have been put right", async () => {
    const { client, wire } = await start();
    wire.token(() => json({ error: "invalid_client" }, 401));
    await client.GET("/things").catch(() => {});
    wire.token(() => wire.issue());
    expect((await client.verify()).ok).toBe(true);
    expect((await client.GET("/things")).response.status).toBe(200);
  });

  it.each([
    ["credentials", { error: "invalid_client" }, 401],
    ["body", { error: "invalid_request", error_description: "grant_type is missing" }, 400],
    ["audience", { error: "access_denied", error_description: "Service not enabled within domain: x" }, 403],
    ["organization", { error: "invalid_request", error_description: "organization org is not known" }, 400],
    ["scope", { error: "invalid_scope" }, 400],
    ["endpoint", "<html>Sign in</html>", 404],
    ["quota", { error: "too_many_requests" }, 429],
    ["token", { access_token: "t", token_type: "mac" }, 200],
  ] as const)("says that the %s is wrong", async (name, body, status) => {
    const { client, wire } = await start({ tenant: "main", organization: "org" });
    wire.token(() => json(body, status, { "retry-after": "60" }));
    const report = await client.verify();
    expect(failed(report)).toEqual([expect.objectContaining({ name, hint: expect.any(String) as string })]);
    expect(statuses(report)).toMatchObject({ dns: "ok", connection: "ok", tls: "ok" });
  });

  it("gives the vendor's own hint, once", async () => {
    const { client, wire } = await start();
    wire.token(() => json({ error: "invalid_client" }, 401));
    const check = find(await client.verify(), "credentials");
    expect(check?.hint).toBe("Look at the keys under Settings.");
    expect(check?.message).toBe(
      `the token endpoint ${wire.tokenUrl} refused the client id or the client secret (status 401, invalid_client).`,
    );
  });

  it("says that egress is blocked: nobody listens, nobody answers", async () => {
    const { wire, client } = await start({ clock: hasty });
    const options = optionsOf(wire);
    await wire.close();
    const refused = await client.verify();
    expect(failed(refused).map(({ name }) => name)).toEqual(["connection"]);
    expect(find(refused, "connection")?.hint).toContain("egress");
    const clock = new VirtualClock();
    const silent = build({ ...options, clock, fetch: () => new Promise(() => {}) });
    const late = await clock.settle(silent.verify());
    expect(failed(late).map(({ name }) => name)).toEqual(["connection"]);
  });

  it("says that the host does not resolve", async () => {
    const report = await build({ ...complete, clock: hasty, tokenUrl: "https://nobody.invalid/token" }).verify();
    expect(failed(report)).toEqual([expect.objectContaining({ name: "dns" })]);
    expect(find(report, "tls")?.status).toBe("unknown");
  });

  it("says that the certificate is not trusted, as behind a proxy that looks into TLS", async () => {
    const server = createServer(selfSigned(), (_, response) => response.end());
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    const report = await build({ ...complete, clock: hasty, tokenUrl: `https://localhost:${port}/token` }).verify();
    expect(failed(report)).toEqual([expect.objectContaining({ name: "tls" })]);
    expect(find(report, "tls")?.hint).toContain("NODE_EXTRA_CA_CERTS");
    expect(statuses(report)).toMatchObject({ dns: "ok", connection: "ok", endpoint: "unknown" });
  });

  it("says that a proxy is set and not followed", async () => {
    withEnvironment({ HTTPS_PROXY: "http://user:proxy-secret@127.0.0.1:9", NODE_USE_ENV_PROXY: "" });
    const { client } = await start();
    const check = find(await client.verify(), "proxy");
    expect(check).toMatchObject({ status: "warning", hint: expect.stringContaining("NODE_USE_ENV_PROXY") as string });
    expect(JSON.stringify(check)).not.toContain("proxy-secret");
    const own = await start({ fetch: (...sent) => fetch(...sent) });
    expect(find(await own.client.verify(), "proxy")?.status).toBe("unknown");
  });

  it("warns of less scope than asked, a short or unknown lifetime, a wrong clock and an empty quota", async () => {
    const { client, wire } = await start({ scope: "things parts" });
    const headers = {
      date: new Date(Date.now() - 300_000).toUTCString(),
      "auth0-client-quota-limit": "b=per_hour;q=10;r=0;t=1200",
    };
    wire.token(() => json({ access_token: "t", expires_in: 5, scope: "things" }, 200, headers));
    const report = await client.verify();
    expect(report.ok).toBe(true);
    expect(statuses(report)).toMatchObject({
      scope: "warning",
      lifetime: "warning",
      clock: "warning",
      quota: "warning",
      token: "warning",
    });
    expect(find(report, "scope")?.message).toContain("without parts");
    expect(find(report, "clock")?.message).toMatch(/^this machine's clock is (29\d|30\d|31\d) s ahead of the server's/);
    expect(find(report, "quota")?.message).toBe("per_hour: 0 of 10 left for 1200 s.");
    wire.token(() => json({ access_token: "t" }));
    expect(find(await client.verify(), "lifetime")?.message).toContain("5 minutes are assumed");
  });

  it("sees in a JWT that it is for another audience or organization", async () => {
    const { client, wire } = await start({ tenant: "main", organization: "org", audience: "https://api.example" });
    const grant = (claims: object) =>
      wire.token(() => json({ access_token: jwt(claims), token_type: "Bearer", expires_in: 60 }));
    grant({ aud: ["https://api.example", "other"], org_id: "org" });
    expect((await client.verify()).ok).toBe(true);
    grant({ aud: "https://api.example/", org_id: "globex" });
    expect(failed(await client.verify()).map(({ name }) => name)).toEqual(["organization", "audience"]);
  });

  it("of a client that holds its token looks at the token, and sends nothing", async () => {
    const past = Math.floor(Date.now() / 1000) - 60;
    const { wire } = await start();
    const options = { baseUrl: wire.origin, tokenUrl: wire.tokenUrl };
    const ended = await build({ ...options, token: jwt({ exp: past }) }).verify();
    expect(failed(ended)).toEqual([expect.objectContaining({ name: "lifetime" })]);
    const opaque = await build({ ...options, token: async () => "opaque" }).verify();
    expect(opaque.ok).toBe(true);
    expect(statuses(opaque)).toMatchObject({
      token: "ok",
      lifetime: "unknown",
      credentials: "unknown",
      dns: "unknown",
    });
    const failing = await build({
      ...options,
      tokens: { get: () => Promise.reject(new Error("vault says a-secret")) },
    }).verify();
    expect(failed(failing)).toEqual([
      expect.objectContaining({ name: "token", message: "the function that gives it failed (Error)." }),
    ]);
    const spoilt = await build({ ...options, tokens: { get: () => ({ value: "a-secret\n" }) } }).verify();
    expect(failed(spoilt)).toEqual([expect.objectContaining({ name: "token" })]);
    expect(JSON.stringify([failing, spoilt])).not.toContain("a-secret");
    expect([wire.mints, wire.calls.length]).toEqual([0, 0]);
  });

  it("ends with the caller's own reason", async () => {
    const { client, wire } = await start();
    wire.token(() => () => {});
    const controller = new AbortController();
    const work = client.verify({ signal: controller.signal });
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(work).rejects.toBe(reason);
  });

  it("names the settings of the profile's own guide for a self-made vendor", async () => {
    const { wire } = await start();
    wire.token(() => json({ error: "invalid_request" }, 400));
    const tokenHints = { invalid_request: "The guide wants JSON." };
    const report = await build(optionsOf(wire), { ...profile, tokenHints }).verify();
    expect(failed(report)).toEqual([expect.objectContaining({ name: "body", hint: "The guide wants JSON." })]);
  });
});
