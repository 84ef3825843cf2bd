import type { Clock } from "@vendorkit/auth-middleware";

/** What every transfer over a presigned link takes. */
export interface LinkOptions {
  /** Whose file it is, for messages. */
  readonly vendor?: string | undefined;
  /** What talks to the file's host. @default the global `fetch` */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds until the headers are in. @default 30_000 */
  readonly timeout?: number | undefined;
  /** Attempts after the first. @default 2 */
  readonly retries?: number | undefined;
  /** Ends the transfer at any stage, with its own reason. */
  readonly signal?: AbortSignal | null | undefined;
  readonly clock?: Clock | undefined;
}
