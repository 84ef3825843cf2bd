import { type Clock, systemClock } from "./clock.ts";
import { detached } from "./detached.ts";
import { AccessToken, type Token, type TokenAsk, type TokenSource } from "./token.ts";
import { windowOf } from "./window.ts";

/**
 * A source made of a function, such as one that asks a vault or another service. It gives a token, or only its value. One
 * with an `expiresAt` is kept until shortly before; one without is asked for each time. Callers that need it at once share
 * one call of the function.
 *
 * @example
 * const tokens = tokenFrom(async ({ rejected }) => vault.token({ fresh: rejected !== undefined }));
 */
export function tokenFrom(
  fn: (ask: TokenAsk) => Token | string | Promise<Token | string>,
  options: { clock?: Clock } = {},
): TokenSource {
  const { clock = systemClock } = options;
  let held: { token: Token; until: number } | undefined;
  let flight: Promise<Token> | undefined;

  async function call(rejected: string | undefined): Promise<Token> {
    const asked = clock.now();
    const given = await fn({ rejected });
    const { value, expiresAt, issuedAt } = typeof given === "string" ? ({ value: given } as Token) : given;
    const token = new AccessToken(value, { expiresAt, issuedAt });
    held = expiresAt === undefined ? undefined : { token, until: asked + windowOf(expiresAt - asked, 0, 0).endAtAge };
    return token;
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
      const isGood = held && clock.now() < held.until && held.token.value !== asked.rejected;
      return held && isGood ? held.token : wait(asked);
    },
    invalidate() {
      held = undefined;
    },
  };
}
