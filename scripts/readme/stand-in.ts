import type { Emulator, VendorName } from "@vendorkit/emulator";

/** Where the emulator plays the vendors' hosts; `example.com` is what READMEs of no vendor in particular speak of. */
const PLACES: readonly (readonly [host: RegExp, place: string])[] = [
  [/^https:\/\/(auth\.imara\.com\.br|api\.imara\.com)/, "/imara"],
  [/^https:\/\/id\.imply\.io/, "/imply"],
  [/^https:\/\/([\w-]+)\.implycloud\.com/, "/imply/$1"],
  [/^https:\/\/devx\.([\w-]+)\.oleria\.io/, "/oleria/$1"],
  [/^https:\/\/auth\.([\w-]+)\.oleria\.example/, "/oleria/$1"],
  [/^https:\/\/(auth|api)\.apiera\.io/, "/apiera"],
  [/^https:\/\/(infinnityprodinternal\.eu\.auth0|partner-api\.getpliant)\.com/, "/pliant"],
  [/^https:\/\/(infinnitystaginginternal\.eu\.auth0|sandbox\.partner-api\.getpliant)\.com/, "/pliant/sandbox"],
  [/^https:\/\/pci-api\.getpliant\.com/, "/pliant/api"],
  [/^https:\/\/auth\.example\.com\/oauth\/token/, "/imara/oidc/token"],
  [/^https:\/\/api\.example\.com/, "/imara"],
];

/** What the specs' examples give as upload addresses: takes everything. */
const S3 = /^https:\/\/[\w-]+\.s3\.amazonaws\.com\//;

/** A `fetch` that leads the vendors' own hosts to the emulator, so that programs and messages name the real ones. */
export function standIn(fetch: typeof globalThis.fetch, { origin }: Emulator): typeof globalThis.fetch {
  const led = (url: string): string => PLACES.reduce((at, [host, place]) => at.replace(host, origin + place), url);
  return async (input, init) => {
    if (input instanceof Request) return fetch(new Request(led(input.url), input), init);
    return S3.test(String(input)) ? new Response() : fetch(led(String(input)), init);
  };
}

/** The variables of options. */
const VARIABLES = {
  clientId: "CLIENT_ID",
  clientSecret: "CLIENT_SECRET",
  token: "TOKEN",
  organization: "ORGANIZATION",
  vanityDomain: "VANITY_DOMAIN",
  tenant: "TENANT",
  environment: "ENVIRONMENT",
  baseUrl: "BASE_URL",
  tokenUrl: "TOKEN_URL",
} as const;

export type Settings = { readonly [Name in keyof typeof VARIABLES]?: string | undefined };

/** Sets a vendor's environment variables, and unsets those that are not given. */
export function setVariables(vendor: VendorName, settings: Settings): void {
  for (const [name, suffix] of Object.entries(VARIABLES)) {
    const variable = `${vendor.toUpperCase()}_${suffix}`;
    const value = settings[name as keyof Settings];
    if (value === undefined) delete process.env[variable];
    else process.env[variable] = value;
  }
}
