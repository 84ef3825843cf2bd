import type { Middleware } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { json, start } from "./support/acme.ts";

const traced = (value: string): Middleware => ({
  onRequest({ request }) {
    const headers = new Headers(request.headers);
    headers.append("x-trace", value);
    return new Request(request, { headers });
  },
});

const things = json([{ id: "1" }]);

describe("middleware", () => {
  it("sees platform requests with all that belongs to them", async () => {
    const { wire, client } = await start();
    wire.api(() => things);
    const seen: unknown[] = [];
    client.use({
      async onRequest({ request, schemaPath, params, id, options }) {
        seen.push(request instanceof Request, request.url, request.method, schemaPath, params, options.baseUrl);
        seen.push(request.headers.get("acme-version"), request.headers.get("authorization"), typeof id);
        seen.push(await request.clone().text());
        return undefined;
      },
    });
    await client.POST("/things", { body: { id: "7" } });
    expect(seen).toEqual([
      true,
      `${wire.origin}/things`,
      "POST",
      "/things",
      {},
      wire.origin,
      "2",
      null,
      "string",
      '{"id":"7"}',
    ]);
    expect(wire.calls[0]?.body.toString()).toBe('{"id":"7"}');
  });

  it("of a client comes before that of one call, and its copies are what is sent", async () => {
    const { wire, client } = await start();
    client.use(traced("a"), traced("b"));
    await client.GET("/things", { middleware: [traced("c")] });
    await client.GET("/things");
    expect(wire.calls.map(({ headers }) => headers["x-trace"])).toEqual(["a, b, c", "a, b"]);
    expect(wire.calls[0]?.bearer).toBe("token-1");
  });

  it("of one call is not that of the next", async () => {
    const { wire, client } = await start();
    await client.GET("/things", { middleware: [traced("c")] });
    await client.GET("/things");
    expect(wire.calls.map(({ headers }) => headers["x-trace"])).toEqual(["c", undefined]);
  });

  it("of a client is not that of another", async () => {
    const [one, other] = [await start(), await start()];
    one.client.use(traced("a"));
    await one.client.GET("/things");
    await other.client.GET("/things");
    expect([one, other].map(({ wire }) => wire.calls[0]?.headers["x-trace"])).toEqual(["a", undefined]);
  });

  it("that is none is refused, and then nothing of it is used", async () => {
    const { wire, client } = await start();
    expect(() => client.use(traced("a"), {} as Middleware)).toThrow("Middleware must be an object");
    await client.GET("/things");
    expect(wire.calls[0]?.headers["x-trace"]).toBeUndefined();
  });

  it("that was ejected is not asked any more", async () => {
    const { wire, client } = await start();
    const [a, b] = [traced("a"), traced("b")];
    client.use(a, b);
    client.eject(a);
    await client.GET("/things");
    client.eject(b);
    client.eject(a);
    await client.GET("/things");
    expect(wire.calls.map(({ headers }) => headers["x-trace"])).toEqual(["b", undefined]);
  });

  it("leaves the answer to a 401 to the client: one replay, with the copied headers and the whole body", async () => {
    const { wire, client } = await start();
    await client.tokens.get();
    wire.revoke();
    client.use(traced("a"));
    const { response } = await client.POST("/things", { body: { id: "7" } });
    expect(response.status).toBe(200);
    expect(wire.calls.map(({ bearer, headers, body }) => [bearer, headers["x-trace"], body.toString()])).toEqual([
      ["token-1", "a", '{"id":"7"}'],
      ["token-2", "a", '{"id":"7"}'],
    ]);
  });

  it("leaves retries, limits and events to the client", async () => {
    const { wire, client, events } = await start({ deadline: 60 });
    client.use(traced("a"));
    wire.api((_, count) => (count === 1 ? json({}, 429, { "retry-after-ms": "5" }) : things));
    await client.POST("/things", { body: { id: "7" }, deadline: 5_000 });
    expect(wire.calls.map(({ body }) => body.toString())).toEqual(['{"id":"7"}', '{"id":"7"}']);
    expect(events.map(({ type }) => type)).toEqual(["call", "token", "attempt", "wait", "attempt", "done"]);
    wire.api(() => json({}, 503));
    expect((await client.GET("/things", { retries: 0, deadline: false })).response.status).toBe(503);
    expect(wire.calls).toHaveLength(3);
    wire.api(() => () => {});
    await expect(client.GET("/things")).rejects.toMatchObject({ code: "deadline" });
    await expect(client.GET("/things", { timeout: 20, deadline: 5_000, retries: 0 })).rejects.toMatchObject({
      code: "timeout",
    });
  });

  it("may bring its own Authorization, and then no token is asked for", async () => {
    const { wire, client } = await start();
    client.use({
      onRequest({ request }) {
        request.headers.set("authorization", "Basic abc");
        return request;
      },
    });
    await client.GET("/things");
    expect([wire.calls[0]?.headers.authorization, wire.mints]).toEqual(["Basic abc", 0]);
  });

  it("that sends a request elsewhere sends it without the token", async () => {
    const [{ client }, other] = [await start(), await start()];
    client.use({ onRequest: ({ request }) => new Request(`${other.wire.origin}/x`, request) });
    await client.GET("/things");
    expect(other.wire.calls.map(({ path, headers }) => [path, headers.authorization])).toEqual([["/x", undefined]]);
  });

  it("may answer by itself: nothing is sent", async () => {
    const { wire, client } = await start();
    client.use({ onRequest: () => Response.json([{ id: "cached" }]) });
    expect((await client.GET("/things")).data).toEqual([{ id: "cached" }]);
    expect([wire.calls, wire.mints]).toEqual([[], 0]);
  });

  it("may replace a response, and a failure that it makes is a failure like any other", async () => {
    const { wire, client } = await start();
    wire.api(() => things);
    client.use({
      onResponse: ({ response }) => new Response(response.body, { status: 418, headers: response.headers }),
    });
    const { data, error, response } = await client.GET("/things");
    expect([data, error, response.status]).toEqual([undefined, [{ id: "1" }], 418]);
  });

  it("may turn an error into a response, or into another error", async () => {
    const { wire, client } = await start({ retries: 0 });
    wire.api(() => (response) => void response.destroy());
    const seen: unknown[] = [];
    await expect(
      client.GET("/things", {
        middleware: [{ onError: ({ error }) => (seen.push(error), new RangeError("mine")) }],
      }),
    ).rejects.toThrow(RangeError);
    expect(seen).toMatchObject([{ name: "NetworkError", vendor: "acme" }]);
    const { data } = await client.GET("/things", { middleware: [{ onError: () => Response.json([]) }] });
    expect(data).toEqual([]);
  });

  it("that throws rejects the call with what it threw", async () => {
    const { wire, client } = await start();
    const mine = Object.assign(new Error("mine"), { code: "E_MINE" });
    for (const middleware of [
      { onRequest: () => Promise.reject(mine) },
      { onResponse: () => Promise.reject(mine) },
    ] as Middleware[])
      // oxlint-disable-next-line no-await-in-loop
      await expect(client.GET("/things", { middleware: [middleware] })).rejects.toBe(mine);
    expect(wire.calls).toHaveLength(1);
  });

  it("that sends a second request by the client's own fetch does so with token and limits", async () => {
    const { wire, client } = await start();
    wire.api(({ path }) => json([{ id: path }]));
    client.use({
      async onResponse({ request, options }) {
        return options.fetch(new Request(`${request.url}/again`, request));
      },
    });
    expect((await client.GET("/things")).data).toEqual([{ id: "/things/again" }]);
    expect(wire.calls.map(({ bearer }) => bearer)).toEqual(["token-1", "token-1"]);
  });
});
