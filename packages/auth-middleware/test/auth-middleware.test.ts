import createClient, { type Middleware } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { authMiddleware, type ClientCredentialsOptions } from "../src/index.ts";
import { failureOf, sourceAt } from "./support/client.ts";
import "./support/guard.ts";
import { VirtualClock } from "./support/virtual-clock.ts";
import { invalidToken, json, startWire, type Wire } from "./support/wire.ts";

interface Paths {
  "/things": {
    get: { responses: { 200: { content: { "application/json": { token: string } } } } };
    post: {
      requestBody: { content: { "application/json": { name: string } } };
      responses: { 201: { content: { "application/json": { id: string } } } };
    };
  };
}

async function client(options: Partial<ClientCredentialsOptions> = {}, path = "") {
  const wire = await startWire();
  const tokens = sourceAt(wire, options);
  const api = createClient<Paths>({ baseUrl: wire.origin + path });
  api.use(authMiddleware(tokens, options.clock ? { clock: options.clock } : {}));
  return { wire, tokens, api };
}

const bearers = (wire: Wire) => wire.calls.map(({ bearer }) => bearer);

describe("authMiddleware() in a plain openapi-fetch client", () => {
  it("its type is openapi-fetch's own", () => {
    const middleware: Middleware = authMiddleware({ get: () => ({ value: "t" }) });
    expect(Object.keys(middleware)).toEqual(["onRequest", "onResponse"]);
  });

  it("attaches the token, and the call is typed as ever", async () => {
    const { wire, api } = await client();
    const { data, error, response } = await api.GET("/things");
    expect([data?.token, error, response.status]).toEqual(["token-1", undefined, 200]);
    expect(bearers(wire)).toEqual(["token-1"]);
  });

  it("100 calls at once share one mint", async () => {
    const { wire, api } = await client();
    const results = await Promise.all(Array.from({ length: 100 }, () => api.GET("/things")));
    expect(results.every(({ response }) => response.ok)).toBe(true);
    expect(wire.mints).toBe(1);
  });

  it("a POST whose token was revoked is sent again with its body, and its caller sees the success only", async () => {
    const { wire, api } = await client();
    await api.GET("/things");
    wire.revoke();
    wire.api(({ bearer = "" }) => (wire.valid.has(bearer) ? json({ id: "7" }, 201) : invalidToken));
    const { data, response } = await api.POST("/things", { body: { name: "é" } });
    expect([data, response.status]).toEqual([{ id: "7" }, 201]);
    expect(
      wire.calls.slice(1).map(({ bearer, body, headers }) => [bearer, body.toString(), headers["content-type"]]),
    ).toEqual([
      ["token-1", '{"name":"é"}', "application/json"],
      ["token-2", '{"name":"é"}', "application/json"],
    ]);
    expect(wire.mints).toBe(2);
  });

  it("500 calls in flight when their token is revoked cost one mint, and none fails", async () => {
    const { wire, tokens, api } = await client();
    await tokens.get();
    wire.revoke();
    const results = await Promise.all(Array.from({ length: 500 }, () => api.GET("/things")));
    expect(new Set(results.map(({ response }) => response.status))).toEqual(new Set([200]));
    expect(wire.mints).toBe(2);
  });

  it("S88, S93: an API that rejects every token does not cost a mint a call", async () => {
    const clock = new VirtualClock();
    const { wire, api } = await client({ clock });
    wire.api(() => invalidToken);
    for (let call = 0; call < 30; call++) {
      expect((await api.GET("/things")).response.status).toBe(401);
      await clock.advance(1000);
    }
    expect(wire.mints).toBeLessThanOrEqual(6);
    expect(wire.calls.length).toBeLessThanOrEqual(60);
  });

  it("the second 401 is returned with its body", async () => {
    const { wire, tokens, api } = await client();
    await tokens.get();
    wire.api((_, count) => json({ message: `no ${count}` }, 401));
    const { error, response } = await api.GET("/things");
    expect([response.status, error]).toEqual([401, { message: "no 2" }]);
  });

  it("S97: a 403 mints nothing", async () => {
    const { wire, api } = await client();
    wire.api(() => json({}, 403));
    expect((await api.GET("/things")).response.status).toBe(403);
    expect([wire.mints, wire.calls.length]).toEqual([1, 1]);
  });

  it("S94: a call's own Authorization header goes as it is", async () => {
    const { wire, api } = await client();
    const { response } = await api.GET("/things", { headers: { Authorization: "Bearer mine" } });
    expect([response.status, wire.mints, bearers(wire)]).toEqual([401, 0, ["mine"]]);
  });

  it("S167: another origin, set by a middleware before it, gets no token", async () => {
    const [wire, elsewhere] = [await startWire(), await startWire()];
    const api = createClient<Paths>({ baseUrl: wire.origin });
    api.use({ onRequest: ({ request }) => new Request(request.url.replace(wire.origin, elsewhere.origin), request) });
    api.use(authMiddleware(sourceAt(wire)));
    const { response } = await api.GET("/things");
    expect(response.status).toBe(401);
    expect(elsewhere.calls.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    expect(wire.mints).toBe(0);
  });

  it("S169: plain http gets no token, except on loopback", async () => {
    const sent: string[] = [];
    const api = createClient<Paths>({
      baseUrl: "http://api.example.com",
      fetch: async (request) => {
        sent.push(request.headers.get("authorization") ?? "none");
        return json401();
      },
    });
    api.use(authMiddleware({ get: () => ({ value: "t" }) }));
    expect(await failureOf(api.GET("/things"))).toMatchObject({ name: "ConfigurationError" });
    expect(sent).toEqual([]);
  });

  it("S110: without a token the request is not sent", async () => {
    const { wire, api } = await client();
    wire.token(() => json({ error: "invalid_client" }, 401));
    expect(await failureOf(api.GET("/things"))).toMatchObject({ name: "TokenError", code: "bad_credentials" });
    expect(wire.calls).toHaveLength(0);
  });

  it("a base URL with a path is fine", async () => {
    const { wire, api } = await client({}, "/v1");
    expect((await api.GET("/things")).response.status).toBe(200);
    expect(wire.calls[0]?.path).toBe("/v1/things");
  });

  it("an abort ends the wait for a token with the caller's own reason", async () => {
    const { wire, api } = await client();
    wire.token(() => () => {});
    const controller = new AbortController();
    const work = failureOf(api.GET("/things", { signal: controller.signal }));
    while (wire.mints === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    const reason = new Error("gone");
    controller.abort(reason);
    expect(await work).toBe(reason);
  });

  it("other middleware before it sees the request as it was written, and after it the final response", async () => {
    const seen: unknown[] = [];
    const wire = await startWire();
    const tokens = sourceAt(wire);
    await tokens.get();
    wire.revoke();
    const api = createClient<Paths>({ baseUrl: wire.origin });
    api.use({
      onRequest({ request }) {
        request.headers.set("x-mine", "1");
        seen.push(request.headers.has("authorization"));
        return request;
      },
      onResponse: ({ response }) => void seen.push(response.status),
    });
    api.use(authMiddleware(tokens));
    await api.GET("/things");
    expect(seen).toEqual([false, 200]);
    expect(wire.calls.map(({ headers }) => headers["x-mine"])).toEqual(["1", "1"]);
  });
});

const json401 = () => Response.json({}, { status: 401 });
