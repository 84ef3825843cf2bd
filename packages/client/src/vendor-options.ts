import type { CallOptions, Clock, EventListener, Secret, TokenSource, TokenStore } from "@vendorkit/auth-middleware";
import type { RateLimit } from "./limits/rate-limit.ts";

/** The options that every vendor's client takes. All are optional; credentials may come from the environment. */
export interface VendorOptions {
  /** The client id. @default `<VENDOR>_CLIENT_ID` */
  clientId?: string | undefined;
  /**
   * The client secret: a string, a function that gives one and is asked at every mint, or a list during a rotation, tried
   * in order. @default `<VENDOR>_CLIENT_SECRET`
   */
  clientSecret?: Secret | undefined;
  /** A static or long-lived token, or a function that gives one, instead of client credentials. @default `<VENDOR>_TOKEN` */
  token?: string | (() => string | Promise<string>) | undefined;
  /** Your own source of tokens, instead of client credentials. */
  tokens?: TokenSource | undefined;
  /** Where the API is. @default the vendor's, or `<VENDOR>_BASE_URL` */
  baseUrl?: string | undefined;
  /** Where tokens are minted. @default the vendor's, or `<VENDOR>_TOKEN_URL` */
  tokenUrl?: string | undefined;
  /** The OAuth scope asked for. @default the vendor's */
  scope?: string | undefined;
  /** The OAuth audience asked for. @default the vendor's */
  audience?: string | undefined;
  /** The transport, for API and token requests alike. @default the global `fetch` */
  fetch?: typeof fetch | undefined;
  /** Milliseconds an attempt may take until its headers are in; `false` for no limit. @default 30_000 */
  timeout?: number | false | undefined;
  /** Milliseconds a whole call may take, waits and body included; `false` for no limit. @default 120_000 */
  deadline?: number | false | undefined;
  /** Attempts after the first. @default 2 */
  retries?: number | undefined;
  /** Holds requests back before the server has to: the value of the vendor package's `rateLimit()`. @default none */
  rateLimit?: RateLimit | undefined;
  /** Where tokens are shared. @default one in-process store for all clients */
  tokenStore?: TokenStore | undefined;
  /** Told of everything that happens: calls, attempts, waits, tokens, warnings. What it throws changes nothing. */
  onEvent?: EventListener | undefined;
  /** Where time and chance come from; for tests. @default the machine's clocks */
  clock?: Clock | undefined;
}

/** {@link VendorOptions} of a vendor that does not forbid browsers. */
export interface BrowserOptions {
  /** Lets the client be built in a browser, where everybody who opens the page can read the secret. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

const isDuration = (value: unknown): boolean =>
  value === false || (typeof value === "number" && value >= 1 && value < Infinity);

const DURATION = "a number of milliseconds, 1 or more, or false for no limit";

const RULES: Readonly<Record<keyof CallOptions, [isValid: (value: unknown) => boolean, form: string]>> = {
  timeout: [isDuration, DURATION],
  deadline: [isDuration, DURATION],
  retries: [(value) => Number.isInteger(value) && Number(value) >= 0, "a whole number, 0 or more"],
  idempotent: [(value) => typeof value === "boolean", "true or false"],
};

const NAMES = Object.keys(RULES) as (keyof CallOptions)[];

/** The first of the given call options that cannot work, in a sentence; undefined when all can. */
export function problemIn(options: CallOptions): string | undefined {
  for (const name of NAMES) {
    const value = options[name];
    if (value === undefined) continue;
    const [isValid, form] = RULES[name];
    if (!isValid(value)) return `\`${name}\` must be ${form}, not ${typeof value === "number" ? value : typeof value}.`;
  }
  return undefined;
}
