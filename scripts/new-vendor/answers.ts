import type { GrantParameter } from "@vendorkit/auth-middleware";

/** All that has to be known of a vendor before its package can be written. */
export interface Answers {
  readonly name: string;
  /** The vendor's name as people write it. */
  readonly title: string;
  readonly baseUrl: string;
  readonly tokenUrl: string;
  readonly body: "form" | "json";
  readonly parameters: readonly GrantParameter[];
  readonly scope?: string;
  readonly audience?: string;
  /** The page that says how to authenticate. */
  readonly docs?: string;
  /** The vendor's specification: a file or an address. */
  readonly spec?: string;
  /** Without a specification, the one GET that is known. */
  readonly path?: string;
}

/** What was given so far, by flag. */
export type Given = Readonly<Record<string, string | undefined>>;

/** Makes answers of what was given; every value has passed its own check by then. */
export function answersOf(name: string, given: Given): Answers {
  const { scope, audience, docs, spec, path } = given;
  return {
    name,
    title: given["title"] ?? pascal(name),
    baseUrl: (given["base-url"] ?? "").replace(/\/+$/, ""),
    tokenUrl: given["token-url"] ?? "",
    body: given["body"] === "json" ? "json" : "form",
    parameters: listed(given["parameters"] ?? defaultParameters(given)),
    ...(scope && { scope }),
    ...(audience && { audience }),
    ...(docs && { docs }),
    ...(spec ? { spec } : { path: path ?? "" }),
  };
}

/** The order of RFC 6749, with what was given a value. */
export function defaultParameters({ scope, audience }: Given): string {
  return ["grant_type", "client_id", "client_secret", scope && "scope", audience && "audience"]
    .filter(Boolean)
    .join(",");
}

export function listed(parameters: string): GrantParameter[] {
  // Checked by the field's own rule.
  return parameters.split(",").map((one) => one.trim()) as GrantParameter[];
}

/** `acme` as it stands in `createAcmeClient`. */
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
