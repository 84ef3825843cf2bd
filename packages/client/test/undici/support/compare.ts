import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { buffer } from "node:stream/consumers";
import { Agent as Agent7 } from "undici-7";
import { describe, expect, onTestFinished, test } from "vitest";
import { undiciTransport } from "../../../src/undici/index.ts";

/** What a row may use: the transport under test, and two origins of the same server. */
export interface Wired {
  readonly fetch: typeof globalThis.fetch;
  readonly origin: string;
  readonly elsewhere: string;
  /** Resolves when the server has got so many requests. */
  readonly arrived: (count: number) => Promise<void>;
}

type Serve = (request: IncomingMessage, response: ServerResponse, wired: { elsewhere: string }) => void;

/** A fact that holds for the platform's fetch, the server it is seen with, and what is looked at. */
export type Row = [fact: string, serve: Serve, look: (wired: Wired) => Promise<unknown>];

/** The same transport over both majors of undici that it supports. */
export const TRANSPORTS: [name: string, make: () => typeof globalThis.fetch][] = [
  ["undici 8", () => undiciTransport()],
  ["undici 7", () => undiciTransport({ dispatcher: new Agent7() as never })],
];

/** What the platform's fetch does since undici 7: it reads zstd, gives the caller's reason, keeps a lone `?`, and so on. */
const SINCE_UNDICI_7 = /zstd|^before text is read|^for \/\?$|^is of the length that is said$/;

/** Node 22 has undici 6, and cannot show those. */
const isOldPlatform = Number(process.versions["undici"]?.split(".")[0]) < 7;

/** Headers that differ by the request's time or port, or that this transport leaves out or sends more of by design. */
const BESIDE_THE_POINT = new Set(["date", "host", "accept-language", "accept-encoding", "sec-fetch-mode"]);

const shownHeaders = (headers: Iterable<[string, unknown]>) =>
  Object.fromEntries([...headers].filter(([name]) => !BESIDE_THE_POINT.has(name)));

async function seenBy(request: IncomingMessage) {
  const { method, url, headers } = request;
  const text = (await buffer(request).catch(() => Buffer.from("cut off"))).toString("latin1");
  const boundary = /boundary=(.*)/.exec(headers["content-type"] ?? "")?.[1];
  const hide = (from: unknown) => (boundary ? String(from).replaceAll(boundary, "BOUNDARY") : from);
  const shown = shownHeaders(Object.entries(headers)) as Record<string, unknown>;
  for (const [name, value] of Object.entries(shown)) shown[name] = hide(value);
  return { method, url, headers: shown, body: short(hide(text)) };
}

/** Runs one row over one transport with a server of its own, and gives all that can be observed. */
async function observe([, serve, look]: Row, fetch: typeof globalThis.fetch) {
  const seen: unknown[] = [];
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    response.on("error", () => {});
    seen.push(seenBy(request));
    serve(request, response, { elsewhere: `http://localhost:${port}` });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const hidePort = (value: unknown) =>
    JSON.parse(JSON.stringify(value ?? null).replaceAll(`:${port}`, ":PORT")) as unknown;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const arrived = async (count: number) => {
    while (seen.length < count) await setTimeout(2);
  };
  const wired = { fetch, origin: `http://127.0.0.1:${port}`, elsewhere: `http://localhost:${port}` };
  const result = await look({ ...wired, arrived }).catch(failure);
  server.closeAllConnections();
  return hidePort({ result, seen: await Promise.all(seen) });
}

/** What can be told of an error. */
export function failure(error: unknown): unknown {
  if (!(error instanceof Error)) return { thrown: error };
  const { name, message, cause } = error;
  const { code } = (cause ?? {}) as { code?: string };
  return { name, message, hasCause: cause !== undefined, code };
}

/** A long text by its length and its ends, so that a failed comparison can be read. */
export const short = (text: unknown): unknown =>
  typeof text === "string" && text.length > 500 ? [text.length, text.slice(0, 20), text.slice(-20)] : text;

/** All members of a response, and its text. */
export async function all(response: Response): Promise<unknown> {
  const { status, statusText, ok, url, redirected, type, headers, bodyUsed } = response;
  const members = { status, statusText, ok, url, redirected, type, bodyUsed, headers: shownHeaders(headers) };
  const hasBody = response.clone().body !== null;
  const text = await response.text().catch(failure);
  return {
    ...members,
    hasBody,
    text: short(text),
    isUsedAfter: response.bodyUsed,
    isResponse: response instanceof Response,
  };
}

/** Expects that every row is observed alike over the platform's fetch and over the transport. */
export function compare(topic: string, rows: readonly Row[]): void {
  const shown = rows.filter(([fact]) => !isOldPlatform || !SINCE_UNDICI_7.test(fact));
  describe.each(TRANSPORTS)(`${topic}, over %s`, (_, make) => {
    test.each(shown)("%s", async (...row) => {
      const expected = await observe(row, globalThis.fetch);
      expect(await observe(row, make())).toEqual(expected);
    });
  });
}
