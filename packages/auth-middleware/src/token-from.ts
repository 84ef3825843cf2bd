import { type Clock, systemClock } from "./clock.ts";
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

  async function ask(rejected: string | undefined): Promise<Token> {
    const { value, expiresAt, issuedAt } = await fn({ rejected });
    return (held = new AccessToken(value, { expiresAt, issuedAt }));
  }

  return {
    get({ rejected } = {}) {
      const isGood =
        held?.expiresAt !== undefined && clock.now() < held.expiresAt - MARGIN_MS && held.value !== rejected;
      if (isGood) return held as Token;
      flight ??= ask(rejected).finally(() => (flight = undefined));
      return flight;
    },
    invalidate() {
      held = undefined;
    },
  };
}

/** A token is not sent in its last moments, when it could end on the way. */
const MARGIN_MS = 10_000;
