import { scrub } from "@vendorkit/auth-middleware";
import type { VendorName } from "./vendors.ts";

/** The secrets of one run: those in the environment, and the tokens that were sent. */
export class SeenSecrets {
  readonly #values = new Set<string>();

  constructor(vendor: VendorName) {
    const names = ["CLIENT_SECRET", "TOKEN"].map((name) => `${vendor.toUpperCase()}_${name}`);
    for (const name of names) this.#add(process.env[name]);
  }

  #add(value: string | null | undefined): void {
    if (value) this.#values.add(value);
  }

  /** The global `fetch`, which notes the token of every request. */
  readonly fetch: typeof fetch = (input, init) => {
    this.#add(new Headers(init?.headers).get("authorization")?.replace(/^\S+ +/, ""));
    return fetch(input, init);
  };

  /** A server's text without the secrets that it echoes. */
  hide(text: string): string {
    return scrub(text, [...this.#values], "[secret]");
  }
}
