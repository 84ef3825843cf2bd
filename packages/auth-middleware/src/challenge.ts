/** One challenge of a WWW-Authenticate header (RFC 9110 section 11.6.1). Names and scheme are in lower case. */
export interface Challenge {
  readonly scheme: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Longer headers are cut: no honest challenge is this long. */
const LIMIT = 8192;

/** One token (or token68, which may hold a slash), optionally with `=` and a value, or a comma. Sticky and without nesting, so that it runs in linear time. */
const PIECE = /[\s,]*([!#$%&'*+\-./^_`|~\w]+)(?:[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?/y;

/**
 * Parses a WWW-Authenticate value, which may join several challenges with commas. What cannot be read ends the list; it
 * never throws.
 */
export function parseChallenges(header: string | null): Challenge[] {
  const text = (header ?? "").slice(0, LIMIT);
  const challenges: { scheme: string; parameters: Record<string, string> }[] = [];
  PIECE.lastIndex = 0;
  for (let piece = PIECE.exec(text); piece; piece = PIECE.exec(text)) {
    const [, name = "", quoted, bare] = piece;
    const current = challenges.at(-1);
    if (quoted === undefined && bare === undefined) {
      challenges.push({ scheme: name.toLowerCase(), parameters: Object.create(null) as Record<string, string> });
    } else if (current) {
      current.parameters[name.toLowerCase()] ??= quoted?.replaceAll(/\\(.)/g, "$1") ?? bare ?? "";
    }
  }
  return challenges;
}

/** The Bearer challenge of a response, as RFC 6750 section 3 defines it. */
export const bearerChallenge = (headers: Headers): Readonly<Record<string, string>> | undefined =>
  parseChallenges(headers.get("www-authenticate")).find((challenge) => challenge.scheme === "bearer")?.parameters;
