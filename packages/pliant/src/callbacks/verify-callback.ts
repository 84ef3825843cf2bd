import type { KeyObject } from "node:crypto";
import { type Clock, ConfigurationError } from "@vendorkit/client";
import { CallbackError } from "./callback-error.ts";
import type { Callback, CallbackEvent, CallbackPayload } from "./callback-types.ts";
import { bodyOf, headerOf, type IncomingCallback } from "./incoming-callback.ts";
import { MemoryReplayGuard, type ReplayGuard } from "./replay-guard.ts";
import { type KeySource, SigningKeys } from "./signing-keys.ts";

/** Standard Webhooks leaves the tolerance to the receiver; its libraries use five minutes. */
const DEFAULT_TOLERANCE_MS = 300_000;
/** During a rotation there are two. More would let a stranger make us work. */
const MOST_SIGNATURES = 8;
const LONGEST_ID = 256;

export interface CallbackOptions<Event extends string = string> {
  /** A client, which fetches Pliant's public key and keeps it; or the key set itself. Use one object for all callbacks: what is kept is kept with it. */
  keys: KeySource;
  /** The event that this address receives, which types the payload. A callback does not name its own. */
  event?: Event | (CallbackEvent & Event) | undefined;
  /** Milliseconds that the signed time may be off. @default 300_000 */
  tolerance?: number | undefined;
  /** What remembers ids; `false` for nothing. @default the last 10 000, in this process */
  replays?: ReplayGuard | false | undefined;
  clock?: Pick<Clock, "now"> | undefined;
}

const kept = new WeakMap<KeySource, { keys: SigningKeys; replays: ReplayGuard }>();

function stateOf(source: KeySource | undefined) {
  if (typeof source !== "object" || source === null || !("GET" in source || "keys" in source))
    throw new ConfigurationError("`keys` must be a client, or a key set with `keys`.", { vendor: "pliant" });
  const state = kept.get(source) ?? { keys: new SigningKeys(source), replays: new MemoryReplayGuard() };
  kept.set(source, state);
  return state;
}

function required(source: Request | IncomingCallback, name: string): string {
  const value = headerOf(source, name);
  if (!value) throw new CallbackError("missing_header", `the callback has no header \`${name}\`.`);
  return value;
}

/** The signed time in milliseconds, if it is one of now. */
function timeIn(text: string, now: number, tolerance: number): number {
  if (!/^\d{1,12}$/.test(text)) throw new CallbackError("bad_header", "`webhook-timestamp` is not in whole seconds.");
  const off = now - Number(text) * 1_000;
  if (Math.abs(off) <= tolerance) return Number(text) * 1_000;
  const side = off > 0 ? "old" : "ahead of this machine's clock";
  throw new CallbackError(
    "stale",
    `the callback is ${Math.round(Math.abs(off) / 1_000)} s ${side}, more than is tolerated.`,
  );
}

/** `v1a,<base64>`, several with spaces between; other versions are passed over. */
function signaturesIn(header: string): Buffer[] {
  const found = header.split(" ").filter((one) => /^v1a,[A-Za-z\d+/]{86}==$/.test(one));
  if (found.length === 0 || found.length > MOST_SIGNATURES)
    throw new CallbackError("bad_header", "`webhook-signature` has no signature of the form `v1a,<base64>`.");
  return found.map((one) => Buffer.from(one.slice(4), "base64"));
}

async function isSigned(text: Uint8Array, signatures: readonly Buffer[], keys: SigningKeys, now: number) {
  const { verify } = await import("node:crypto");
  const fits = (known: Awaited<ReturnType<SigningKeys["get"]>>) =>
    known.some((key) => signatures.some((signature) => verify(null, text, key as KeyObject, signature)));
  if (fits(await keys.get(now))) return true;
  const fresh = await keys.refresh(now);
  return fresh !== undefined && fits(fresh);
}

function payloadOf<Event extends string>(body: Uint8Array): CallbackPayload<Event> {
  try {
    const payload: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    if (typeof payload === "object" && payload !== null) return payload as CallbackPayload<Event>;
  } catch {
    // The parser's error quotes the body.
  }
  throw new CallbackError("bad_payload", "the callback is signed, but its body is no JSON object.");
}

/**
 * Takes a callback if Pliant signed it, just now, and it was not here before (Standard Webhooks with Ed25519). Give it the
 * raw body: the signature is over its bytes.
 *
 * @throws CallbackError for a callback not to be taken; HttpError and the like when Pliant's key cannot be had.
 * @example
 * const { payload } = await verifyCallback(request, { keys: pliant, event: "STATEMENT_CSV_DOWNLOAD_READY" });
 * console.log(payload.statementFileUrl);
 * @see https://partner.getpliant.com/changelog/signed-callbacks-and-redirects
 */
export async function verifyCallback<Event extends string = string>(
  source: Request | IncomingCallback,
  options: CallbackOptions<Event>,
): Promise<Callback<Event>> {
  const { tolerance = DEFAULT_TOLERANCE_MS, clock = Date, event } = options;
  const state = stateOf(options.keys);
  const guard = options.replays ?? state.replays;
  const [id, seconds, header] = ["id", "timestamp", "signature"].map((name) => required(source, `webhook-${name}`)) as [string, string, string]; // prettier-ignore
  if (id.length > LONGEST_ID) throw new CallbackError("bad_header", "`webhook-id` is too long.");
  const timestamp = timeIn(seconds, clock.now(), tolerance);
  const signatures = signaturesIn(header);
  const body = await bodyOf(source);
  const text = Buffer.concat([Buffer.from(`${id}.${seconds}.`), body]);
  if (!(await isSigned(text, signatures, state.keys, clock.now())))
    throw new CallbackError(
      "bad_signature",
      "no key of Pliant's made this signature: another sender, or a changed body.",
    );
  const payload = payloadOf<Event>(body);
  if (guard && !(await guard.claim(id))) throw new CallbackError("replayed", `callback ${id} was here before.`);
  const release = async () => void (guard && (await guard.release(id)));
  return { id, timestamp, event, payload, unsigned: unsignedOf(source), release };
}

const unsignedOf = (source: Request | IncomingCallback): Callback["unsigned"] => ({
  organizationId: headerOf(source, "x-organization-id"),
  partnerOrganizationId: headerOf(source, "x-partner-organization-id"),
  paymentProgramId: headerOf(source, "x-payment-program-id"),
  callbackId: headerOf(source, "x-callback-id"),
  createdAt: headerOf(source, "x-callback-created-at"),
});
