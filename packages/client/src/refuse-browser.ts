import { ConfigurationError } from "@vendorkit/auth-middleware";
import type { VendorProfile } from "./profile.ts";
import type { BrowserOptions } from "./vendor-options.ts";

/** Pages have a document, their workers `importScripts` without a process. */
function isBrowser(): boolean {
  const { document, importScripts, process } = globalThis as {
    document?: unknown;
    importScripts?: unknown;
    process?: unknown;
  };
  return document !== undefined || (typeof importScripts === "function" && process === undefined);
}

/** A secret in a browser is everybody's secret: the client is not built there unless the caller insists and the vendor allows it. */
export function refuseBrowser(
  { vendor, isBrowserForbidden }: VendorProfile,
  { dangerouslyAllowBrowser }: BrowserOptions,
): void {
  if (!isBrowser() || (dangerouslyAllowBrowser && !isBrowserForbidden)) return;
  const remedy = isBrowserForbidden
    ? "The vendor allows calls from a back end only."
    : "Call it from your server. If nobody but you can open the page, pass `dangerouslyAllowBrowser: true`.";
  throw new ConfigurationError(
    `this client carries a secret and runs in a browser, where anybody can read it. ${remedy}`,
    { vendor },
  );
}
