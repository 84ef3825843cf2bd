import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  type ClientCredentialsOptions,
  clientCredentials,
  compose,
  type Fetch,
  MemoryTokenStore,
  rejectionNote,
  ReplayableRequest,
  type SendInit,
  staticToken,
  tokenFrom,
  type VendorkitEvent,
  withAuth,
} from "../src/index.ts";
import { clientWith, credentials, failureOf, take } from "./support/client.ts";
import "./support/guard.ts";
import { VirtualClock } from "./support/virtual-clock.ts";
import { type Answer, json, reset, silence, startWire } from "./support/wire.ts";

const ID = "canary-id-5f1d";
const SECRET = 'canary-secret+/="\\8c2e';
const TOKEN = "canary-token-77ab";

/** The canaries, in every way in which they may be written. */
const CANARIES = [
  ID,
  SECRET,
  TOKEN,
  encodeURIComponent(SECRET),
  new URLSearchParams({ "": SECRET }).toString().slice(1),
  JSON.stringify(SECRET).slice(1, -1),
  Buffer.from(SECRET).toString("base64"),
  Buffer.from(`${ID}:${SECRET}`).toString("base64"),
  "canary",
];

/** Everything that printing or sending an object away could show of it. */
function shownOf(value: unknown): string {
  const parts = [inspect(value, { depth: Infinity, showHidden: true, getters: true }), String(value)];
  try {
    parts.push(JSON.stringify(value));
  } catch {
    // A cycle: inspect has shown it.
  }
  try {
    parts.push(inspect(structuredClone(value), { depth: Infinity, showHidden: true }));
  } catch {
    // Functions cannot be cloned.
  }
  for (let at = value as Error | undefined; at instanceof Error; at = at.cause as Error | undefined)
    parts.push(at.message, at.stack ?? "", ...Reflect.ownKeys(at).map((key) => inspect(Reflect.get(at, key))));
  return parts.join("\n");
}

const expectClean = (value: unknown) => {
  const shown = shownOf(value);
  for (const canary of CANARIES) expect(shown).not.toContain(canary);
};

const echo = `client ${ID} with ${SECRET}, ${encodeURIComponent(SECRET)}, ${Buffer.from(`${ID}:${SECRET}`).toString("base64")} and ${JSON.stringify(SECRET)}`;

/** Fails in every way that a token endpoint can, repeating what it was sent. */
const FAULTS: [string, Answer][] = [
  ["401 with the credentials in its description", json({ error: "invalid_client", error_description: echo }, 401)],
  ["400 with the credentials as its error", json({ error: echo }, 400)],
  [
    "403 with an audience",
    json({ error: "access_denied", error_description: `Service not enabled within domain: ${echo}` }, 403),
  ],
  ["500 with a page", { status: 500, headers: { "content-type": "text/html" }, body: `<html>${echo}</html>` }],
  ["200 with a page", { status: 200, headers: { "content-type": "text/html" }, body: echo }],
  ["200 with JSON cut off", { status: 200, body: `{"access_token":"${TOKEN}` }],
  ["200 with a token as a number", { status: 200, body: `{"access_token":7,"x":"${TOKEN}"}` }],
  ["200 with a token that is none", json({ access_token: `${TOKEN}\r\n`, token_type: "Bearer" })],
  ["200 with another type of token", json({ access_token: TOKEN, token_type: "mac" })],
  [
    "a redirect that carries the secret",
    { status: 302, headers: { location: `https://elsewhere.example/${encodeURIComponent(SECRET)}?${ID}` } },
  ],
  ["429 with everything", json({ error: "too_many_requests", error_description: echo }, 429, { "retry-after": "100" })],
  ["a reset", reset],
  ["silence", silence],
];

async function source(options: Partial<ClientCredentialsOptions> = {}) {
  const clock = new VirtualClock();
  const wire = await startWire();
  const events: VendorkitEvent[] = [];
  const onEvent = (event: VendorkitEvent) => void events.push(event);
  const tokens = clientCredentials(
    credentials({
      tokenUrl: wire.tokenUrl,
      clientId: ID,
      clientSecret: SECRET,
      clock,
      onEvent,
      vendor: "acme",
      ...options,
    }),
  );
  wire.token(() => {
    wire.valid.add(TOKEN);
    return json({ access_token: TOKEN, token_type: "Bearer", expires_in: 300, refresh_token: `canary-refresh` });
  });
  /** Settles a call over the wire, letting back-offs and timeouts pass. */
  const settle = async <T>(work: Promise<T>): Promise<T> => {
    const state = { isOver: false };
    const over = work.finally(() => (state.isOver = true));
    over.catch(() => {});
    const started = performance.now();
    while (!state.isOver) {
      await clock.flush();
      const [delay] = clock.timers.filter((ms) => ms < 9_000 && ms !== 250);
      if (delay !== undefined) await clock.advance(delay);
      // Silence is waited for 10 s of virtual time, after real time for the wire to have answered otherwise.
      else if (performance.now() - started > 200) await clock.advance(10_000);
    }
    return over;
  };
  return { clock, wire, events, tokens, settle };
}

describe("S157: no error shows the id, the secret or a token", () => {
  it.each(FAULTS)("token endpoint: %s", async (_, answer) => {
    for (const body of ["form", "json"] as const) {
      const { wire, tokens, events, settle } = await source({ body });
      wire.token(() => answer);
      const error = await settle(failureOf(take(tokens)));
      expect(error).toMatchObject({ name: "TokenError" });
      expectClean(error);
      expectClean(await settle(failureOf(take(tokens))));
      expectClean(events);
    }
  });

  it("a transport that quotes the request in its error", async () => {
    const quoting = (async (...[input, init]: Parameters<typeof fetch>) => {
      const cause = Object.assign(new Error(`cannot send ${init?.body as string}`), {
        code: "ECONNRESET",
        request: init,
      });
      throw Object.assign(new TypeError(`fetch failed: ${init?.body as string}`, { cause }), { input, init });
    }) as typeof fetch;
    const { tokens, events, settle } = await source({ fetch: quoting });
    expectClean(await settle(failureOf(take(tokens))));
    expectClean(events);

    const tokens2 = staticToken(TOKEN);
    const quotingApi: Fetch = async (...[, init]: unknown[]) => {
      const headers = inspect(new Headers((init as RequestInit).headers));
      throw new TypeError(`fetch failed: ${headers}`, { cause: Object.assign(new Error(headers), { code: "EPIPE" }) });
    };
    const { send, events: told } = clientWith(tokens2, { fetch: quotingApi, retries: 0 });
    expectClean(await failureOf(send(new Request("https://api.example.com/?q=canary"))));
    expectClean(told);
  });

  it("a bug in a transport, at the token endpoint", async () => {
    const broken = (async (...[, init]: Parameters<typeof fetch>) => {
      throw new RangeError(`bug: ${init?.body as string}`);
    }) as typeof fetch;
    const { tokens, settle } = await source({ fetch: broken });
    expectClean(await settle(failureOf(take(tokens))));
  });

  it("an API that repeats the token when it rejects it", async () => {
    const { wire, tokens, clock } = await source();
    const again = `${TOKEN} is not known`;
    wire.api(() =>
      json({ message: again }, 401, {
        "www-authenticate": `Bearer error="invalid_token", error_description="${again}"`,
      }),
    );
    let count = 0;
    wire.token(() =>
      json({ access_token: ++count === 1 ? TOKEN : `${TOKEN}-${count}`, token_type: "Bearer", expires_in: 60 }),
    );
    const { send, events } = clientWith(tokens, { clock });
    const fresh = await send(new Request(`${wire.origin}/x`));
    const replayed = await send(new Request(`${wire.origin}/x`));
    expect([fresh.status, replayed.status]).toEqual([401, 401]);
    expectClean(events);
    expectClean(rejectionNote(fresh));
    expectClean(rejectionNote(replayed));
  });

  it("a deadline, a timeout and an abort while the token is on its way", async () => {
    const { wire, tokens, clock } = await source();
    await tokens.get();
    wire.api(() => silence);
    const { send, events } = clientWith(tokens, { clock, deadline: 1_000, timeout: 400, retries: 1 });
    const url = `${wire.origin}/things?key=canary`;
    const late = failureOf(send(new Request(url)));
    for (let step = 0; step < 10; step++) await clock.advance(100);
    const error = await late;
    expect(error).toMatchObject({ vendor: "acme" });
    expectClean(error);
    expectClean(events);
  });

  it("options that cannot work", () => {
    const wrong: object[] = [
      { clientSecret: `${SECRET}\n` },
      { clientSecret: [SECRET, ""] },
      { tokenUrl: `https://${ID}:${encodeURIComponent(SECRET)}@auth.example.com/` },
      { tokenUrl: SECRET },
      { clientId: `${ID}\n` },
      { audience: `${SECRET}\r\n` },
    ];
    for (const options of wrong) {
      let error: unknown;
      try {
        clientCredentials(credentials({ clientId: ID, clientSecret: SECRET, ...options }));
      } catch (caught) {
        error = caught;
      }
      expect(error).toMatchObject({ name: "ConfigurationError" });
      expectClean(error);
    }
    expect(() => staticToken(`${TOKEN}\n`)).toThrow(expect.not.stringContaining("canary"));
  });
});

describe("S158: no object shows them either", () => {
  it("the source, the store, the token, the layer and the client, before and after a call", async () => {
    const tokenStore = new MemoryTokenStore();
    const { wire, tokens } = await source({ tokenStore });
    const layer = withAuth(tokens);
    const send = compose(fetch, layer);
    const objects = [tokens, tokenStore, layer, send];
    for (const object of objects) expectClean(object);
    await (await send(new Request(`${wire.origin}/x`))).text();
    for (const object of [...objects, await tokens.get()]) expectClean(object);
  });

  it("a token shows when it ends, and hides its value", async () => {
    const { tokens } = await source();
    const token = await tokens.get();
    expect(token.value).toBe(TOKEN);
    expect(JSON.parse(JSON.stringify(token))).toEqual({ issuedAt: token.issuedAt, expiresAt: token.expiresAt });
    expect({ ...token }).not.toHaveProperty("value");
    expectClean(token);
    expectClean(await staticToken(TOKEN).get());
    expectClean(await tokenFrom(() => ({ value: TOKEN })).get());
    expectClean(staticToken(TOKEN));
    expectClean(tokenFrom(() => ({ value: TOKEN })));
  });

  it("S159: a request that a transport prints shows its method and URL, and no header", async () => {
    const printed: string[] = [];
    const printing = (async (request: Request, init: RequestInit) => {
      printed.push(inspect(request, { depth: Infinity, showHidden: true }), JSON.stringify(request));
      return new Response(init.method);
    }) as Fetch;
    const { send } = clientWith(staticToken(TOKEN), { fetch: printing });
    const init: SendInit = { method: "POST", body: "{}" };
    await send(new ReplayableRequest("https://api.example.com/things", init) as unknown as Request);
    expectClean(printed);
    expect(printed[0]).toContain("POST https://api.example.com/things");
  });
});

describe("S159: what a transport of the caller's own prints", () => {
  const printed: string[] = [];
  const print = (...words: unknown[]) => {
    for (const word of words)
      printed.push(inspect(word, { depth: Infinity, showHidden: true }), String(word), JSON.stringify(word));
  };

  it.each<[string, Fetch]>([
    ["its request", async (request) => (print(request), new Response())],
    ["its request and init", async (...sent: unknown[]) => (print(...sent), new Response())],
    ["the headers", (async (_: Request, init: RequestInit) => (print(init.headers), new Response())) as Fetch],
  ])("%s: the method, the URL and headers, and no token", async (_, fetch) => {
    printed.length = 0;
    const { send } = clientWith(staticToken(TOKEN), { fetch });
    const init: SendInit = { method: "POST", body: "{}", headers: { "x-own": "seen" } };
    await send(new ReplayableRequest("https://api.example.com/things?q=1", init) as unknown as Request);
    expectClean(printed);
    expect(printed.join("\n")).toMatch(/POST https:\/\/api\.example\.com\/things|x-own': 'seen'/);
  });
});

describe("S160: no event shows them", () => {
  it("of a whole life: mint, call, rejection, replay, retry, renewal, failure", async () => {
    const { wire, tokens, clock, events: told, settle } = await source();
    const { send, events } = clientWith(tokens, { clock });
    const call = () =>
      settle(
        send(new Request(`${wire.origin}/things?key=canary`, { headers: { cookie: "canary", "x-key": "canary" } })),
      );
    wire.api((seen, count) =>
      count === 2
        ? json({}, 401, { "www-authenticate": `Bearer error_description="${TOKEN}"`, "set-cookie": "canary" })
        : count === 3
          ? { status: 503, headers: { "x-canary": "canary" } }
          : json({ canary: seen.bearer }, 200, { "x-request-id": "r-1", "set-cookie": "canary" }),
    );
    let count = 0;
    wire.token(() => json({ access_token: `${TOKEN}-${++count}`, token_type: "Bearer", expires_in: 300 }));
    for (let n = 0; n < 3; n++) await (await call()).text();
    expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(["call", "attempt", "wait", "done"]));
    expect(told.filter(({ type }) => type === "token")).toHaveLength(2);
    expectClean([...events, ...told]);
  });

  it("the headers of an attempt's event are those of an allow-list", async () => {
    const { wire, tokens, clock } = await source();
    wire.api(() =>
      json({}, 200, { "x-request-id": "r-1", "set-cookie": "a", "x-other": "b", "retry-after": "1", etag: "c" }),
    );
    const { send, ofType } = clientWith(tokens, { clock });
    await send(new Request(`${wire.origin}/x`));
    expect(Object.keys(ofType("attempt")[0]?.headers ?? {}).toSorted()).toEqual([
      "content-type",
      "date",
      "retry-after",
      "x-request-id",
    ]);
  });
});
