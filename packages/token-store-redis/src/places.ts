import { ConfigurationError } from "@vendorkit/auth-middleware";
import type { Place } from "./redis-commands.ts";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i;

const isHere = ({ host }: Place): boolean => host === undefined || LOOPBACK.test(host);

export interface Safety {
  /** Undefined where the client does not say where it connects to: that may be anywhere. */
  readonly places: readonly Place[] | undefined;
  readonly hasKeys: boolean;
  readonly allowPlaintext: boolean;
}

/** Refuses to send tokens over a network, or to keep them elsewhere, where others could read them. */
export function checkPlaces({ places, hasKeys, allowPlaintext }: Safety): void {
  const others = places?.filter((place) => !isHere(place)) ?? [undefined];
  if (allowPlaintext || others.length === 0) return;
  const where = others[0]?.host === undefined ? "a Redis that may be on another machine" : `Redis at ${others[0].host}`;
  if (!hasKeys)
    throw new ConfigurationError(
      `Tokens for ${where} need \`encryptionKeys\`, since whoever reads that Redis could use them. \`openssl rand -base64 32\` makes a key; \`allowPlaintext: true\` does without.`,
    );
  if (others.some((place) => place?.isEncrypted === false))
    throw new ConfigurationError(
      `The connection to ${where} is not encrypted. Use TLS (a \`rediss://\` URL, or the client's \`tls\` option); \`allowPlaintext: true\` does without.`,
    );
}
