import { randomBytes } from "node:crypto";
import { samePlace, type Place } from "./place.ts";

/** One set of credentials that the emulator knows: who may have tokens, and for what. */
export interface Identity extends Partial<Place> {
  readonly clientId: string;
  /** Every secret that works now; more than one while secrets are rotated. */
  readonly secrets: Set<string>;
  /** The audience its tokens are for. */
  readonly audience: string;
}

/** What a caller may say about a further identity; what is left out is the same as in the vendor's first identity. */
export interface Registration extends Partial<Place> {
  readonly clientId?: string;
  /** Default: a new random secret. For a client that is known already, one more secret that works beside the others. */
  readonly clientSecret?: string;
  readonly audience?: string;
}

/** The identities of one vendor. */
export interface Identities {
  readonly all: readonly Identity[];
  add(wish: Required<Pick<Registration, "clientId" | "audience">> & Registration): {
    identity: Identity;
    secret: string;
  };
  /** Every identity of one client at one place; empty when there is no such client. */
  of(clientId: string, place: Partial<Place>): Identity[];
  /** Makes a secret, or all of a client's secrets, stop working; tells whether any did. */
  withdraw(clientId: string, secret?: string): boolean;
}

/** Keeps the identities of one vendor. */
export function createIdentities(): Identities {
  const all: Identity[] = [];
  return {
    all,
    add({ clientSecret, ...wish }) {
      const secret = clientSecret ?? randomBytes(24).toString("base64url");
      const known = all.find(
        (one) => one.clientId === wish.clientId && one.audience === wish.audience && samePlace(wish, { ...one }),
      );
      const identity = known ?? { ...wish, secrets: new Set<string>() };
      if (!known) all.push(identity);
      identity.secrets.add(secret);
      return { identity, secret };
    },
    of: (clientId, place) => all.filter((one) => one.clientId === clientId && samePlace(place, one)),
    withdraw(clientId, secret) {
      const held = all.filter((one) => one.clientId === clientId && (secret === undefined || one.secrets.has(secret)));
      for (const { secrets } of held)
        if (secret === undefined) secrets.clear();
        else secrets.delete(secret);
      return held.length > 0;
    },
  };
}
