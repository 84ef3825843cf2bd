/** Headers as a caller may give them. */
export type GivenHeaders = ConstructorParameters<typeof Headers>[0];

/**
 * The caller's headers, after a media type for a body that has one and the client's own. openapi-fetch, which goes on with
 * them, takes no lists, and takes a header away where the caller says null.
 */
export function headersWith(
  type: string | undefined,
  ofClient: Readonly<Record<string, string>>,
  given: GivenHeaders,
): object {
  const headers: Record<string, unknown> = { ...(type && { "content-type": type }), ...ofClient };
  const own = given instanceof Headers || Array.isArray(given) ? Object.fromEntries(new Headers(given)) : given;
  for (const [name, value] of Object.entries(own ?? {})) if (value !== undefined) headers[name] = value;
  return headers;
}
