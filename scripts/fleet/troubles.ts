import type { Emulator } from "@vendorkit/emulator";
import type { Random } from "../soak/random.ts";
import type { Crew } from "./crew.ts";

/** What can happen to the fleet and its tokens, besides what happens to Redis. */
export interface Trouble {
  readonly name: "revoked" | "minter killed" | "redeployed";
  /** May give how many processes it replaced. */
  readonly happen: (crew: Crew, emulator: Emulator, random: Random) => void | Promise<number | void>;
}

/** In one wave of a rolling deployment. */
const MOST_REPLACED = 10;

export const TROUBLES: readonly Trouble[] = [
  {
    name: "revoked",
    // A call whose own new token is refused ends with that refusal, as S88 wants: so none is revoked unused.
    async happen(crew, emulator) {
      await crew.settled();
      emulator.tokens("pliant").revokeAll();
    },
  },
  {
    name: "minter killed",
    happen: (crew) => crew.killMinter(),
  },
  {
    name: "redeployed",
    happen: (crew, _, random) => crew.redeploy(random.between(1, MOST_REPLACED), random),
  },
];
