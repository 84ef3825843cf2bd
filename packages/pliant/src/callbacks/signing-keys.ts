import { unwrap } from "@vendorkit/client";
import type { PliantClient } from "../create-pliant-client.ts";

/** A public key set (RFC 7517), as Pliant's endpoint gives it. */
export interface JsonWebKeySet {
  readonly keys?: readonly object[] | undefined;
}

/** Where keys come from: the client, which asks Pliant, or a set that you hold. */
export type KeySource = Pick<PliantClient, "GET"> | JsonWebKeySet;

/** Node's `KeyObject`, not by name: a user's types need no `@types/node` for it. */
export type PublicKey = object;

/** Pliant allows long caching and announces rotations; a day bounds how long a withdrawn key is believed. */
const LONGEST_AGE_MS = 24 * 3_600_000;
/** Anybody can send a callback with a wrong signature; this bounds the requests that such callbacks cost. */
const BETWEEN_REFRESHES_MS = 60_000;

async function toKeys({ keys = [] }: JsonWebKeySet): Promise<PublicKey[]> {
  const { createPublicKey } = await import("node:crypto");
  return keys.flatMap((jwk) => {
    const { kty, crv, x } = jwk as { kty?: unknown; crv?: unknown; x?: unknown };
    if (kty !== "OKP" || crv !== "Ed25519" || typeof x !== "string") return [];
    try {
      return [createPublicKey({ key: { kty, crv, x }, format: "jwk" })];
    } catch {
      return [];
    }
  });
}

/** The keys of one source, asked for when they are needed, and again when a callback fits none of them. */
export class SigningKeys {
  readonly #source: KeySource;
  #keys: Promise<PublicKey[]> | undefined;
  #loadedAt = 0;
  #refreshedAt = -Infinity;

  constructor(source: KeySource) {
    this.#source = source;
  }

  get(now: number): Promise<PublicKey[]> {
    if (this.#keys && now - this.#loadedAt < LONGEST_AGE_MS) return this.#keys;
    return this.#load(now);
  }

  /** The keys as they are now at Pliant; undefined when it was asked a moment ago, or cannot be asked. */
  refresh(now: number): Promise<PublicKey[]> | undefined {
    if (!("GET" in this.#source) || Math.abs(now - this.#refreshedAt) < BETWEEN_REFRESHES_MS) return undefined;
    this.#refreshedAt = now;
    return this.#load(now);
  }

  #load(now: number): Promise<PublicKey[]> {
    const source = this.#source;
    const [before, beforeAt] = [this.#keys, this.#loadedAt];
    const asked = async () =>
      toKeys("GET" in source ? await unwrap(source.GET("/partner-management/signing/jwks.json")) : source);
    const keys = asked();
    this.#keys = keys;
    this.#loadedAt = now;
    // What could not be had is asked for again by the next callback.
    keys.catch(() => {
      if (this.#keys === keys) [this.#keys, this.#loadedAt] = [before, beforeAt];
    });
    return keys;
  }
}
