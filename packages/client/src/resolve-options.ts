import {
  checkedUrl,
  clientCredentials,
  ConfigurationError,
  staticToken,
  type TokenSource,
} from "@vendorkit/auth-middleware";
import { find, variableOf } from "./environment.ts";
import type { VendorProfile } from "./profile.ts";
import { problemIn, type VendorOptions } from "./vendor-options.ts";

/** What a client is built from: options, environment and profile come together, all of it checked. */
export interface Resolved {
  readonly baseUrl: string;
  readonly tokens: TokenSource;
  readonly headers: Record<string, string>;
}

type Settings = Readonly<Partial<Record<string, string>>>;

/** Looks options up and complains about them in one voice. */
class Lookup {
  readonly #profile: VendorProfile;
  readonly #options: VendorOptions;

  constructor(profile: VendorProfile, options: VendorOptions) {
    this.#profile = profile;
    this.#options = options;
  }

  fail(message: string): never {
    throw new ConfigurationError(message, { vendor: this.#profile.vendor });
  }

  find(option: string) {
    return find(this.#options, this.#profile.vendor, option);
  }

  /** "`clientSecret` is missing: …", with the variable that could hold it. */
  missing(option: string, why = ""): never {
    return this.fail(
      `\`${option}\` is missing${why}. Pass it as an option or set ${variableOf(this.#profile.vendor, option)}.`,
    );
  }

  url(option: string, fallback: string | undefined): string | undefined {
    const { value = fallback, name = option } = this.find(option) ?? {};
    if (value === undefined) return undefined;
    if (typeof value !== "string") return this.fail(`\`${name}\` must be a string.`);
    return checkedUrl(value, name, this.#profile.vendor).href;
  }

  setting(option: string): string | undefined {
    const { pattern, form, default: fallback } = this.#profile.settings[option] as VendorProfile["settings"][string];
    const { value = fallback, name = option } = this.find(option) ?? {};
    if (value === undefined) return undefined;
    // The value is not quoted: people paste secrets into the wrong option.
    if (typeof value !== "string" || !pattern.test(value)) return this.fail(`\`${name}\` must be ${form}.`);
    return value;
  }
}

type Credentials =
  | { kind: "tokens"; tokens: TokenSource }
  | { kind: "token"; token: unknown }
  | { kind: "client"; clientId: unknown; clientSecret: unknown };

/** Which credentials to use. Options come before the environment as a whole, so that an option never meets a variable of another kind. */
function credentialsIn(lookup: Lookup, options: VendorOptions, vendor: string): Credentials {
  const given = (["tokens", "token", "clientId", "clientSecret"] as const).filter(
    (name) => options[name] !== undefined,
  );
  const isClient = given.includes("clientId") || given.includes("clientSecret");
  const kinds = given.filter((name) => name === "token" || name === "tokens").length + (isClient ? 1 : 0);
  const listed = given.map((name) => `\`${name}\``).join(" and ");
  if (kinds > 1)
    return lookup.fail(
      `credentials are given twice: ${listed}. Pass \`clientId\` and \`clientSecret\`, or \`token\`, or \`tokens\`.`,
    );
  if (options.tokens)
    return typeof options.tokens.get === "function"
      ? { kind: "tokens", tokens: options.tokens }
      : lookup.fail("`tokens` must be an object with a `get` method.");
  if (options.token !== undefined) return { kind: "token", token: options.token };

  const [id, secret, token] = [
    lookup.find("clientId"),
    lookup.find("clientSecret"),
    isClient ? undefined : lookup.find("token"),
  ];
  if (token && (id || secret))
    return lookup.fail(
      `credentials are given twice: ${[id, secret, token].flatMap((found) => found?.name ?? []).join(", ")}. Unset one kind.`,
    );
  if (token) return { kind: "token", token: token.value };
  if (!id && !secret) {
    const [idName, secretName, tokenName] = ["clientId", "clientSecret", "token"].map((name) =>
      variableOf(vendor, name),
    );
    return lookup.fail(
      `no credentials. Pass \`clientId\` and \`clientSecret\` (or set ${idName} and ${secretName}), or pass \`token\` (or set ${tokenName}).`,
    );
  }
  if (!id) return lookup.missing("clientId", ", and `clientSecret` alone is not enough");
  if (!secret) return lookup.missing("clientSecret", ", and `clientId` alone is not enough");
  return { kind: "client", clientId: id.value, clientSecret: secret.value };
}

/** A setting that is needed and missing is named; a host without one could only be guessed. */
function needed(lookup: Lookup, profile: VendorProfile, settings: Settings, what: string): never {
  const name = Object.keys(profile.settings).find(
    (key) => settings[key] === undefined && !profile.settings[key]?.isOptional,
  );
  return lookup.missing(name ?? what, name ? `: it is part of \`${what}\`` : "");
}

function tokensFor(lookup: Lookup, profile: VendorProfile, options: VendorOptions, settings: Settings): TokenSource {
  const { vendor, grant, tokenHints: hints, renewAhead } = profile;
  const credentials = credentialsIn(lookup, options, vendor);
  if (credentials.kind === "tokens") return credentials.tokens;
  if (credentials.kind === "token") return staticToken(credentials.token as string);
  const hosts = profile.hosts(settings);
  const { organization } = settings;
  if (grant.parameters.includes("organization") && organization === undefined) return lookup.missing("organization");
  const { scope = hosts.scope, audience = hosts.audience, tokenStore, fetch, onEvent, clock } = options;
  const tokenUrl = lookup.url("tokenUrl", hosts.tokenUrl) ?? needed(lookup, profile, settings, "tokenUrl");
  const { clientId, clientSecret } = credentials as { clientId: string; clientSecret: string };
  return clientCredentials({
    tokenUrl,
    clientId,
    clientSecret,
    ...grant,
    scope,
    audience,
    organization,
    tokenStore,
    fetch,
    onEvent,
    vendor,
    hints,
    clock,
    ...(renewAhead !== undefined && { renewAhead }),
  });
}

/** Brings options, environment and profile together. */
export function resolveOptions(profile: VendorProfile, options: VendorOptions): Resolved {
  const lookup = new Lookup(profile, options);
  const problem = problemIn(options);
  if (problem) lookup.fail(problem);
  for (const name of ["fetch", "onEvent"] as const)
    if (options[name] !== undefined && typeof options[name] !== "function")
      lookup.fail(`\`${name}\` must be a function.`);
  const settings: Settings = Object.fromEntries(
    Object.keys(profile.settings).map((name) => [name, lookup.setting(name)]),
  );
  const baseUrl =
    lookup.url("baseUrl", profile.hosts(settings).baseUrl) ?? needed(lookup, profile, settings, "baseUrl");
  if (/[?#]/.test(baseUrl)) lookup.fail("`baseUrl` must not hold a query or a fragment.");
  return {
    baseUrl: baseUrl.replace(/\/+$/, ""),
    tokens: tokensFor(lookup, profile, options, settings),
    headers: profile.headers?.(settings) ?? {},
  };
}
