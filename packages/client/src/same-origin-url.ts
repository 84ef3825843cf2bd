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
  // The whole text is compared: the origin alone would not show a user name, and `blob:` URLs have one inside.
  if (!url.href.startsWith(`${origin}/`))
    throw new ConfigurationError(
      `\`fetch\` takes paths, and URLs that begin with ${origin}/ (without a user name), since they get this client's token; this one is at ${url.origin}. Use the global fetch for other hosts.`,
      { vendor },
    );
  return url.href;
}
