import { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { rejectionNote, ReplayableRequest, type SendInit, staticToken, tokenFrom } from "../src/index.ts";
import { clientWith, failureOf, sourceAt, take } from "./support/client.ts";
import "./support/guard.ts";
import { oneConnectionFetch } from "./support/one-connection.ts";
import { VirtualClock } from "./support/virtual-clock.ts";
import { invalidToken, json, startWire, type Wire } from "./support/wire.ts";

const at = (wire: Wire, init: SendInit = {}) =>
  new ReplayableRequest(`${wire.origin}/things`, init) as unknown as Request;

/** A client that has a token, which the API then revokes. */
async function withRevokedToken() {
  const wire = await startWire();
  const tokens = sourceAt(wire);
  const client = clientWith(tokens);
  await tokens.get();
  wire.revoke();
  return { wire, tokens, ...client };
}

const bearers = (wire: Wire) => wire.calls.map(({ bearer }) => bearer);

describe("a rejected token", () => {
  it("S86: a 401 on a cached token costs one mint and one more send, whose result is returned", async () => {
    const { wire, send, ofType } = await withRevokedToken();
    const response = await send(at(wire));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ token: "token-2" });
    expect([wire.mints, bearers(wire)]).toEqual([2, ["token-1", "token-2"]]);
    expect(ofType("done")).toMatchObject([{ status: 200, attempts: 2, replays: 1 }]);
  });

  it("S86: the second answer is returned whatever it is", async () => {
    const { wire, send } = await withRevokedToken();
    wire.api(({ bearer }) => (bearer === "token-1" ? invalidToken : json({ no: "such thing" }, 404)));
    const response = await send(at(wire));
    expect([response.status, await response.json()]).toEqual([404, { no: "such thing" }]);
    expect([wire.mints, wire.calls.length]).toEqual([2, 2]);
  });

  it("S87: a 401 without WWW-Authenticate is a rejection too", async () => {
    const { wire, send } = await withRevokedToken();
    wire.api(({ bearer = "" }) => (wire.valid.has(bearer) ? json({}) : { status: 401 }));
    expect((await send(at(wire))).status).toBe(200);
    expect(wire.mints).toBe(2);
  });

  it("S88: a token minted for this very request and rejected is final: no second mint, no loop, and a warning with causes", async () => {
    const wire = await startWire();
    wire.api(() =>
      json({}, 401, { "www-authenticate": 'Bearer error="invalid_token", error_description="wrong\u00e9 audience"' }),
    );
    const { send, ofType } = clientWith(sourceAt(wire));
    expect((await send(at(wire))).status).toBe(401);
    expect([wire.mints, wire.calls.length]).toEqual([1, 1]);
    const [warning] = ofType("warning");
    expect(warning).toMatchObject({ code: "fresh_token_rejected", vendor: "acme" });
    expect(warning?.message).toMatch(
      /minted for this very request\. The server said: wrong. audience\. Likely causes: .*audience/,
    );
  });

  it("S89: an API that rejects everything costs 500 concurrent callers at most two mints and 1 000 requests", async () => {
    const wire = await startWire();
    wire.api(() => invalidToken);
    const { send } = clientWith(sourceAt(wire));
    const statuses = await Promise.all(Array.from({ length: 500 }, async () => (await send(at(wire))).status));
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(wire.mints).toBeLessThanOrEqual(2);
    expect(wire.calls.length).toBeLessThanOrEqual(1000);
  });

  it("S90: 401s spread over 3 s on one revoked token cost one mint, and none of 500 calls fails", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    const tokens = sourceAt(wire, { clock });
    const { send } = clientWith(tokens, { clock });
    await tokens.get();
    const held: (() => void)[] = [];
    wire.api(async ({ bearer = "" }) => {
      if (bearer === "token-1") await new Promise<void>((resolve) => held.push(resolve));
      return wire.valid.has(bearer) ? json({}) : invalidToken;
    });
    const calls = Array.from({ length: 500 }, async () => (await send(at(wire))).status);
    while (held.length < 500) await setTimeout(5);
    wire.revoke();
    for (let batch = 0; batch < 30; batch++) {
      for (const release of held.splice(0, 17)) release();
      await clock.advance(100);
      // The wire's own time: the batch's answers arrive before the next batch is rejected.
      await setTimeout(2);
    }
    expect(new Set(await Promise.all(calls))).toEqual(new Set([200]));
    expect(wire.mints).toBe(2);
    expect(wire.calls).toHaveLength(1000);
  });

  it("S90: the same for callers of `get({ rejected })`, before, during and after the mint", async () => {
    const wire = await startWire();
    const tokens = sourceAt(wire);
    const { value: rejected } = await tokens.get();
    const first = Array.from({ length: 10 }, () => take(tokens, { rejected }));
    await setTimeout(2);
    const second = Array.from({ length: 10 }, () => take(tokens, { rejected }));
    const given = await Promise.all([...first, ...second]);
    given.push(await take(tokens, { rejected }));
    expect(new Set(given.map(({ value }) => value))).toEqual(new Set(["token-2"]));
    expect(wire.mints).toBe(2);
  });

  it("S91: a token endpoint that gives the same token again: no second send, and a warning", async () => {
    const { wire, send, ofType } = await withRevokedToken();
    wire.token(() => json({ access_token: "token-1", token_type: "Bearer", expires_in: 300 }));
    const response = await send(at(wire));
    expect([response.status, await response.json()]).toEqual([401, { error: "invalid_token" }]);
    expect([wire.mints, wire.calls.length]).toEqual([2, 1]);
    expect(ofType("warning")).toMatchObject([
      { code: "fresh_token_rejected", message: expect.stringContaining("same one again") },
    ]);
  });

  it("S91: nor is it asked for another on every call, if it gives the same one each time", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    wire.token(() => json({ access_token: "same", token_type: "Bearer", expires_in: 3600 }));
    const { send } = clientWith(sourceAt(wire, { clock }), { clock });
    for (let second = 0; second < 30; second++) {
      expect((await send(at(wire))).status).toBe(401);
      await clock.advance(1_000);
    }
    expect(wire.mints).toBeLessThanOrEqual(6);
  });

  it("a token rejected while its renewal is on the way is replaced by that renewal", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    wire.lifetime = 100;
    const tokens = sourceAt(wire, { clock });
    const { send } = clientWith(tokens, { clock });
    await tokens.get();
    await clock.advance(80_000);
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    wire.token(async () => {
      await gate;
      return wire.issue();
    });
    wire.revoke();
    const calls = Array.from({ length: 20 }, async () => (await send(at(wire))).status);
    while (wire.calls.length < 20) await clock.flush();
    release();
    expect(new Set(await Promise.all(calls))).toEqual(new Set([200]));
    expect(wire.mints).toBe(2);
  });

  it("S92: where a vendor's servers learn of tokens late, a young token is sent once more before another is minted", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    wire.api((_, count) => (count === 1 ? invalidToken : json({})));
    const { send, ofType } = clientWith(sourceAt(wire, { clock }), { clock, auth: { replicationGrace: 5_000 } });
    const call = send(at(wire));
    await clock.armed(1_000);
    await clock.advance(1_000);
    expect((await call).status).toBe(200);
    expect([wire.mints, bearers(wire)]).toEqual([1, ["token-1", "token-1"]]);
    expect(ofType("wait")).toMatchObject([{ delayMs: 1_000, reason: "replication" }]);
  });

  it("S92: a young token that is rejected again was revoked: another is minted", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    const tokens = sourceAt(wire, { clock });
    const { send } = clientWith(tokens, { clock, auth: { replicationGrace: 5_000 } });
    await tokens.get();
    await clock.advance(1_000);
    wire.revoke();
    const call = send(at(wire));
    await clock.armed(1_000);
    await clock.advance(1_000);
    expect((await call).status).toBe(200);
    expect([wire.mints, bearers(wire)]).toEqual([2, ["token-1", "token-1", "token-2"]]);
  });

  it("S92: a token that is older than that is replaced without a wait", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    const tokens = sourceAt(wire, { clock });
    const { send, ofType } = clientWith(tokens, { clock, auth: { replicationGrace: 5_000 } });
    await tokens.get();
    await clock.advance(6_000);
    wire.revoke();
    expect((await send(at(wire))).status).toBe(200);
    expect([bearers(wire), ofType("wait")]).toEqual([["token-1", "token-2"], []]);
  });

  it("S93: while every new token is rejected, mints are spaced further and further apart", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    wire.api(() => invalidToken);
    const { send } = clientWith(sourceAt(wire, { clock }), { clock });
    const minted: number[] = [];
    for (let second = 0; second < 60; second++) {
      const before = wire.mints;
      expect((await send(at(wire))).status).toBe(401);
      if (wire.mints > before) minted.push(second);
      await clock.advance(1000);
    }
    expect(minted).toEqual([0, 2, 6, 14, 30]);
    expect(wire.mints).toBe(5);

    minted.length = 0;
    for (let minute = 1; minute <= 40; minute++) {
      const before = wire.mints;
      expect((await send(at(wire))).status).toBe(401);
      if (wire.mints > before) minted.push(minute);
      await clock.advance(60_000);
    }
    // After 64, 128 and 256 s, and then each 5 minutes, as one call a minute sees it.
    expect(minted).toEqual([2, 4, 7, 12, 17, 22, 27, 32, 37]);

    wire.api(() => json({}));
    await clock.advance(300_000);
    expect((await send(at(wire))).status).toBe(200);
  });

  it("S94: a request with its own Authorization header goes as it is, and its 401 is its own", async () => {
    const { wire, tokens, send } = await withRevokedToken();
    for (const headers of [
      { Authorization: "Basic abc" },
      [["AUTHORIZATION", "Basic abc"]],
      new Headers({ authorization: "Basic abc" }),
    ])
      expect((await send(at(wire, { headers } as SendInit))).status).toBe(401);
    expect(wire.calls.map(({ headers }) => headers.authorization)).toEqual(["Basic abc", "Basic abc", "Basic abc"]);
    expect([wire.mints, wire.calls.length]).toEqual([1, 3]);
    expect(tokens.get()).toMatchObject({ value: "token-1" });
  });

  it.each<[string, NonNullable<SendInit["headers"]>]>([
    ["an object", { "X-Request-ID": "7", accept: "text/plain" }],
    [
      "pairs",
      [
        ["x-request-id", "7"],
        ["ACCEPT", "text/plain"],
      ],
    ],
    ["Headers", new Headers({ "X-Request-Id": "7", Accept: "text/plain" })],
  ])("S95: the second send has the new token and the other headers, which were given as %s", async (_, headers) => {
    const { wire, send } = await withRevokedToken();
    const response = await send(at(wire, { method: "POST", headers, body: "{}" }));
    expect(response.status).toBe(200);
    expect(bearers(wire)).toEqual(["token-1", "token-2"]);
    for (const { headers: seen } of wire.calls)
      expect(seen).toMatchObject({ "x-request-id": "7", accept: "text/plain" });
  });

  it.each([
    ["S96: 403 insufficient_scope", { "www-authenticate": 'Bearer error="insufficient_scope", scope="write"' }],
    ["S97: plain 403", {}],
  ])("%s: no mint, no second send", async (_, headers) => {
    const wire = await startWire();
    wire.api(() => json({}, 403, headers));
    const { send } = clientWith(sourceAt(wire));
    expect((await send(at(wire))).status).toBe(403);
    expect((await send(at(wire))).status).toBe(403);
    expect([wire.mints, wire.calls.length]).toEqual([1, 2]);
  });

  it("S98: where a vendor says 400 for an ended token, its rule makes that a rejection", async () => {
    const wire = await startWire();
    const tokens = sourceAt(wire);
    const { send } = clientWith(tokens, { auth: { isRejection: ({ status }) => status === 400 } });
    await tokens.get();
    wire.revoke();
    wire.api(({ bearer = "" }) => json({}, wire.valid.has(bearer) ? 200 : 400));
    expect((await send(at(wire))).status).toBe(200);
    expect(wire.mints).toBe(2);
  });

  it("S42: a token that ends while an upload of ten minutes is sent is answered like any rejected one", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    wire.lifetime = 300;
    const tokens = sourceAt(wire, { clock });
    const { send } = clientWith(tokens, { clock, timeout: false, deadline: false });
    await tokens.get();
    wire.api(async ({ bearer = "" }, count) => {
      if (count > 1) return json({}, wire.valid.has(bearer) ? 200 : 401);
      await clock.advance(600_000);
      wire.revoke();
      return invalidToken;
    });
    const upload = "x".repeat(300_000);
    expect((await send(at(wire, { method: "PUT", body: upload }))).status).toBe(200);
    expect(wire.calls.map(({ body }) => body.toString() === upload)).toEqual([true, true]);
    expect([wire.mints, bearers(wire)]).toEqual([2, ["token-1", "token-2"]]);
  });

  it("S120: an upload that can be sent only once is not begun with a token in its last moments", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    wire.lifetime = 300;
    const tokens = sourceAt(wire, { clock });
    const { send } = clientWith(tokens, { clock });
    await tokens.get();
    await clock.advance(290_000);
    const response = await send(at(wire, { method: "PUT", body: Readable.from(["a", "b"]) }));
    expect([response.status, bearers(wire)]).toEqual([200, ["token-2"]]);
  });

  it("S42: a streamed upload cannot be sent again: its 401 is returned, and a warning says what to do", async () => {
    const { wire, send, ofType } = await withRevokedToken();
    const body = Readable.from(["a", "b"]);
    const response = await send(at(wire, { method: "PUT", body }));
    expect([response.status, await response.json()]).toEqual([401, { error: "invalid_token" }]);
    expect([wire.mints, wire.calls.length]).toEqual([1, 1]);
    expect(ofType("warning")).toMatchObject([
      { code: "not_replayable", message: expect.stringContaining("body: () => stream") },
    ]);
  });

  it("S108: with a pool of one connection, a large unread 401 body does not block the second send", async () => {
    const { wire, tokens } = await withRevokedToken();
    const page = Buffer.alloc(5_000_000, "x");
    wire.api(({ bearer = "" }) => (wire.valid.has(bearer) ? json({}) : { status: 401, body: page }));
    const { send } = clientWith(tokens, { fetch: oneConnectionFetch() });
    expect((await send(at(wire))).status).toBe(200);
  });

  it("a 401 whose body stalls is let go of after half a second", async () => {
    const clock = new VirtualClock();
    const { wire, tokens } = await withRevokedToken();
    wire.api(({ bearer = "" }) =>
      wire.valid.has(bearer) ? json({}) : (response) => void response.writeHead(401).write("{"),
    );
    const { send } = clientWith(tokens, { clock });
    const call = send(at(wire));
    await clock.armed(500);
    await clock.advance(500);
    expect((await call).status).toBe(200);
  });

  it("S109: when both sends are rejected the second body can be read, and the first one's reason is kept short and clean", async () => {
    const { wire, send } = await withRevokedToken();
    wire.api((_, count) =>
      json(count === 1 ? { message: `account\u001b[31m locked\n${"x".repeat(1000)}` } : { message: "second" }, 401),
    );
    const response = await send(at(wire));
    expect(await response.json()).toEqual({ message: "second" });
    const note = rejectionNote(response) ?? "";
    expect(note).toMatch(/^account \[31m locked x+$/);
    expect(note.length).toBeLessThanOrEqual(300);
  });

  it("S110: no token, no request: a call whose token cannot be had is not sent", async () => {
    const wire = await startWire();
    wire.token(() => json({ error: "invalid_client" }, 401));
    const { send, ofType } = clientWith(sourceAt(wire));
    expect(await failureOf(send(at(wire)))).toMatchObject({ name: "TokenError", code: "bad_credentials" });
    expect(wire.calls).toHaveLength(0);
    expect(wire.mints).toBe(1);
    expect(ofType("done")).toMatchObject([{ error: "bad_credentials", attempts: 0 }]);
  });

  it("S110: nor is a request sent again when the token for it cannot be had", async () => {
    const { wire, send } = await withRevokedToken();
    wire.token(() => json({ error: "invalid_client" }, 401));
    expect(await failureOf(send(at(wire)))).toMatchObject({ code: "bad_credentials" });
    expect(wire.calls).toHaveLength(1);
  });
});

describe("other sources of tokens", () => {
  it("a static token that is rejected is not sent again, and the warning says why", async () => {
    const wire = await startWire();
    const { send, ofType } = clientWith(staticToken("long-lived"));
    expect((await send(at(wire))).status).toBe(401);
    expect(wire.calls).toHaveLength(1);
    expect(ofType("warning")).toMatchObject([{ code: "fresh_token_rejected" }]);
  });

  it("a function is told which token was rejected", async () => {
    const wire = await startWire();
    wire.valid.add("new");
    const asked: unknown[] = [];
    const tokens = tokenFrom(({ rejected }) => {
      asked.push(rejected);
      return { value: rejected ? "new" : "old" };
    });
    const { send } = clientWith(tokens);
    expect((await send(at(wire))).status).toBe(200);
    expect(asked).toEqual([undefined, "old"]);
  });

  it("who joins a call of the function that began before the rejection is not given the rejected token", async () => {
    const gates: ((value: string) => void)[] = [];
    const tokens = tokenFrom(async () => ({ value: await new Promise<string>((resolve) => gates.push(resolve)) }));
    const plain = take(tokens);
    const other = Array.from({ length: 5 }, () => take(tokens, { rejected: "old" }));
    gates[0]?.("old");
    expect(await plain).toMatchObject({ value: "old" });
    await setTimeout(1);
    gates[1]?.("new");
    expect(new Set((await Promise.all(other)).map(({ value }) => value))).toEqual(new Set(["new"]));
    expect(gates).toHaveLength(2);
  });

  it("a function's token with an end is kept, but not into its last tenth", async () => {
    const clock = new VirtualClock();
    let asked = 0;
    const tokens = tokenFrom(() => ({ value: `t${++asked}`, expiresAt: clock.now() + 60_000 }), { clock });
    expect(await tokens.get()).toMatchObject({ value: "t1" });
    await clock.advance(53_999);
    expect(tokens.get()).toMatchObject({ value: "t1" });
    await clock.advance(1);
    expect(await tokens.get()).toMatchObject({ value: "t2" });
    void tokens.invalidate?.();
    expect(await tokens.get()).toMatchObject({ value: "t3" });
  });

  it("the smallest source, a `get` that gives a value, does for a client", async () => {
    const wire = await startWire();
    wire.valid.add("mine");
    const { send } = clientWith({ get: async () => ({ value: "mine" }) });
    expect((await send(at(wire))).status).toBe(200);
  });
});
