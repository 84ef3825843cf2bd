import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { MemoryTokenStore } from "@vendorkit/auth-middleware";
import { startWire } from "../../auth-middleware/test/support/wire.ts";
import { type AcmeOptions, build, clientOf, optionsOf, withGlobals } from "./support/acme.ts";

/** A transport without a network, which counts. It issues tokens, and answers every call with the token it came with. */
function transport(lifetime = 3_600) {
  const counts = { mints: 0, calls: 0, bearers: new Set<string | null>() };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = typeof input === "string" ? input : (input as { url: string }).url;
    if (url.endsWith("/token"))
      return Response.json({ access_token: `t${++counts.mints}`, token_type: "Bearer", expires_in: lifetime });
    counts.calls++;
    counts.bearers.add(new Headers(init?.headers).get("authorization"));
    return Response.json([]);
  };
  return { counts, fetch };
}

const base: AcmeOptions = { clientId: "sharing", clientSecret: "a-secret", tenant: "main", organization: "org" };

describe("clients with the same options", () => {
  it("share a token by default", async () => {
    const wire = await startWire();
    const { tokenStore: _, ...options } = optionsOf(wire);
    const [a, b] = [build({ ...options, clientId: "default-store" }), build({ ...options, clientId: "default-store" })];
    await Promise.all([a.GET("/things"), b.GET("/things")]);
    await build({ ...options, clientId: "default-store" }).GET("/things");
    expect([wire.mints, wire.calls.length]).toEqual([1, 3]);
  });

  it("share a token whatever else differs: limits, listeners, base URL, scope order", async () => {
    const wire = await startWire();
    const options = optionsOf(wire);
    const clients = [
      build({ ...options, scope: "a b" }),
      build({ ...options, scope: "b a", timeout: 5, onEvent: () => {} }),
      build({ ...options, scope: "a b b", baseUrl: `${wire.origin}/v2`, retries: 0 }),
    ];
    await Promise.all(clients.map(async (client) => client.tokens.get()));
    expect(wire.mints).toBe(1);
  });

  it.each<[string, AcmeOptions]>([
    ["id", { clientId: "other" }],
    ["secret", { clientSecret: "another" }],
    ["scope", { scope: "other" }],
    ["audience", { audience: "other" }],
    ["token URL", { tokenUrl: "?" }],
    ["store", { tokenStore: new MemoryTokenStore() }],
  ])("never share one when they differ in %s", async (_, other) => {
    const wire = await startWire();
    const options = { ...optionsOf(wire), scope: "things", audience: "main" };
    const own = other.tokenUrl ? { tokenUrl: `${wire.tokenUrl}?realm=other` } : other;
    await Promise.all([build(options), build({ ...options, ...own })].map((client) => client.GET("/things")));
    expect(wire.mints).toBe(2);
    expect(new Set(wire.calls.map(({ bearer }) => bearer)).size).toBe(2);
  });

  it("mint once for 10 000 first calls at a time", async () => {
    const { counts, fetch } = transport();
    const client = build({ ...base, fetch, tokenStore: new MemoryTokenStore() });
    await Promise.all(Array.from({ length: 10_000 }, () => client.GET("/things")));
    expect(counts).toEqual({ mints: 1, calls: 10_000, bearers: new Set(["Bearer t1"]) });
  });

  it("mint once over real sockets too", async () => {
    const wire = await startWire();
    const client = clientOf(wire);
    await Promise.all(Array.from({ length: 500 }, () => client.GET("/things")));
    expect([wire.mints, wire.calls.length]).toEqual([1, 500]);
  });

  it("built 10 000 times, one in each request handler, mint once and leave nothing behind", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const { counts, fetch } = transport();
    const tokenStore = new MemoryTokenStore();
    const handle = () => build({ ...base, fetch, tokenStore }).GET("/things");
    const used = async (requests: number) => {
      // oxlint-disable-next-line no-await-in-loop -- one request after the other
      for (let count = 0; count < requests; count++) await handle();
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = await used(2_000);
    const after = await used(8_000);
    expect([counts.mints, counts.calls]).toEqual([1, 10_000]);
    expect(tokenStore.size).toBeLessThanOrEqual(1);
    // Eight thousand clients that were kept would be several kilobytes each.
    expect((after - before) / 8_000).toBeLessThan(1_000);
  });
});

describe("the transport", () => {
  it("is the global fetch of the moment, for calls and tokens alike", async () => {
    const client = build({ ...base, tokenStore: new MemoryTokenStore() });
    const { counts, fetch } = transport();
    withGlobals({ fetch });
    await client.GET("/things");
    await client.fetch("/things");
    expect([counts.mints, counts.calls]).toEqual([1, 2]);
  });

  it("that is given is used for calls and tokens alike, and the global one is not touched", async () => {
    const { counts, fetch } = transport();
    withGlobals({
      fetch: () => {
        throw new Error("not this one");
      },
    });
    const client = build({ ...base, fetch, tokenStore: new MemoryTokenStore() });
    await client.GET("/things");
    expect([counts.mints, counts.calls]).toEqual([1, 1]);
  });

  it("is given what it may want besides, such as undici's dispatcher", async () => {
    const seen: unknown[] = [];
    const fetch: typeof globalThis.fetch = async (_, init) => {
      seen.push((init as { dispatcher?: unknown }).dispatcher, init?.cache);
      return Response.json([]);
    };
    const dispatcher = { dispatch: () => true } as never;
    const client = build({ token: "a-static-token", tenant: "main", fetch });
    await client.GET("/things", { dispatcher, cache: "no-store" });
    expect(seen).toEqual([dispatcher, "no-store"]);
  });

  it("may be written for a `Request`, or for a URL and an init", async () => {
    const client = (fetch: (input: never, init: never) => Promise<Response>) =>
      build({ token: "a-static-token", tenant: "main", fetch: fetch as typeof globalThis.fetch });
    const asRequest = client(async (input: Request) =>
      Response.json([{ id: `${input.method} ${await new Request(input).text()}` }]),
    );
    expect((await asRequest.GET("/things")).data).toEqual([{ id: "GET " }]);
    const asUrl = client(async (input: string, init: RequestInit) =>
      Response.json([{ id: `${init.method} ${new URL(input).pathname} ${init.body as string}` }]),
    );
    expect((await asUrl.POST("/things", { body: { id: "1" } })).data).toEqual([{ id: 'POST /things {"id":"1"}' }]);
  });
});

describe("tokens", () => {
  it("of the caller's own are used, and a rejected one is asked for anew", async () => {
    const wire = await startWire();
    const asked: unknown[] = [];
    const tokens = {
      get: (ask: { rejected?: string | undefined } = {}) => {
        asked.push(ask.rejected);
        return { value: ask.rejected ? "good" : "bad" };
      },
    };
    wire.valid.add("good");
    const client = build({ baseUrl: wire.origin, tokens });
    expect(client.tokens).toBe(tokens);
    expect((await client.GET("/things")).response.status).toBe(200);
    expect([asked, wire.mints]).toEqual([[undefined, "bad"], 0]);
  });

  it("that are static are sent as they are, and no token endpoint is needed", async () => {
    const wire = await startWire();
    wire.valid.add("downloaded");
    for (const token of ["downloaded", () => "downloaded", async () => "downloaded"])
      // oxlint-disable-next-line no-await-in-loop
      expect((await build({ baseUrl: wire.origin, token }).GET("/things")).response.status).toBe(200);
  });

  it("may come from a list of secrets, the first of which is not good any more", async () => {
    const wire = await startWire();
    wire.token(({ body }) =>
      body.includes("new") ? wire.issue() : { status: 401, body: '{"error":"invalid_client"}' },
    );
    const client = clientOf(wire, { clientSecret: ["old-one", "new-one"] });
    expect((await client.GET("/things")).response.status).toBe(200);
    expect(wire.tokenRequests).toHaveLength(2);
  });

  it("are not sent when there are none: the API is not called", async () => {
    const wire = await startWire();
    wire.token(() => ({ status: 401, body: '{"error":"invalid_client"}' }));
    await expect(clientOf(wire).GET("/things")).rejects.toMatchObject({
      name: "TokenError",
      code: "bad_credentials",
      message: expect.stringContaining("Look at the keys under Settings.") as string,
    });
    expect(wire.calls).toEqual([]);
  });
});
