import { ConfigurationError } from "@vendorkit/auth-middleware";

/** An address of this client's API: a path below `baseUrl`, or a whole URL of the same origin. Others would get the token. */
export function sameOriginUrl(pathOrUrl: string | URL, baseUrl: string, vendor: string): string {
  const text = String(pathOrUrl);
  const isAbsolute = /^[a-z][a-z\d+.-]*:/i.test(text) || /^[/\\]{2}/.test(text);
  const joined = isAbsolute ? text : `${baseUrl}${text.startsWith("/") ? "" : "/"}${text}`;
  const { origin } = new URL(baseUrl);
  if (!URL.canParse(joined, baseUrl))
    throw new ConfigurationError("the path or URL given to `fetch` cannot be parsed.", { vendor });
  const url = new URL(joined, baseUrl);
  if (url.origin !== origin || url.username || url.password)
    throw new ConfigurationError(
      `\`fetch\` was given an address at ${url.origin}, and this client's token goes to ${origin} only. Use the global fetch for other hosts.`,
      { vendor },
    );
  return url.href;
}
