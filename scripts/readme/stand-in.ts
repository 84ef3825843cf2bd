import type { Emulator } from "@vendorkit/emulator";

/**
 * Where the emulator plays the hosts that READMEs name, by vendor; `example.com` is what READMEs of no vendor in
 * particular speak of. A vendor that is not here is reached by its environment variables.
 */
const PLACES: Readonly<Record<string, readonly (readonly [host: RegExp, place: string])[]>> = {
  imara: [
    [/^https:\/\/(auth\.imara\.com\.br|api\.imara\.com)/, "/imara"],
    [/^https:\/\/auth\.example\.com\/oauth\/token/, "/imara/oidc/token"],
    [/^https:\/\/api\.example\.com/, "/imara"],
  ],
  imply: [
    [/^https:\/\/id\.imply\.io/, "/imply"],
    [/^https:\/\/([\w-]+)\.implycloud\.com/, "/imply/$1"],
  ],
  oleria: [
    [/^https:\/\/devx\.([\w-]+)\.oleria\.io/, "/oleria/$1"],
    [/^https:\/\/auth\.([\w-]+)\.oleria\.example/, "/oleria/$1"],
  ],
  apiera: [[/^https:\/\/(auth|api)\.apiera\.io/, "/apiera"]],
  pliant: [
    [/^https:\/\/(infinnityprodinternal\.eu\.auth0|partner-api\.getpliant)\.com/, "/pliant"],
    [/^https:\/\/(infinnitystaginginternal\.eu\.auth0|sandbox\.partner-api\.getpliant)\.com/, "/pliant/sandbox"],
    [/^https:\/\/pci-api\.getpliant\.com/, "/pliant/api"],
  ],
};

/** Whether a vendor's own hosts lead to the emulator, so that its READMEs' programs need no URLs. */
export const hasPlaces = (vendor: string): boolean => Object.hasOwn(PLACES, vendor);

/** What the specs' examples give as upload addresses: takes everything. */
const S3 = /^https:\/\/[\w-]+\.s3\.amazonaws\.com\//;

/** A `fetch` that leads the vendors' own hosts to the emulator, so that programs and messages name the real ones. */
export function standIn(fetch: typeof globalThis.fetch, { origin }: Emulator): typeof globalThis.fetch {
  const places = Object.values(PLACES).flat();
  const led = (url: string): string => places.reduce((at, [host, place]) => at.replace(host, origin + place), url);
  return async (input, init) => {
    if (input instanceof Request) return fetch(new Request(led(input.url), input), init);
    return S3.test(String(input)) ? new Response() : fetch(led(String(input)), init);
  };
}
