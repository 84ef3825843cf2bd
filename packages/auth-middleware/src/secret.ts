import { ConfigurationError } from "./errors.ts";

/** A secret as it is given: itself, a function that is asked whenever it is needed, or a list during a rotation, tried in order. */
export type Secret = string | readonly string[] | (() => SecretValue | Promise<SecretValue>);

/** What a secret comes to. */
export type SecretValue = string | readonly string[];

/** The secrets to try, checked. A secret read from a file often ends with a line break, which no server forgives. */
export function secretsIn(value: unknown, name: string, vendor?: string): readonly string[] {
  const secrets: readonly unknown[] = Array.isArray(value) ? value : [value];
  const fail = (problem: string): never => {
    throw new ConfigurationError(`\`${name}\` ${problem}.`, { vendor });
  };
  if (secrets.length === 0) fail("is an empty list; give at least one secret");
  for (const secret of secrets) {
    if (typeof secret !== "string")
      fail(
        `must be a string, a list of strings or a function giving one, not ${secret === null ? "null" : typeof secret}`,
      );
    else if (secret === "") fail("is empty");
    else if (secret.trim() !== secret)
      fail(
        "begins or ends with white space, such as the line break at the end of a file; remove it, for example with .trim()",
      );
    // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
    else if (/[\x00-\x1f\x7f]/.test(secret)) fail("holds a control character");
  }
  return secrets as readonly string[];
}
