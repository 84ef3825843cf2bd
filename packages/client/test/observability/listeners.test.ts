import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { Writable } from "node:stream";
import { pino } from "pino";
import { describe, expect, it, onTestFinished } from "vitest";
import "../../../auth-middleware/test/support/guard.ts";
import { publishEvents } from "../../src/diagnostics-channel.ts";
import { type EventListener, listeners, type VendorkitEvent } from "../../src/index.ts";
import { logEvents, type LogOptions } from "../../src/logger.ts";
import { failureOf, json, start } from "../support/acme.ts";

describe("several listeners", () => {
  it("are all told, in their order, whatever the others throw", async () => {
    const told: string[] = [];
    const note = (name: string) => (event: VendorkitEvent) => void told.push(`${name} ${event.type}`);
    const failing: EventListener[] = [
      () => {
        throw new Error("metrics are down");
      },
      (): unknown => Promise.reject(new Error("metrics are down")),
    ];
    const { client } = await start({
      token: "any",
      clientId: undefined,
      clientSecret: undefined,
      onEvent: listeners(note("a"), ...failing, note("b")),
    });
    await client.GET("/things").catch(() => {});
    expect(told.slice(0, 2)).toEqual(["a call", "b call"]);
    expect(told.slice(-2)).toEqual(["a done", "b done"]);
  });
});

describe("diagnostics channels", () => {
  it("publish each event under its type, as it is", async () => {
    const seen: [unknown, unknown][] = [];
    const listener = (event: unknown, name: unknown) => void seen.push([name, event]);
    for (const type of ["call", "token", "attempt", "done"]) {
      subscribe(`vendorkit:${type}`, listener);
      onTestFinished(() => void unsubscribe(`vendorkit:${type}`, listener));
    }
    const events: VendorkitEvent[] = [];
    const { client } = await start({ onEvent: listeners((event) => void events.push(event), publishEvents()) });
    await client.GET("/things");
    expect(seen).toEqual(events.map((event) => [`vendorkit:${event.type}`, event]));
  });
});

describe("a log by pino", () => {
  interface Line extends Record<string, unknown> {
    readonly level: number;
    readonly msg: string;
    readonly vendorkit: Record<string, unknown>;
  }

  /** A client that logs, and the lines it wrote. */
  async function logging(level: string, options?: LogOptions, more: object = {}) {
    const lines: Line[] = [];
    const sink = new Writable({
      write(chunk: Buffer, _, done) {
        for (const line of chunk.toString().trim().split("\n")) lines.push(JSON.parse(line) as Line);
        done();
      },
    });
    const started = await start({ onEvent: logEvents(pino({ level }, sink), options), retries: 1, ...more });
    return { ...started, lines };
  }

  it("has a line for what a reader has to know, at a level that says so", async () => {
    const { wire, client, lines } = await logging("debug");
    wire.api((_, count) =>
      count === 1 ? json({}, 503, { "retry-after-ms": "1" }) : json({}, count === 2 ? 200 : 404),
    );
    await client.GET("/things/{thingId}", { params: { path: { thingId: "1" } } });
    await client.GET("/things");
    wire.api(() => (response) => void response.destroy());
    await failureOf(client.GET("/things", { retries: 0 }));
    const shown = lines.map(({ level, msg }) => `${pino.levels.labels[level]} ${msg.replace(wire.origin, "")}`);
    const withTime = shown.map((line) => line.replaceAll(/\d+ ms/g, "… ms"));
    expect(withTime).toEqual([
      "info acme: token (cold): from the network after … ms",
      "info acme: GET /things/1 attempt 1: 503 after … ms",
      "info acme: GET /things/1 waits … ms (server)",
      "debug acme: GET /things/1 done: 200 after … ms",
      "info acme: GET /things attempt 1: 404 after … ms",
      "warn acme: GET /things done: 404 after … ms",
      "info acme: GET /things attempt 1: UND_ERR_SOCKET after … ms",
      "error acme: GET /things done: UND_ERR_SOCKET after … ms",
    ]);
    expect(lines[3]?.vendorkit).toMatchObject({
      type: "done",
      vendor: "acme",
      call: expect.any(Number),
      method: "GET",
      template: "/things/{thingId}",
      status: 200,
      attempts: 2,
    });
  });

  it("says no more than the logger's level wants, and what the caller wants at another", async () => {
    const { client, lines } = await logging("info", {
      levelOf: ({ type }) => (type === "done" ? "info" : type === "token" ? "silent" : undefined),
    });
    await client.GET("/things");
    expect(lines.map(({ vendorkit }) => vendorkit["type"])).toEqual(["done"]);
  });

  it("has warnings with their own words, and all of an attempt at trace", async () => {
    const { wire, client, lines } = await logging("trace");
    wire.api(() => json({}, 401, { "x-request-id": "r-1" }));
    await client.GET("/things");
    expect(lines.map(({ level, vendorkit }) => [level, vendorkit["type"]])).toEqual([
      [10, "call"],
      [30, "token"],
      [30, "attempt"],
      [40, "warning"],
      [40, "done"],
    ]);
    expect(lines[2]?.vendorkit["headers"]).toMatchObject({ "x-request-id": "r-1" });
    expect(lines[3]?.msg).toMatch(/^acme: The API rejected a token that was minted for this very request/);
  });

  it("holds no secret, token, body or query", async () => {
    const { wire, client, lines } = await logging("trace");
    wire.api(() => json({ answer: "body-private" }, 200, { "set-cookie": "c=cookie-private" }));
    await client.POST("/things", { body: { id: "sent-private" }, headers: { "x-mine": "mine-private" } });
    await client.GET("/things", { params: { query: { after: "query-private" } } });
    const text = JSON.stringify(lines);
    for (const secret of ["private", "a-secret", "token-1", "Bearer"]) expect(text).not.toContain(secret);
  });
});
