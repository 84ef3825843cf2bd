import { setTimeout as sleep } from "node:timers/promises";
import { TokenError } from "@vendorkit/client";
import type { Emulator } from "@vendorkit/emulator";
import type { Tally } from "./tally.ts";
import type { Call, DemoVendor } from "./vendors.ts";

/** A step does one thing to a vendor, checks it against the server's own counts, and says in a few words what it saw. */
type Step = (vendor: DemoVendor, emulator: Emulator, tally: Tally) => Promise<string>;

const CONCURRENT_CALLS = 100;
const SHORT_LIFETIME_S = 4;
const CALLS_FOR_MS = 6_000;
const RETRY_AFTER_S = 1;

function expect(isTrue: boolean, otherwise: string): void {
  if (!isTrue) throw new Error(otherwise);
}

async function mustSucceed(call: Call): Promise<void> {
  const { response } = await call();
  expect(response.ok, `a call was answered with ${response.status}`);
}

/** The clients that the steps of a vendor go on with. */
const connections = new WeakMap<DemoVendor, ReturnType<DemoVendor["connect"]>>();

function connectionOf(vendor: DemoVendor): ReturnType<DemoVendor["connect"]> {
  const connection = connections.get(vendor);
  if (!connection) throw new Error("the first step did not connect");
  return connection;
}

const firstCall: Step = async (vendor, emulator, tally) => {
  const connection = vendor.connect({ ...emulator.options(vendor.name), onEvent: tally.listen });
  connections.set(vendor, connection);
  await mustSucceed(connection.first);
  const { mints } = emulator.stats(vendor.name);
  expect(mints === 1, `the server gave ${mints} tokens`);
  return "1 token minted";
};

const concurrentCalls: Step = async (vendor, emulator) => {
  const { again } = connectionOf(vendor);
  await Promise.all(Array.from({ length: CONCURRENT_CALLS }, () => mustSucceed(again)));
  const { mints } = emulator.stats(vendor.name);
  expect(mints === 1, `the server gave ${mints} tokens in all`);
  return "no further token";
};

const revokedToken: Step = async (vendor, emulator, tally) => {
  const { again } = connectionOf(vendor);
  emulator.tokens(vendor.name).revokeAll();
  await Promise.all(Array.from({ length: CONCURRENT_CALLS }, () => mustSucceed(again)));
  const { mints, unauthorized } = emulator.stats(vendor.name);
  expect(mints === 2, `the server gave ${mints} tokens in all, where 2 were due`);
  expect(
    unauthorized >= 1 && tally.failures === 0,
    `${unauthorized} calls met the revoked token, ${tally.failures} failed`,
  );
  return `${unauthorized} calls refused and replayed with 1 new token, none failed`;
};

const shortLived: Step = async (vendor, emulator, tally) => {
  const { again } = connectionOf(vendor);
  const tokens = emulator.tokens(vendor.name);
  tokens.lifetime = SHORT_LIFETIME_S;
  tokens.revokeAll();
  await mustSucceed(again); // from here on tokens are short-lived
  const before = tally.reasons.length;
  for (const end = performance.now() + CALLS_FOR_MS; performance.now() < end; await sleep(50)) await mustSucceed(again);
  const renewals = tally.reasons.slice(before);
  expect(
    renewals.length >= 1 && renewals.every((reason) => reason === "ahead"),
    `tokens were minted for: ${renewals.join(", ") || "nothing"}`,
  );
  return `${SHORT_LIFETIME_S} s tokens, ${CALLS_FOR_MS / 1000} s of calls, ${renewals.length} renewed ahead of their end`;
};

const rateLimit: Step = async (vendor, emulator, tally) => {
  const { again } = connectionOf(vendor);
  emulator.fault(vendor.name, { on: "api", status: 429, headers: { "retry-after": String(RETRY_AFTER_S) } });
  const [started, retries] = [performance.now(), tally.retries];
  await mustSucceed(again);
  const waited = Math.round(performance.now() - started);
  expect(
    waited >= RETRY_AFTER_S * 1000 && tally.retries === retries + 1,
    `waited ${waited} ms, ${tally.retries - retries} retries`,
  );
  return `waited ${waited} ms of the ${RETRY_AFTER_S * 1000} ms asked, then succeeded`;
};

const wrongSecret: Step = async (vendor, emulator) => {
  const { first } = vendor.connect({ ...emulator.options(vendor.name), clientSecret: "not-the-secret" });
  const error: unknown = await first().catch((reason: unknown) => reason);
  if (!(error instanceof TokenError)) throw new Error("a wrong secret was accepted, or failed in another way");
  expect(error.code === "bad_credentials", `the error's code is ${error.code}`);
  expect(!error.message.includes("not-the-secret"), "the error shows the secret");
  return `what a user reads:\n            ${error.message}\n           `;
};

/** The steps in their order; the client of the first serves all but the last. */
export const steps: Readonly<Record<string, Step>> = {
  "first call": firstCall,
  [`${CONCURRENT_CALLS} calls at once`]: concurrentCalls,
  "token revoked at the server": revokedToken,
  "short-lived tokens": shortLived,
  "429 with Retry-After": rateLimit,
  "wrong secret": wrongSecret,
};
