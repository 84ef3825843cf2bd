import { clientCredentials, shownUrl, staticToken, type TokenSource } from "@vendorkit/auth-middleware";
import { credentialsIn } from "./credentials.ts";
import type { Asked } from "./diagnosis/explanation.ts";
import { Lookup } from "./lookup.ts";
import type { VendorHosts, VendorProfile } from "./profile.ts";
import { problemIn, type VendorOptions } from "./vendor-options.ts";

/** What a client is built from: options, environment and profile come together, all of it checked. */
export interface Resolved {
  readonly baseUrl: string;
  readonly tokens: TokenSource;
  /** What tokens are asked for with, so far as it may be shown. */
  readonly asked: Asked;
  readonly headers: Record<string, string>;
  readonly settings: Settings;
}

type Settings = Readonly<Partial<Record<string, string>>>;

/** What to ask for when a host is not known: the setting that is part of it, or else the host itself. */
function needed(lookup: Lookup, profile: VendorProfile, settings: Settings, host: keyof VendorHosts): never {
  const missing = Object.keys(profile.settings).filter((name) => settings[name] === undefined);
  const all = { ...settings, ...Object.fromEntries(missing.map((name) => [name, "x"])) };
  const isPart = (name: string) => profile.hosts({ ...all, [name]: undefined })[host] === undefined;
  const part = profile.hosts(all)[host] === undefined ? undefined : missing.find(isPart);
  return part ? lookup.missing(part, `: it is part of \`${host}\``) : lookup.missing(host);
}

function tokensFor(
  lookup: Lookup,
  profile: VendorProfile,
  options: VendorOptions,
  settings: Settings,
): Pick<Resolved, "tokens" | "asked"> {
  const { vendor, grant, tokenHints: hints, renewAhead } = profile;
  const credentials = credentialsIn(lookup, options);
  const hosts = profile.hosts(settings);
  const { organization } = settings;
  const { scope = hosts.scope, audience = hosts.audience, tokenStore, fetch, onEvent, clock } = options;
  const wishes = Object.entries({ scope, audience, organization }).filter(([, value]) => value !== undefined);
  const asked: Asked = { credentials: credentials.kind, ...Object.fromEntries(wishes) };
  if (credentials.kind === "tokens") return { tokens: credentials.tokens, asked };
  if (credentials.kind === "token")
    return { tokens: lookup.check("token", () => staticToken(credentials.token)), asked };
  const { clientId, clientSecret } = credentials;
  if (grant.parameters.includes("organization") && organization === undefined) return lookup.missing("organization");
  const tokenUrl = lookup.url("tokenUrl", hosts.tokenUrl) ?? needed(lookup, profile, settings, "tokenUrl");
  const tokens = lookup.check("clientId", () =>
    clientCredentials({
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
      renewAhead,
    }),
  );
  return { tokens, asked: { ...asked, tokenUrl: shownUrl(tokenUrl) } };
}

/** Brings options, environment and profile together. */
export function resolveOptions(profile: VendorProfile, options: VendorOptions): Resolved {
  const lookup = new Lookup(profile, options);
  const problem = problemIn(options);
  if (problem) lookup.fail(problem);
  for (const name of ["fetch", "onEvent", "rateLimit"] as const)
    if (options[name] !== undefined && typeof options[name] !== "function")
      lookup.fail(`\`${name}\` must be a function.`);
  const settings: Settings = Object.fromEntries(
    Object.keys(profile.settings).map((name) => [name, lookup.setting(name)]),
  );
  const baseUrl =
    lookup.url("baseUrl", profile.hosts(settings).baseUrl) ?? needed(lookup, profile, settings, "baseUrl");
  if (/[?#]/.test(baseUrl)) lookup.fail(`${lookup.named("baseUrl")} must not hold a query or a fragment.`);
  return {
    baseUrl: baseUrl.replace(/\/+$/, ""),
    ...tokensFor(lookup, profile, options, settings),
    headers: profile.headers?.(settings) ?? {},
    settings,
  };
}
