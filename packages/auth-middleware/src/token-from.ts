import { type Clock, systemClock } from "./clock.ts";
import { detached } from "./detached.ts";
import { AccessToken, type Token, type TokenAsk, type TokenSource } from "./token.ts";

/**
 * A source made of a function, such as one that asks a vault or another service. A token with an `expiresAt` is kept until
 * ten seconds before; one without is asked for each time. Callers that need it at once share one call of the function.
 *
 * @example
 * const tokens = tokenFrom(async ({ rejected }) => ({ value: await vault.token({ fresh: rejected !== undefined }) }));
 */
export function tokenFrom(fn: (ask: TokenAsk) => Token | Promise<Token>, options: { clock?: Clock } = {}): TokenSource {
  const { clock = systemClock } = options;
  let held: Token | undefined;
  let flight: Promise<Token> | undefined;

  async function call(rejected: string | undefined): Promise<Token> {
    const { value, expiresAt, issuedAt } = await fn({ rejected });
    return (held = new AccessToken(value, { expiresAt, issuedAt }));
  }

  const ask = (rejected: string | undefined) => (flight ??= call(rejected).finally(() => (flight = undefined)));

  async function wait({ rejected, signal }: TokenAsk): Promise<Token> {
    signal?.throwIfAborted();
    const joined = flight;
    const token = await detached(ask(rejected), signal);
    // What was under way had been asked for before the rejection, so it may bring the rejected token itself.
    return joined && token.value === rejected ? detached(ask(rejected), signal) : token;
  }

  return {
    get(asked = {}) {
      const isGood =
        held?.expiresAt !== undefined && clock.now() < held.expiresAt - MARGIN_MS && held.value !== asked.rejected;
      return isGood ? (held as Token) : wait(asked);
    },
    invalidate() {
      held = undefined;
    },
  };
}

/** A token is not sent in its last moments, when it could end on the way. */
const MARGIN_MS = 10_000;
