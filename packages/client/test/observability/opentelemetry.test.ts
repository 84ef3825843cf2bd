import { context, metrics, SpanKind, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import "../../../auth-middleware/test/support/guard.ts";
import { openTelemetry, type OpenTelemetryOptions } from "../../src/opentelemetry/index.ts";
import { failureOf, json, start } from "../support/acme.ts";

// A client may be built before the application sets its telemetry up.
const early = openTelemetry();

const spans = new InMemorySpanExporter();
const tracers = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter: spans })] });
const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
const reader = new PeriodicExportingMetricReader({ exporter: metricExporter, exportIntervalMillis: 3_600_000 });
const meters = new MeterProvider({ readers: [reader] });
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
trace.setGlobalTracerProvider(tracers);
metrics.setGlobalMeterProvider(meters);

const app = trace.getTracer("app");

beforeEach(() => spans.reset());
afterAll(async () => {
  await Promise.all([tracers.shutdown(), meters.shutdown()]);
});

const client = (options: OpenTelemetryOptions = {}, more: object = {}) =>
  start({ onEvent: openTelemetry(options), ...more });

const named = (name: string): ReadableSpan[] => spans.getFinishedSpans().filter((span) => span.name === name);
const parentOf = ({ parentSpanContext }: ReadableSpan) => parentSpanContext?.spanId;
const idOf = (span: ReadableSpan | undefined) => span?.spanContext().spanId;

/** The data points of a metric, as they are now. */
async function points(name: string) {
  await reader.forceFlush();
  const all =
    metricExporter
      .getMetrics()
      .at(-1)
      ?.scopeMetrics.flatMap((scope) => scope.metrics) ?? [];
  const metric = all.find(({ descriptor }) => descriptor.name === name);
  return { metric, points: (metric?.dataPoints ?? []) as { attributes: Record<string, unknown>; value: unknown }[] };
}

describe("spans", () => {
  it("of a call stand below the context it is made in, and its attempts below it", async () => {
    const { wire, client: acme } = await client();
    await acme.tokens.get();
    wire.api((_, count) => (count === 1 ? json({}, 503, { "retry-after-ms": "1" }) : json({})));
    spans.reset();
    await app.startActiveSpan("request of a user", async (span) => {
      await acme.GET("/things/{thingId}", { params: { path: { thingId: "t-1" } } });
      span.end();
    });
    const [user] = named("request of a user");
    const [first, second, call] = named("GET /things/{thingId}");
    expect(parentOf(call as ReadableSpan)).toBe(idOf(user));
    expect([first, second].map((span) => parentOf(span as ReadableSpan))).toEqual([idOf(call), idOf(call)]);
    expect(new Set(spans.getFinishedSpans().map((span) => span.spanContext().traceId)).size).toBe(1);
    const port = Number(new URL(wire.origin).port);
    const common = {
      "vendorkit.vendor": "acme",
      "http.request.method": "GET",
      "server.address": "127.0.0.1",
      "server.port": port,
      "url.full": `${wire.origin}/things/t-1`,
      "url.template": "/things/{thingId}",
    };
    expect(first?.attributes).toEqual({ ...common, "http.response.status_code": 503, "error.type": "503" });
    expect(first?.status.code).toBe(2);
    expect(second?.attributes).toEqual({
      ...common,
      "http.response.status_code": 200,
      "http.request.resend_count": 1,
    });
    expect(call?.attributes).toEqual({
      ...common,
      "http.response.status_code": 200,
      "vendorkit.attempts": 2,
      "vendorkit.replays": 0,
    });
    expect([call?.kind, first?.kind]).toEqual([0, 2]);
    expect(call?.events).toMatchObject([{ name: "wait", attributes: { "vendorkit.wait.reason": "server" } }]);
  });

  it("of calls made at once keep their own parents", async () => {
    const { client: acme } = await client();
    await Promise.all(
      ["a", "b", "c"].map((name) =>
        app.startActiveSpan(name, async (span) => {
          await acme.GET("/things");
          span.end();
        }),
      ),
    );
    const calls = named("GET /things").filter(({ kind }) => kind === SpanKind.INTERNAL);
    const users = ["a", "b", "c"].map((name) => idOf(named(name)[0]));
    expect(new Set(calls.map(parentOf))).toEqual(new Set(users));
  });

  it("are made of tokens that were asked for: by the call that waits, and with how it went", async () => {
    const { wire, client: acme } = await client({}, { retries: 0 });
    await app.startActiveSpan("user", async (span) => {
      await acme.GET("/things");
      span.end();
    });
    const [token] = named("token");
    expect(parentOf(token as ReadableSpan)).toBe(idOf(named("user")[0]));
    expect(token?.attributes).toEqual({
      "vendorkit.vendor": "acme",
      "vendorkit.token.reason": "cold",
      "vendorkit.token.source": "network",
      "vendorkit.token.requests": 1,
      "vendorkit.token.lifetime_ms": 3_600_000,
    });
    wire.token(() => json({ error: "invalid_client" }, 401));
    wire.revoke();
    await failureOf(acme.GET("/things"));
    expect(named("token")[1]).toMatchObject({ status: { code: 2 }, attributes: { "error.type": "bad_credentials" } });
    const call = named("GET /things").findLast(({ kind }) => kind === SpanKind.INTERNAL);
    expect(call).toMatchObject({ status: { code: 2 }, attributes: { "error.type": "bad_credentials" } });
  });

  it("last as long as what they are of", async () => {
    const { wire, client: acme } = await client();
    wire.api((_, count) => (response) => void setTimeout(() => response.end("{}"), 20 * count));
    await acme.GET("/things");
    const [attempt, call] = named("GET /things");
    const ms = (span: ReadableSpan | undefined) => (span ? span.duration[0] * 1_000 + span.duration[1] / 1e6 : 0);
    expect(ms(attempt)).toBeGreaterThan(15);
    expect(ms(call)).toBeGreaterThanOrEqual(ms(attempt) - 2);
  });

  it("carry warnings: that of the call which they are about, or else what is active", async () => {
    const { wire, client: acme } = await client();
    wire.api(() => json({}, 401));
    wire.token(() => json({ access_token: "t", expires_in: 60 }));
    await app.startActiveSpan("user", async (span) => {
      await acme.GET("/things");
      span.end();
    });
    const codes = (span: ReadableSpan | undefined) =>
      span?.events.map(({ attributes }) => attributes?.["vendorkit.warning.code"]);
    expect(codes(named("GET /things").find(({ kind }) => kind === SpanKind.INTERNAL))).toEqual([
      "fresh_token_rejected",
    ]);
    expect(codes(named("user")[0])).toEqual(["token_type_missing"]);
  });

  it("of an attempt that its caller aborts, or that the deadline ends, are there", async () => {
    const { wire, client: acme } = await client();
    await acme.tokens.get();
    wire.api(() => () => {});
    const stop = new AbortController();
    const aborted = failureOf(acme.GET("/things", { signal: stop.signal }));
    while (wire.calls.length === 0) await new Promise(setImmediate);
    stop.abort();
    await Promise.all([aborted, failureOf(acme.GET("/files", { deadline: 20, parseAs: "text" }))]);
    const typesOf = (name: string) => named(name).map(({ kind, attributes }) => [kind, attributes["error.type"]]);
    expect(typesOf("GET /things")).toEqual([
      [SpanKind.CLIENT, "AbortError"],
      [SpanKind.INTERNAL, "AbortError"],
    ]);
    expect(typesOf("GET /files")).toEqual([
      [SpanKind.CLIENT, "deadline"],
      [SpanKind.INTERNAL, "deadline"],
    ]);
  });

  it("of attempts are left to others on request", async () => {
    const { client: acme } = await client({ attempts: false });
    const before = (await points("http.client.request.duration")).points.length;
    await acme.GET("/things");
    expect(spans.getFinishedSpans().map(({ name, kind }) => [name, kind])).toEqual([
      ["token", 0],
      ["GET /things", 0],
    ]);
    expect((await points("http.client.request.duration")).points).toHaveLength(before);
  });

  it("are made by a client that was built before the telemetry was set up", async () => {
    const { client: acme } = await start({ onEvent: early });
    await acme.GET("/things");
    expect(named("GET /things")).toHaveLength(2);
  });

  it("S161: hold no token, secret, body, header or query", async () => {
    const { wire, client: acme } = await client();
    wire.api(() => json({ answer: "body-private" }, 200, { "set-cookie": "c=cookie-private" }));
    await acme.GET("/things", { params: { query: { after: "query-private" } }, headers: { "x-mine": "mine-private" } });
    await acme.fetch("/things?after=query-private#hash-private");
    await failureOf(acme.GET("/things?after=query-private" as "/things", { signal: AbortSignal.abort("private") }));
    wire.api(() => json({ detail: "detail-private" }, 401));
    await acme.GET("/things");
    const { metric } = await points("vendorkit.client.call.duration");
    const shown = spans
      .getFinishedSpans()
      .map(({ name, attributes, events, status, links }) => ({ name, attributes, events, status, links }));
    const text = JSON.stringify([shown, metric]);
    for (const secret of ["private", "a-secret", "token-1", "token-2", "Bearer"]) expect(text).not.toContain(secret);
  });
});

describe("metrics", () => {
  it("measure attempts, calls, waits and tokens, by what has few values", async () => {
    const { wire, client: acme } = await client();
    wire.api((_, count) => (count % 2 ? json({}, 429, { "retry-after-ms": "1" }) : json({})));
    for (const thingId of ["one", "two"])
      // oxlint-disable-next-line no-await-in-loop
      await acme.PUT("/things/{thingId}", { params: { path: { thingId } } } as never);
    const port = Number(new URL(wire.origin).port);
    const ours = async (name: string) =>
      (await points(name)).points.filter(({ attributes }) => attributes["server.port"] === port);
    const call = { "http.request.method": "PUT", "url.template": "/things/{thingId}", "vendorkit.vendor": "acme" };
    expect(await ours("http.client.request.duration")).toMatchObject([
      { attributes: { ...call, "http.response.status_code": 429, "error.type": "429" }, value: { count: 2 } },
      { attributes: { ...call, "http.response.status_code": 200 }, value: { count: 2 } },
    ]);
    expect(await ours("vendorkit.client.call.duration")).toMatchObject([
      { attributes: { ...call, "http.response.status_code": 200 }, value: { count: 2 } },
    ]);
    for (const { attributes } of await ours("http.client.request.duration"))
      expect(attributes).not.toHaveProperty("url.full");
    expect((await points("vendorkit.client.wait.duration")).points).toContainEqual(
      expect.objectContaining({ attributes: { "vendorkit.vendor": "acme", "vendorkit.wait.reason": "server" } }),
    );
    const { metric } = await points("http.client.request.duration");
    expect(metric?.descriptor).toMatchObject({ unit: "s", type: "HISTOGRAM" });
  });

  it("count token requests, replays and warnings", async () => {
    const total = async (name: string) =>
      (await points(name)).points.reduce((sum, { value }) => sum + (value as number), 0);
    const names = ["vendorkit.client.token.requests", "vendorkit.client.replays", "vendorkit.client.warnings"];
    const before = await Promise.all(names.map(total));
    const { wire, client: acme } = await client();
    await acme.GET("/things");
    wire.revoke();
    await acme.GET("/things");
    wire.api(() => json({}, 401));
    await acme.GET("/things");
    const after = await Promise.all(names.map(total));
    expect(after.map((value, index) => value - (before[index] ?? 0))).toEqual([3, 2, 1]);
  });
});
