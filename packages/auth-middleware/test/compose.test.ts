import { describe, expect, it } from "vitest";
import {
  compose,
  type Fetch,
  type Layer,
  ReplayableRequest,
  type SendInit,
  staticToken,
  withAuth,
  withDeadline,
  withEvents,
  withRetry,
  withTimeout,
  type VendorkitEvent,
} from "../src/index.ts";
import { failureOf, sourceAt } from "./support/client.ts";
import "./support/guard.ts";
import { VirtualClock } from "./support/virtual-clock.ts";
import { json, silence, startWire, type Wire } from "./support/wire.ts";

const asRequest = (url: string, init: SendInit) => new ReplayableRequest(url, init) as unknown as Request;

/** A layer as others write them: it makes a new request of the one it is given. */
const tagging: Layer = (next) => (request) =>
  next(new Request(request, { headers: { ...Object.fromEntries(request.headers), "x-tag": "1" } }));

const body = '{"name":"é"}';
const post = (wire: Wire) =>
  new Request(`${wire.origin}/x`, { method: "POST", body, headers: { "content-type": "application/json" } });

async function withRevokedToken() {
  const wire = await startWire();
  const tokens = sourceAt(wire);
  await tokens.get();
  wire.revoke();
  return { wire, tokens };
}

describe("transports", () => {
  const transports: [string, Fetch][] = [
    ["fetch itself", fetch],
    ["a function of (url, init)", ((url: string, init: RequestInit) => fetch(url, init)) as unknown as Fetch],
    ["a function of anything", (...sent) => fetch(...sent)],
    ["a function of (input, init = {})", (input: Request, init: RequestInit = {}) => fetch(input, init)],
    ["a function of a Request that passes it on", (request) => fetch(request)],
    ["a function of a Request that makes a new one", (request) => fetch(new Request(request, { keepalive: false }))],
    [
      "a function of a Request that reads it",
      async (request) =>
        fetch(request.url, { method: request.method, headers: request.headers, body: await request.text() }),
    ],
    ["another composition", compose(fetch)],
  ];

  it.each(transports)(
    "%s: method, headers, body and token arrive, twice when the token is rejected",
    async (_, transport) => {
      const { wire, tokens } = await withRevokedToken();
      const send = compose(transport, withRetry(), withAuth(tokens), withTimeout(5_000));
      for (const request of [
        post(wire),
        asRequest(`${wire.origin}/x`, { method: "POST", body, headers: { "content-type": "application/json" } }),
      ]) {
        wire.calls.length = 0;
        wire.revoke();
        const response = await send(request);
        expect(response.status).toBe(200);
        expect(wire.calls.map((seen) => [seen.method, seen.headers["content-type"], seen.body.toString()])).toEqual([
          ["POST", "application/json", body],
          ["POST", "application/json", body],
        ]);
        await response.text();
      }
    },
  );

  it("a `fetch` of another library's, which knows nothing of the platform's Request, is given url and init", async () => {
    const sent: [string, RequestInit | undefined][] = [];
    // One parameter by its length, like undici's own.
    const foreign = (async (input: unknown, ...[init]: [RequestInit?]) => {
      sent.push([new URL(String(input)).href, init]);
      return new Response();
    }) as Fetch;
    const send = compose(foreign, withAuth(staticToken("t")));
    await send(new Request("https://api.example.com/x", { method: "POST", body }));
    expect(sent).toMatchObject([["https://api.example.com/x", { method: "POST" }]]);
    expect(new Headers(sent[0]?.[1]?.headers).get("authorization")).toBe("Bearer t");
  });

  it("a stream reaches a function of a Request whole, once", async () => {
    const wire = await startWire();
    wire.api(() => json({}));
    const send = compose((request) => fetch(request), withAuth(staticToken("t")));
    await send(asRequest(`${wire.origin}/x`, { method: "POST", body: new Blob(["streamed"]).stream() }));
    expect(wire.calls.map((seen) => seen.body.toString())).toEqual(["streamed"]);
  });
});

describe("layers", () => {
  it("run outermost first", async () => {
    const order: string[] = [];
    const named =
      (name: string): Layer =>
      (next) =>
      async (request) => {
        order.push(`> ${name}`);
        const response = await next(request);
        order.push(`< ${name}`);
        return response;
      };
    const send = compose(async () => new Response(), named("a"), named("b"));
    await send(new Request("https://api.example.com/"));
    expect(order).toEqual(["> a", "> b", "< b", "< a"]);
  });

  it("none at all is a fetch", async () => {
    const wire = await startWire();
    wire.api(() => json({ ok: 1 }));
    expect(await (await compose(fetch)(post(wire))).json()).toEqual({ ok: 1 });
    expect(wire.calls[0]?.body.toString()).toBe(body);
  });

  const stacks: [string, (tokens: ReturnType<typeof sourceAt>) => Layer[]][] = [
    ["outermost", (tokens) => [tagging, withDeadline(), withRetry(), withAuth(tokens), withTimeout()]],
    ["between retry and auth", (tokens) => [withDeadline(), withRetry(), tagging, withAuth(tokens), withTimeout()]],
    ["between auth and timeout", (tokens) => [withDeadline(), withRetry(), withAuth(tokens), tagging, withTimeout()]],
    ["innermost", (tokens) => [withDeadline(), withRetry(), withAuth(tokens), withTimeout(), tagging]],
    [
      "everywhere",
      (tokens) => [
        tagging,
        withDeadline(),
        tagging,
        withRetry(),
        tagging,
        withAuth(tokens),
        tagging,
        withTimeout(),
        tagging,
      ],
    ],
  ];

  it.each(stacks)(
    "somebody else's layer that makes new requests, %s: a rejected token is replaced and the body sent again",
    async (_, layers) => {
      const { wire, tokens } = await withRevokedToken();
      const send = compose(fetch, ...layers(tokens));
      const response = await send(post(wire));
      expect([response.status, await response.json()]).toEqual([200, { token: "token-2" }]);
      expect(wire.calls.map((seen) => [seen.bearer, seen.body.toString(), seen.headers["x-tag"]])).toEqual([
        ["token-1", body, "1"],
        ["token-2", body, "1"],
      ]);
      expect(wire.mints).toBe(2);
    },
  );

  it.each(stacks)("with it %s, a 503 is retried", async (_, layers) => {
    const wire = await startWire();
    wire.api((_seen, count) =>
      count === 1 ? { status: 503, headers: { "retry-after-ms": "1", "retry-after": "1" } } : json({}),
    );
    const send = compose(fetch, ...layers(sourceAt(wire)));
    expect((await send(post(wire))).status).toBe(200);
    expect(wire.calls.map((seen) => [seen.bearer, seen.body.toString()])).toEqual([
      ["token-1", body],
      ["token-1", body],
    ]);
  });

  it.each(stacks)("with it %s, an abort and a deadline still end the call", async (_, layers) => {
    const wire = await startWire();
    wire.api(() => silence);
    const tokens = sourceAt(wire);
    await tokens.get();
    const send = compose(fetch, ...layers(tokens));
    const controller = new AbortController();
    const aborted = failureOf(send(new Request(`${wire.origin}/x`, { signal: controller.signal })));
    while (wire.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    const reason = new Error("gone");
    controller.abort(reason);
    expect(await aborted).toBe(reason);
    const late = compose(
      fetch,
      withDeadline({ deadline: 20 }),
      ...layers(tokens).filter((layer) => layer === tagging),
      withAuth(tokens),
    );
    expect(await failureOf(late(new Request(`${wire.origin}/x`)))).toMatchObject({ code: "deadline" });
  });

  it("a layer that throws at once leaves no timer behind", async () => {
    const clock = new VirtualClock();
    const broken: Layer = () => () => {
      throw new RangeError("bug");
    };
    const send = compose(fetch, withDeadline({ clock }), withTimeout(30_000, { clock }), broken);
    expect(await failureOf(send(new Request("https://api.example.com/")))).toBeInstanceOf(RangeError);
    expect(await clock.leftovers()).toEqual([]);
  });

  it("a layer may answer by itself, so that nothing is sent", async () => {
    const wire = await startWire();
    const cached: Layer = () => async () => json200();
    const send = compose(fetch, withRetry(), withAuth(sourceAt(wire)), cached);
    expect((await send(post(wire))).status).toBe(200);
    expect(wire.calls).toHaveLength(0);
  });

  it("a layer that passes the same request on keeps the call: its events, options and deadline", async () => {
    const clock = new VirtualClock();
    const events: VendorkitEvent[] = [];
    const passing: Layer = (next) => (request) => next(request);
    const send = compose(
      async () => new Response("", { status: 503 }),
      withEvents((event) => void events.push(event), { vendor: "acme", clock }),
      passing,
      withRetry({ clock }),
      passing,
      withTimeout(1_000, { clock }),
    );
    const response = await clock.settle(send(asRequest("https://api.example.com/", { retries: 1 } as SendInit)));
    await response.text();
    expect(events.map(({ type }) => type)).toEqual(["call", "attempt", "wait", "attempt", "done"]);
    expect(events.at(-1)).toMatchObject({ attempts: 2, vendor: "acme" });
    expect(await clock.leftovers()).toEqual([]);
  });

  it("options of a call that openapi-fetch leaves on a platform Request are heard", async () => {
    const clock = new VirtualClock();
    let sent = 0;
    const send = compose(
      async () => new Response("", { status: 500, headers: { "x-n": String(++sent) } }),
      withRetry({ clock }),
    );
    await clock.settle(send(Object.assign(new Request("https://api.example.com/"), { retries: 0 })));
    expect(sent).toBe(1);
  });
});

const json200 = () => Response.json({});
