import { Call } from "./call.ts";
import { checkedMs } from "./checked-ms.ts";
import { type Clock, systemClock } from "./clock.ts";
import { detached } from "./detached.ts";
import { ConfigurationError, TokenError, type TokenErrorCode } from "./errors.ts";
import { type EventListener, safeListener } from "./events.ts";
import { explain, type Fault, faultOf, type TokenExplanation } from "./explanation.ts";
import type { Bound, Flights, MintOptions } from "./flights.ts";
import { checkedGrant, type Grant, type GrantParameter, identityOf, STANDARD_PARAMETERS } from "./grant.ts";
import { type Secret, secretsIn } from "./secret.ts";
import { ageOf, type Slot, slotOf } from "./slot.ts";
import type { Token, TokenAsk, TokenSource } from "./token.ts";
import { defaultTokenStore, type TokenStore } from "./token-store.ts";
import { within } from "./within.ts";

/** Renewal of day-long tokens starts this long before their end; shorter-lived ones at a fifth of their lifetime. */
const DEFAULT_RENEW_AHEAD_MS = 15 * 60_000;

/** A token endpoint that has not answered by then is not going to; undici alone would wait 300 s. */
const DEFAULT_TOKEN_TIMEOUT_MS = 10_000;

export interface ClientCredentialsOptions {
  /** The token endpoint: https, or http on loopback. */
  tokenUrl: string;
  clientId: string;
  clientSecret: Secret;
  /** How the token request's body is written. @default "form" (RFC 6749) */
  body?: "form" | "json";
  /** The parameters sent, in this order; those without a value are left out. @default RFC 6749's, then Auth0's */
  parameters?: readonly GrantParameter[];
  scope?: string | undefined;
  audience?: string | undefined;
  organization?: string | undefined;
  /** Milliseconds before the end at which a renewal is wanted; never more than a fifth of the lifetime. @default 900_000 */
  renewAhead?: number | undefined;
  /** Milliseconds a token request may take, body and all. @default 10_000 */
  timeout?: number;
  /** @default one in-process store, shared by all sources */
  tokenStore?: TokenStore | undefined;
  /** The transport. @default the global `fetch` */
  fetch?: typeof fetch | undefined;
  onEvent?: EventListener | undefined;
  /** Said in errors and events. */
  vendor?: string | undefined;
  /** What to do about a failure, in the vendor's words, by its code. */
  hints?: Partial<Record<TokenErrorCode, string>>;
  clock?: Clock | undefined;
}

/**
 * Tokens by the client-credentials grant (RFC 6749 section 4.4): cached, renewed in the background before they end, minted
 * once however many callers wait, and shared by all sources of the same identity.
 *
 * @throws ConfigurationError at once for options that cannot work; `get` rejects with `TokenError`.
 * @example
 * const tokens = clientCredentials({ tokenUrl: "https://auth.example.com/token", clientId, clientSecret });
 * const { value } = await tokens.get();
 */
export function clientCredentials(options: ClientCredentialsOptions): Required<TokenSource> {
  const { clientSecret, vendor, clock = systemClock, tokenStore: store = defaultTokenStore } = options;
  const {
    tokenUrl,
    clientId,
    scope,
    audience,
    organization,
    body = "form",
    parameters = STANDARD_PARAMETERS,
  } = options;
  const grant: Grant = checkedGrant({ tokenUrl, clientId, scope, audience, organization, body, parameters }, vendor);
  const timeout = checkedMs(options.timeout ?? DEFAULT_TOKEN_TIMEOUT_MS, "timeout", { vendor });
  const { leaseMs } = store.fleet ?? {};
  if (leaseMs !== undefined && timeout >= leaseMs)
    throw new ConfigurationError(
      `\`timeout\` (${timeout} ms) must be shorter than the lease of \`tokenStore\` (${leaseMs} ms), so that no two processes mint at once. Shorten it, or give the store a longer \`lease\`.`,
      { vendor },
    );
  const mintOptions: MintOptions = {
    grant,
    store,
    clock,
    vendor,
    emit: safeListener(options.onEvent),
    fetch: options.fetch,
    hints: options.hints ?? {},
    renewAhead: checkedMs(options.renewAhead ?? DEFAULT_RENEW_AHEAD_MS, "renewAhead", { vendor, least: 0 }),
    timeout,
  };
  let loading: Promise<Flights> | undefined;

  /** What gets tokens is loaded when there is none at hand for the first time. */
  const loaded = () => (loading ??= import("./flights.ts").then(({ Flights }) => new Flights(mintOptions)));

  const bind = (value: unknown) => {
    const secrets = secretsIn(value, "clientSecret", vendor);
    const identity = identityOf(grant, secrets);
    return { slot: slotOf(store, identity), secrets, identity };
  };

  const fixed = typeof clientSecret === "function" ? undefined : bind(clientSecret);
  let slot: Slot | undefined = fixed?.slot;
  let used: Bound | undefined = fixed;
  /** Where the token that was given last came from. */
  let given: TokenExplanation["source"];
  /** Why no secret could be had. */
  let unasked: Fault | undefined;
  let asking: Promise<ReturnType<typeof bind>> | undefined;

  /** The secret's slot; a function is asked once for all who need it now. */
  const bound = () => {
    if (typeof clientSecret !== "function") return fixed as ReturnType<typeof bind>;
    // A function that never answers must not keep all later callers waiting for it.
    const unanswered = () =>
      new TokenError("timeout", `the function given as \`clientSecret\` gave none within ${timeout} ms.`, {
        vendor,
        retryable: true,
      });
    asking ??= within((async () => clientSecret())(), timeout, clock, unanswered)
      .then(bind)
      .then(
        (next) => ((unasked = undefined), next),
        (error: unknown) => {
          unasked = faultOf(error, clock);
          throw error;
        },
      )
      .finally(() => (asking = undefined));
    return asking;
  };

  /** The token that may be sent now, and a renewal on the way if it is time for one. */
  function current(rejected?: string): Token | undefined {
    const held = slot?.held;
    if (!held || held.token.value === rejected) return undefined;
    const age = ageOf(held, clock);
    if (age < held.window.renewAtAge) return held.token;
    if (age >= held.window.endAtAge) return undefined;
    if (slot && !slot.flight && clock.monotonic() >= slot.renewAfter) void renew(slot).catch(() => {}); // what cannot be loaded is told to those who wait
    return held.token;
  }

  async function renew(old: Slot): Promise<void> {
    old.renewAfter = Infinity; // until this attempt has failed or succeeded
    const flights = await loaded();
    let next: Awaited<ReturnType<typeof bound>> | undefined;
    try {
      next = await bound();
      const holdMs = await flights.holdMs();
      if (holdMs > 0) {
        old.renewAfter = clock.monotonic() + holdMs;
        return;
      }
      if (!next.slot.held || next.slot === old) await flights.join(next, "ahead");
      ({ slot } = used = next);
      old.renewAfter = -Infinity;
    } catch {
      if (!next && unasked) flights.reportUnasked(unasked);
      old.renewAfter = clock.monotonic() + flights.renewalBackOff(old);
    }
  }

  async function wait(ask: TokenAsk): Promise<Token> {
    const { rejected, forced } = ask;
    // A call ends its own waiting, and making its signal would cost more than all else here.
    const signal = ask instanceof Call ? undefined : ask.signal;
    signal?.throwIfAborted();
    const asked = bound();
    const next = asked instanceof Promise ? await detached(asked, signal) : asked;
    const flights = await detached(loaded(), signal);
    signal?.throwIfAborted();
    ({ slot } = used = next);
    const other = forced ? undefined : current(rejected);
    given = "memory";
    if (other) return other;
    const { held } = slot;
    const isRejected = held !== undefined && held.token.value === rejected;
    if (isRejected && clock.monotonic() < slot.replaceAfter) return held.token;
    if (isRejected) flights.drop(next);
    const reason = forced ? "forced" : isRejected ? "rejected" : held ? "expired" : "cold";
    const token = await detached(flights.join(next, reason), signal);
    given = next.slot.origin;
    return token;
  }

  return {
    get(ask = {}) {
      const token = ask.forced ? undefined : current(ask.rejected);
      if (!token) return wait(ask);
      given = "memory";
      return token;
    },
    async invalidate() {
      const flights = await loaded();
      // A function may give another secret by now; the token of the one before has to go all the same.
      if (used) await flights.invalidate(used);
      const next = await bound();
      if (next.slot !== used?.slot) await flights.invalidate(next);
    },
    report(token, accepted) {
      const of = slot;
      if (of) void loaded().then((flights) => flights.report(of, token, accepted));
    },
    explain: () => ({
      ...(given && { source: given }),
      ...(slot && explain(slot, clock)),
      ...(unasked && { lastFault: unasked }),
    }),
  };
}
