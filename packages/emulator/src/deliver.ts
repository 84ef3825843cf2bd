import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { encode, type Answer } from "./answer.ts";
import type { FaultPlan } from "./faults.ts";

/** Sends an answer over the socket, damaged as the fault says. `signal` ends waits when the emulator closes. */
export async function deliver(
  response: ServerResponse,
  answer: Answer,
  fault: FaultPlan = { on: "api" },
  signal?: AbortSignal,
): Promise<void> {
  const wait = (ms: number) =>
    sleep(ms, undefined, { ref: false, ...(signal ? { signal } : {}) }).catch(() => undefined);
  if (fault.delayMs !== undefined) await wait(fault.delayMs);
  if (response.destroyed || signal?.aborted || fault.silent) return;
  if (fault.reset) return void response.socket?.resetAndDestroy();
  const body = fault.body === undefined ? answer.body : changed(fault.body, answer.body);
  if (isStream(body)) return stream(response, { ...answer, body: undefined }, fault, body);
  const bytes = head(response, { ...answer, body }, fault);
  if (fault.stall) return response.flushHeaders();
  if (fault.cut !== undefined && fault.cut !== false) return cut(response, bytes, fault.cut);
  if (fault.drip) return drip(response, bytes, fault.drip, wait);
  response.end(bytes);
}

function changed(wanted: unknown, real: unknown): unknown {
  return typeof wanted === "function" ? (wanted as (real: unknown) => unknown)(real) : wanted;
}

/** Sets status and headers, and gives the bytes to send. */
function head(response: ServerResponse, answer: Answer, fault: FaultPlan): Uint8Array {
  const { bytes, contentType } = encode(answer.body);
  response.statusCode = fault.status ?? (fault.redirect === undefined ? answer.status : 307);
  if (contentType !== undefined) response.setHeader("Content-Type", contentType);
  const length =
    response.statusCode === 204 || response.statusCode === 304 ? {} : { "Content-Length": String(bytes.length) };
  const headers = { ...answer.headers, ...length, ...faultHeaders(fault) };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  return bytes;
}

function faultHeaders({ redirect, contentType, headers }: FaultPlan): Record<string, string> {
  return {
    ...(redirect === undefined ? {} : { Location: redirect }),
    ...(contentType === undefined ? {} : { "Content-Type": contentType }),
    ...headers,
  };
}

function cut(response: ServerResponse, bytes: Uint8Array, after: true | number): void {
  const length = after === true ? Math.floor(bytes.length / 2) : after;
  if (length >= bytes.length) response.setHeader("Content-Length", String(length + 1));
  response.flushHeaders();
  if (length === 0) setImmediate(() => response.destroy());
  else response.write(bytes.subarray(0, length), () => response.destroy());
}

async function drip(
  response: ServerResponse,
  bytes: Uint8Array,
  pace: true | { bytes?: number; everyMs?: number },
  wait: (ms: number) => Promise<unknown>,
): Promise<void> {
  const { bytes: size = 1, everyMs = 20 } = pace === true ? {} : pace;
  for (let from = 0; from < bytes.length && !response.destroyed; from += size) {
    response.write(bytes.subarray(from, from + size));
    // oxlint-disable-next-line no-await-in-loop -- the pause between two pieces is the point
    await wait(everyMs);
  }
  response.end();
}

const isStream = (body: unknown): body is AsyncIterable<string | Uint8Array> =>
  typeof body === "object" && body !== null && Symbol.asyncIterator in body;

async function stream(
  response: ServerResponse,
  answer: Answer,
  fault: FaultPlan,
  body: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  head(response, answer, fault);
  response.removeHeader("Content-Length");
  await pipeline(body, response).catch(() => undefined);
}
