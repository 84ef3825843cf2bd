import { checkedMs } from "./checked-ms.ts";
import { type Clock, systemClock } from "./clock.ts";
import { detached } from "./detached.ts";
import { TokenError } from "./errors.ts";
import { AccessToken, type Token, type TokenAsk, type TokenSource } from "./token.ts";
import { type Window, windowOf } from "./window.ts";
import { within } from "./within.ts";

/** A vault or a neighbour that has not answered by then keeps all callers waiting for nothing. */
const DEFAULT_TIMEOUT_MS = 10_000;

export interface TokenFromOptions {
  /** Milliseconds the function may take; a `TokenError` with `code` `timeout` after that. @default 10_000 */
  timeout?: number;
  clock?: Clock;
}

/**
 * A source made of a function, such as one that asks a vault or another service. It gives a token, or only its value. One
 * with an `expiresAt` is kept until shortly before; one without is asked for each time. Callers that need it at once share
 * one call of the function.
 *
 * @throws ConfigurationError for a timeout that cannot work. `get` rejects with what the function threw, or a `TokenError`
 * when it takes too long.
 * @example
 * const tokens = tokenFrom(async ({ rejected }) => vault.token({ fresh: rejected !== undefined }));
 */
export function tokenFrom(
  fn: (ask: TokenAsk) => Token | string | Promise<Token | string>,
  options: TokenFromOptions = {},
): TokenSource {
  const { clock = systemClock } = options;
  const timeout = checkedMs(options.timeout ?? DEFAULT_TIMEOUT_MS, "timeout");
  let held: { token: Token; asked: number; window: Window; lifetimeMs: number } | undefined;
  let flight: Promise<Token> | undefined;

  const late = () =>
    new TokenError("timeout", `the function that gives tokens gave none within ${timeout} ms.`, { retryable: true });

  async function call(ask: TokenAsk): Promise<Token> {
    const asked = clock.now();
    const given = await within(Promise.resolve(fn(ask)), timeout, clock, late);
    const { value, expiresAt, issuedAt } = typeof given === "string" ? ({ value: given } as Token) : given;
    const token = new AccessToken(value, { expiresAt, issuedAt });
    const lifetimeMs = (expiresAt ?? asked) - asked;
    held = expiresAt === undefined ? undefined : { token, asked, lifetimeMs, window: windowOf(lifetimeMs, 0, 0) };
    return token;
  }

  const ask = (asked: TokenAsk) => (flight ??= call(asked).finally(() => (flight = undefined)));

  async function wait({ rejected, forced, signal }: TokenAsk): Promise<Token> {
    signal?.throwIfAborted();
    const joined = flight;
    const asked = forced ? { rejected, forced } : { rejected };
    const token = await detached(ask(asked), signal);
    // What was under way had been asked for before the rejection, so it may bring the rejected token itself.
    return joined && token.value === rejected ? detached(ask(asked), signal) : token;
  }

  return {
    get(asked = {}) {
      const isGood =
        held && !asked.forced && clock.now() < held.asked + held.window.endAtAge && held.token.value !== asked.rejected;
      return held && isGood ? held.token : wait(asked);
    },
    invalidate() {
      held = undefined;
    },
    explain() {
      const isAsking = flight !== undefined;
      if (!held) return { isAsking };
      const { asked: issuedAt, lifetimeMs, window } = held;
      const endAt = issuedAt + window.endAtAge;
      const token = { issuedAt, ageMs: clock.now() - issuedAt, lifetimeMs, renewAt: endAt, endAt };
      return { token, isAsking };
    },
  };
}
