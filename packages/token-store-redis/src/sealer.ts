import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import type { DerivedKey } from "./encryption-keys.ts";

/** Part of every key's name, of what is authenticated with a value, and of a value: versions do not meet. */
export const SCHEMA = "1";

/** 96 bits, as NIST SP 800-38D section 8.2.2 wants for random ones. */
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Enough of an HMAC to name a key by. */
const NAME_BYTES = 16;

/** What was sealed, or why it cannot be had. */
export type Opened = { readonly text: string } | { readonly problem: string };

/** Makes values and names unreadable, and finds out what was changed. */
export interface Sealer {
  /** Seals `text` for the key `name` alone. */
  seal(text: string, name: string): string;
  open(sealed: string, name: string): Opened;
  /** What stands for `text` in a name: it cannot be found out by trying. */
  mac(text: string): string;
}

const bound = (name: string): Buffer => Buffer.from(`vendorkit ${SCHEMA} ${name}`);

function decrypt(key: DerivedKey, bytes: Buffer, name: string): Opened {
  try {
    const decipher = createDecipheriv("aes-256-gcm", key.encryption, bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(bound(name));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
    return { text };
  } catch {
    return { problem: "was changed after it was stored, or moved there from another key" };
  }
}

/** AES-256-GCM. What is sealed is bound to its key's name and to the schema, and says which key opens it. */
export function encrypting(keys: readonly DerivedKey[]): Sealer {
  const [first, last] = [keys[0], keys.at(-1)] as [DerivedKey, DerivedKey];
  return {
    seal(text, name) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv("aes-256-gcm", first.encryption, iv, { authTagLength: TAG_BYTES });
      cipher.setAAD(bound(name));
      const bytes = Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
      return `${SCHEMA}.${first.id}.${bytes.toString("base64url")}`;
    },
    open(sealed, name) {
      const [schema, id, text, ...rest] = sealed.split(".");
      if (schema !== SCHEMA || text === undefined || rest.length > 0)
        return { problem: "is not encrypted as this version does it" };
      const key = keys.find((one) => one.id === id);
      if (!key) return { problem: "was encrypted with a key that is not in `encryptionKeys`" };
      const bytes = Buffer.from(text, "base64url");
      if (bytes.length <= IV_BYTES + TAG_BYTES) return { problem: "is too short" };
      return decrypt(key, bytes, name);
    },
    mac: (text) => createHmac("sha256", last.names).update(text).digest().subarray(0, NAME_BYTES).toString("base64url"),
  };
}

const PLAIN = `${SCHEMA}!`;

/** Values as they are, for a Redis on this machine. Names are hashes all the same, of a key that everybody knows. */
export const plain: Sealer = {
  seal: (text) => PLAIN + text,
  open: (sealed) =>
    sealed.startsWith(PLAIN)
      ? { text: sealed.slice(PLAIN.length) }
      : { problem: "is not plaintext as this version writes it, or was encrypted" },
  mac: (text) => createHmac("sha256", "plain").update(text).digest().subarray(0, NAME_BYTES).toString("base64url"),
};
