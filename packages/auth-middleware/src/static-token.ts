import { ConfigurationError } from "./errors.ts";
import { AccessToken, isTokenValue, type TokenSource } from "./token.ts";
import { tokenFrom } from "./token-from.ts";

const checked = (value: unknown): AccessToken => {
  if (!isTokenValue(value))
    throw new ConfigurationError("`token` must be a string of visible ASCII characters without spaces or line breaks.");
  return new AccessToken(value);
};

/**
 * A long-lived token, such as one downloaded from a vendor's console: the string itself, or a function that is asked for
 * every request. It is never renewed; what the API rejects is reported as such.
 *
 * @throws ConfigurationError for a value that cannot stand in a header.
 * @example
 * const tokens = staticToken(process.env.IMPLY_TOKEN);
 */
export function staticToken(secret: string | (() => string | Promise<string>)): TokenSource {
  if (typeof secret === "function") return tokenFrom(async () => checked(await secret()));
  const token = checked(secret);
  return { get: () => token };
}
