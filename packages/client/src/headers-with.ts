/** Headers as a caller may give them. */
export type GivenHeaders = ConstructorParameters<typeof Headers>[0];

/**
 * The caller's headers, after a media type for a body that has one. openapi-fetch, which goes on with them, takes no lists,
 * and takes a header away where the caller says null.
 */
export function headersWith(type: string | undefined, given: GivenHeaders): object {
  const own = given instanceof Headers || Array.isArray(given) ? Object.fromEntries(new Headers(given)) : given;
  return type ? { "content-type": type, ...own } : (own ?? {});
}
