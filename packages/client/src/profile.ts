import type { GrantParameter, TokenErrorCode } from "@vendorkit/auth-middleware";

/** A vendor's own option, such as a tenant: a string with an environment variable. */
export interface Setting {
  /** What a value must look like, as a pattern and in words. Settings become parts of URLs, so the pattern is strict. */
  readonly pattern: RegExp;
  readonly form: string;
  /** Without one, the setting is asked for when a host or the grant is made of it. */
  readonly default?: string;
}

/** What a vendor's settings come to. */
export interface VendorHosts {
  readonly baseUrl?: string | undefined;
  readonly tokenUrl?: string | undefined;
  readonly scope?: string | undefined;
  readonly audience?: string | undefined;
}

/** Everything that makes one vendor's client different from another's, as data. */
export interface VendorProfile<Name extends string = string> {
  /** The vendor's name; in capitals, the prefix of its environment variables. */
  readonly vendor: string;
  readonly settings: Readonly<Record<Name, Setting>>;
  /** Hosts and grant defaults for the given settings; called with those that are known. */
  readonly hosts: (settings: Readonly<Partial<Record<Name, string>>>) => VendorHosts;
  /** How the vendor wants its token request: the body's form and its parameters in the guide's order. */
  readonly grant: { readonly body: "form" | "json"; readonly parameters: readonly GrantParameter[] };
  /** Milliseconds before a token's end at which the vendor wants it renewed. */
  readonly renewAhead?: number;
  /** Headers of every API request. */
  readonly headers?: (settings: Readonly<Partial<Record<Name, string>>>) => Record<string, string>;
  /** What to do about a failed token request, from the vendor's troubleshooting pages. */
  readonly tokenHints: Partial<Record<TokenErrorCode, string>>;
  /** What to do about an API answer, by its status. */
  readonly statusHints: Readonly<Record<number, string>>;
  /** The property of an error body that holds the request id, where the vendor puts it there. */
  readonly requestId?: string;
  /** Whether an answer says that the token is not accepted, where that is not just status 401. */
  readonly isRejection?: (response: Response) => boolean;
  /**
   * Milliseconds during which the vendor's servers may not all know a new token: a rejection within them is answered with
   * the same token once more, a second later.
   */
  readonly replicationGrace?: number;
  /** Whether the vendor forbids use from a browser altogether. */
  readonly isBrowserForbidden?: boolean;
}
