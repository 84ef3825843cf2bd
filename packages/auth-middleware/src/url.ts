import { ConfigurationError } from "./errors.ts";

const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" ||
  hostname === "[::1]" ||
  /^127(\.\d+){3}$/.test(hostname) ||
  hostname.endsWith(".localhost");

/**
 * A URL that a credential may travel to: absolute, https (http on loopback), without user info. The errors never quote
 * it, since it may hold a secret.
 */
export function checkedUrl(text: string, name: string, vendor?: string): URL {
  const fail = (problem: string): never => {
    throw new ConfigurationError(`\`${name}\` ${problem}.`, { vendor });
  };
  const url = URL.canParse(text) ? new URL(text) : fail("is not an absolute URL, such as https://api.example.com");
  if (url.username || url.password)
    fail("must not hold a user name or password; pass `clientId` and `clientSecret` instead");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    fail(`must use https (http is allowed on loopback only), not ${url.protocol.replace(":", "")}`);
  if (/[\r\n\t]/.test(text)) fail("holds a line break or tab");
  return url;
}
