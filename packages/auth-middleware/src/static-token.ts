import { AccessToken, type TokenSource } from "./token.ts";
import { tokenFrom } from "./token-from.ts";

/**
 * A long-lived token, such as one downloaded from a vendor's console: the string itself, or a function that is asked for
 * every request. It is never renewed; what the API rejects is reported as such.
 *
 * @throws ConfigurationError for a value that cannot stand in a header.
 * @example
 * const tokens = staticToken(process.env.IMPLY_TOKEN);
 */
export function staticToken(secret: string | (() => string | Promise<string>)): TokenSource {
  if (typeof secret === "function") return tokenFrom(async () => new AccessToken(await secret()));
  const token = new AccessToken(secret);
  return { get: () => token };
}
