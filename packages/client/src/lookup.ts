import { checkedUrl, ConfigurationError } from "@vendorkit/auth-middleware";
import { find, type Found, variableOf } from "./environment.ts";
import type { VendorProfile } from "./profile.ts";
import type { VendorOptions } from "./vendor-options.ts";

/** Options that a variable may hold for every vendor; a vendor's own settings have one too. */
const WITH_VARIABLE = ["clientId", "clientSecret", "token", "baseUrl", "tokenUrl"];

/** Looks options up and complains about them in one voice: by the option's name and its variable's, never with the value. */
export class Lookup {
  readonly #profile: VendorProfile;
  readonly #options: VendorOptions;

  constructor(profile: VendorProfile, options: VendorOptions) {
    this.#profile = profile;
    this.#options = options;
  }

  fail(message: string): never {
    throw new ConfigurationError(message, this.#profile);
  }

  /** "`clientSecret` is missing: …", with the variable that could hold it. */
  missing(option: string, why = ""): never {
    return this.fail(`\`${option}\` is missing${why}. Pass it as an option or set ${this.variable(option)}.`);
  }

  find(option: string): Found | undefined {
    return find(this.#options, this.#profile.vendor, option);
  }

  variable(option: string): string {
    return variableOf(this.#profile.vendor, option);
  }

  /** An option as messages name it: "`baseUrl` (or PLIANT_BASE_URL)". */
  named(option: string): string {
    const hasVariable = WITH_VARIABLE.includes(option) || option in this.#profile.settings;
    return `\`${option}\`${hasVariable ? ` (or ${this.variable(option)})` : ""}`;
  }

  /** Does a check of the middleware's, which knows at most an option's name and never its variable's. */
  check<T>(option: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      const text = error.vendor ? error.message.slice(error.vendor.length + 2) : error.message;
      const [quoted, name = option] = /^`(\w+)`/.exec(text) ?? [];
      return this.fail(this.named(name) + (quoted ? text.slice(quoted.length) : `: ${text}`));
    }
  }

  url(option: string, fallback: string | undefined): string | undefined {
    const { value = fallback } = this.find(option) ?? {};
    if (value === undefined) return undefined;
    if (typeof value !== "string") return this.fail(`${this.named(option)} must be a string.`);
    return this.check(option, () => checkedUrl(value, option)).href;
  }

  setting(option: string): string | undefined {
    const { pattern, form, default: fallback } = this.#profile.settings[option] as VendorProfile["settings"][string];
    const { value = fallback } = this.find(option) ?? {};
    if (value === undefined) return undefined;
    // The value is not quoted: people paste secrets into the wrong option.
    if (typeof value !== "string" || !pattern.test(value)) return this.fail(`${this.named(option)} must be ${form}.`);
    return value;
  }
}
