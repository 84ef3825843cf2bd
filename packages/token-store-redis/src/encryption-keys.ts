import { hkdfSync } from "node:crypto";
import { ConfigurationError } from "@vendorkit/auth-middleware";

/** 32 bytes, as they are or written in base64 or hexadecimal digits; with an id if you have one for it. */
export type EncryptionKey = string | Uint8Array | { readonly id: string; readonly key: string | Uint8Array };

/** A key as it is used: nothing is encrypted with what the caller gave, but with what is derived from it. */
export interface DerivedKey {
  /** Stored beside what it encrypted. */
  readonly id: string;
  readonly encryption: Buffer;
  readonly names: Buffer;
}

const BYTES = 32;
const HEX = /^[0-9a-f]{64}$/i;
const BASE64 = /^[\w+/-]{43}=?$/;
const ID = /^[\w-]{1,64}$/;

/** AES-256-GCM and HMAC-SHA256 get keys of their own (RFC 5869). */
const derive = (key: Uint8Array, purpose: string, length = BYTES): Buffer =>
  Buffer.from(hkdfSync("sha256", key, "", `vendorkit token-store-redis 1 ${purpose}`, length));

function bytesOf(key: unknown, fail: (problem: string) => never): Uint8Array {
  if (typeof key === "string" && HEX.test(key)) return Buffer.from(key, "hex");
  if (typeof key === "string" && BASE64.test(key)) return Buffer.from(key, "base64");
  if (key instanceof Uint8Array && key.length === BYTES) return key;
  return fail(
    `is not ${BYTES} bytes, in base64, hexadecimal digits or a Uint8Array. \`openssl rand -base64 32\` makes one.`,
  );
}

/**
 * The keys to use: the first encrypts, all of them decrypt, and the last is the one that the names of keys in Redis depend
 * on, so that they stay the same while a new key is put before it.
 */
export function derivedKeys(given: EncryptionKey | readonly EncryptionKey[]): DerivedKey[] {
  const keys = (Array.isArray(given) ? given : [given]) as readonly EncryptionKey[];
  const derived = keys.map((entry, index): DerivedKey => {
    const fail = (problem: string): never => {
      throw new ConfigurationError(`The encryption key at position ${index + 1} of \`encryptionKeys\` ${problem}`);
    };
    const isNamed = typeof entry === "object" && entry !== null && !(entry instanceof Uint8Array);
    const key = bytesOf(isNamed ? entry.key : entry, fail);
    const id = isNamed ? entry.id : derive(key, "id", 4).toString("hex");
    if (typeof id !== "string" || !ID.test(id)) fail("has an `id` that is not 1 to 64 letters, digits, `-` or `_`.");
    return { id, encryption: derive(key, "values"), names: derive(key, "names") };
  });
  if (derived.length === 0) throw new ConfigurationError("`encryptionKeys` is an empty list; give at least one key.");
  const ids = new Set(derived.map(({ id }) => id));
  if (ids.size < derived.length) throw new ConfigurationError("`encryptionKeys` holds two keys with the same id.");
  return derived;
}
