import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { VirtualClock } from "../../auth-middleware/test/support/virtual-clock.ts";
import { type Answer, reset, silence, startWire } from "../../auth-middleware/test/support/wire.ts";
import { DeadlineError, NetworkError, TokenError, unwrap } from "../src/index.ts";
import { build, clientOf, failureOf, json, optionsOf, profile, start } from "./support/acme.ts";

const CHUNK = Buffer.alloc(1024 * 1024, 32);
const HUGE_MB = 200;

/** 200 MiB of white space, written as fast as they are taken. */
const huge =
  (taken: { mb: number }, status = 200): Answer =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json" });
    const write = (): void => {
      for (let isTaken = true; isTaken && taken.mb < HUGE_MB && !response.destroyed; taken.mb++)
        isTaken = response.write(CHUNK);
      if (taken.mb < HUGE_MB) response.once("drain", write);
      else response.end();
    };
    write();
  };

/** A body that comes letter by letter. */
const drip =
  (body: string, everyMs: number): Answer =>
  async (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
    for (const letter of body) {
      response.write(letter);
      // oxlint-disable-next-line no-await-in-loop -- that is what makes it slow
      await sleep(everyMs);
    }
    response.end();
  };

const stall: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write("[");
};

const wait = { "retry-after-ms": "1" };

describe("a fault of the API's connection", () => {
  it("S72: a GET that met a reset is sent again on another connection", async () => {
    const { wire, client } = await start();
    wire.api((_, count) => (count === 1 ? reset : json([])));
    expect(await unwrap(client.GET("/things"))).toEqual([]);
    expect(wire.calls).toHaveLength(2);
  });

  it("S107: a POST that met a reset is not", async () => {
    const { wire, client } = await start();
    wire.api(() => reset);
    const error = await failureOf(client.POST("/things", { body: { id: "a" } }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error["code"]).toBe("ECONNRESET");
    expect(wire.calls).toHaveLength(1);
  });

  it("S102: a POST that was answered 429 is sent again with the same body, and acts once", async () => {
    const { wire, client } = await start();
    wire.api((_, count) => (count === 1 ? json({}, 429, wait) : json({ id: "a" })));
    expect(await unwrap(client.POST("/things", { body: { id: "a" } }))).toEqual({ id: "a" });
    const [first, second] = wire.calls.map(({ body }) => body.toString());
    expect(first).toBe('{"id":"a"}');
    expect(second).toBe(first);
  });

  it("a body that drips is read to its end, for as long as the deadline allows", async () => {
    const { wire, client } = await start();
    wire.api(() => drip('[{"id":"slow"}]', 5));
    expect(await unwrap(client.GET("/things"))).toEqual([{ id: "slow" }]);
    const error = await failureOf(client.GET("/things", { deadline: 30 }));
    expect(error).toBeInstanceOf(DeadlineError);
  });

  it("a body that stalls ends with the deadline, and an attempt that is not answered with its timeout", async () => {
    const { wire, client } = await start();
    await client.tokens.get();
    wire.api((_, count) => (count === 1 ? stall : count === 2 ? silence : json([])));
    expect(await failureOf(client.GET("/things", { deadline: 300 }))).toBeInstanceOf(DeadlineError);
    expect(await unwrap(client.GET("/things", { timeout: 300 }))).toEqual([]);
    expect(wire.calls).toHaveLength(3);
  });

  it("a redirect loop is a NetworkError after as many tries as any other fault", async () => {
    const { wire, client } = await start({ retries: 0 });
    wire.api(() => ({ status: 302, headers: { location: "/things" } }));
    expect(await failureOf(client.GET("/things"))).toBeInstanceOf(NetworkError);
  });
});

describe("200 MiB", () => {
  it("S69: of a token response are read to a megabyte, and the connection is let go", async () => {
    const wire = await startWire();
    const taken = { mb: 0 };
    wire.token(() => huge(taken));
    const error = await failureOf(clientOf(wire).GET("/things"));
    expect(error).toBeInstanceOf(TokenError);
    expect(taken.mb).toBeLessThan(HUGE_MB / 2);
    expect(wire.calls).toHaveLength(0);
  });

  it.each([401, 503])(
    "of an answer with %i that is not read are let go before the call is sent again",
    async (status) => {
      const { wire, client } = await start();
      await client.tokens.get();
      const taken = { mb: 0 };
      const broken: Answer = (response, request) => {
        response.setHeader("retry-after-ms", "1");
        return (huge(taken, status) as (...sent: unknown[]) => void)(response, request);
      };
      wire.api((_, count) => (count === 1 ? broken : json([])));
      expect(await unwrap(client.GET("/things"))).toEqual([]);
      expect(taken.mb).toBeLessThan(HUGE_MB / 2);
    },
  );
});

describe("what a profile says of rejected tokens", () => {
  it("S98: a vendor that answers an ended token with 400 has it replaced, and no other 400", async () => {
    const wire = await startWire();
    const isRejection = ({ status, headers }: Response) => status === 400 && headers.has("x-token-ended");
    const client = build(optionsOf(wire), { ...profile, isRejection });
    await client.tokens.get();
    wire.revoke();
    wire.api(({ bearer = "" }) => (wire.valid.has(bearer) ? json([]) : json({}, 400, { "x-token-ended": "1" })));
    expect(await unwrap(client.GET("/things"))).toEqual([]);
    wire.api(() => json({}, 400));
    expect((await client.GET("/things")).response.status).toBe(400);
    expect([wire.mints, wire.calls.length]).toEqual([2, 3]);
  });

  it("S92: a vendor whose servers learn of tokens late gets a young one once more", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    const client = build({ ...optionsOf(wire), clock }, { ...profile, replicationGrace: 5_000 });
    wire.api((_, count) => (count === 1 ? json({}, 401) : json([])));
    const call = unwrap(client.GET("/things"));
    await clock.armed(1_000);
    await clock.advance(1_000);
    expect(await call).toEqual([]);
    expect(wire.calls.map(({ bearer }) => bearer)).toEqual(["token-1", "token-1"]);
  });
});

it("S161: no event holds a query string, of the API or of the token endpoint", async () => {
  const wire = await startWire();
  const told: unknown[] = [];
  const client = clientOf(wire, {
    tokenUrl: `${wire.tokenUrl}?key=canary-of-the-token-endpoint`,
    onEvent: (event) => void told.push(event),
  });
  await client.GET("/things", { params: { query: { after: "canary-of-the-query" } } });
  await client.fetch("/things?after=canary-of-the-query#canary-of-the-fragment");
  wire.token(() => json({ error: "invalid_client" }, 401));
  await client.tokens.invalidate?.();
  const error = await failureOf(client.GET("/things"));
  expect(error).toBeInstanceOf(TokenError);
  expect(wire.tokenRequests.map(({ path }) => path.includes("canary"))).toEqual([true, true]);
  expect(told.length).toBeGreaterThan(5);
  expect(JSON.stringify([told, error, client.explain()]) + error.message).not.toContain("canary");
});

it("S178: calls at the same time, each with its own headers, never share them", async () => {
  const { wire, client } = await start();
  wire.api(({ headers }) => json([{ id: `${String(headers["x-caller"])} ${headers.authorization === undefined}` }]));
  const names = Array.from({ length: 50 }, (_, index) => `caller-${index}`);
  const answers = await Promise.all(
    names.map((name) => unwrap(client.GET("/things", { headers: { "x-caller": name } }))),
  );
  expect(answers).toEqual(names.map((name) => [{ id: `${name} false` }]));
});
