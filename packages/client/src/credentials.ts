import type { Secret, TokenSource } from "@vendorkit/auth-middleware";
import type { Lookup } from "./lookup.ts";
import type { VendorOptions } from "./vendor-options.ts";

/** One of the three kinds of credentials. Values are not checked yet. */
export type Credentials =
  | { readonly kind: "tokens"; readonly tokens: TokenSource }
  | { readonly kind: "token"; readonly token: string | (() => string | Promise<string>) }
  | { readonly kind: "client"; readonly clientId: string; readonly clientSecret: Secret };

const NAMES = ["tokens", "token", "clientId", "clientSecret"] as const;

const list = (names: readonly string[]): string => names.join(", ").replace(/, ([^,]*)$/, " and $1");

/** What to do about credentials that are missing or too many. */
function remedy(lookup: Lookup): string {
  const [id, secret, token] = ["clientId", "clientSecret", "token"].map((name) => lookup.variable(name));
  return `Pass \`clientId\` and \`clientSecret\` (or set ${id} and ${secret}), or pass \`token\` (or set ${token}), or pass \`tokens\``;
}

const twice = (lookup: Lookup, names: readonly string[]): never =>
  lookup.fail(`credentials are given twice: ${list(names)}. ${remedy(lookup)}, but one kind only.`);

/** Credentials among the options, if there are any. */
function fromOptions(lookup: Lookup, options: VendorOptions): Credentials | "client" | undefined {
  const given = NAMES.filter((name) => options[name] !== undefined);
  const kinds = new Set(given.map((name) => (name.startsWith("token") ? name : "client")));
  if (kinds.size > 1)
    return twice(
      lookup,
      given.map((name) => `\`${name}\``),
    );
  const { tokens, token } = options;
  if (token !== undefined) return { kind: "token", token };
  if (tokens === undefined) return given.length > 0 ? "client" : undefined;
  return typeof (tokens as TokenSource | null)?.get === "function"
    ? { kind: "tokens", tokens }
    : lookup.fail("`tokens` must be an object with a `get` method.");
}

/**
 * Which credentials to use. Options come before the environment as a whole, so that an option never meets a variable of
 * another kind.
 */
export function credentialsIn(lookup: Lookup, options: VendorOptions): Credentials {
  const given = fromOptions(lookup, options);
  if (given && given !== "client") return given;
  const [id, secret] = [lookup.find("clientId"), lookup.find("clientSecret")];
  const token = given ? undefined : lookup.find("token");
  if (token && (id || secret))
    return twice(
      lookup,
      [id, secret, token].flatMap((found) => found?.name ?? []),
    );
  if (token) return { kind: "token", token: token.value as string };
  if (!id && !secret) return lookup.fail(`no credentials. ${remedy(lookup)}.`);
  if (!id) return lookup.missing("clientId", ", and `clientSecret` alone is not enough");
  if (!secret) return lookup.missing("clientSecret", ", and `clientId` alone is not enough");
  return { kind: "client", clientId: id.value as string, clientSecret: secret.value as Secret };
}
