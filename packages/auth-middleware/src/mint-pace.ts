import type { TokenEvent } from "./events.ts";

type Reason = TokenEvent["reason"];

/** Mints in the time that one token should have lasted, before it is said. */
const SUSPECT = 5;

/** What each reason, if it is the usual one, speaks for. */
const CAUSES: Readonly<Partial<Record<Reason, string>>> = {
  rejected: "the API rejects the tokens: revoked elsewhere, or for another audience or environment",
  cold: "each is dropped after its use, or a `clientSecret` function gives another secret each time",
  forced: "each is asked for by force",
};

const OTHERWISE = "they end sooner than the server says, or this machine's clock jumps";

/** Watches how often one source mints, and says once that it is far too often for how long its tokens live. */
export class MintPace {
  #mints: { readonly at: number; readonly reason: Reason }[] = [];
  #isTold = false;

  /**
   * @param at When the mint happened, on the monotonic clock.
   * @param lasts Milliseconds until the new token would be renewed.
   * @returns what to say, the first time that there is something.
   */
  add(at: number, reason: Reason, lasts: number): string | undefined {
    this.#mints = [...this.#mints, { at, reason }].slice(-SUSPECT - 1);
    const took = at - (this.#mints[0]?.at ?? at);
    if (this.#isTold || this.#mints.length <= SUSPECT || took >= lasts) return undefined;
    this.#isTold = true;
    const usual = this.#mints[SUSPECT >> 1]?.reason ?? reason;
    const [told, enough] = [took, lasts].map((ms) => Math.ceil(ms / 1000));
    return `${this.#mints.length} tokens were minted within ${told} s, and one is enough for ${enough} s. Likely cause: ${CAUSES[usual] ?? OTHERWISE}.`;
  }
}
