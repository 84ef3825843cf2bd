import type { VendorkitEvent, VendorOptions } from "@vendorkit/client";
import type { Command } from "commander";
import { wholeNumber } from "./option-values.ts";
import { paint, say } from "./terminal.ts";
import { type Client, connect, type VendorName } from "./vendors.ts";

/** What every command that talks to a vendor takes. */
export interface ConnectionFlags {
  readonly baseUrl?: string;
  readonly timeout?: number;
  readonly retries?: number;
  readonly debug?: boolean;
}

/** Adds the options of {@link ConnectionFlags}. */
export const withConnection = (command: Command): Command =>
  command
    .option("--base-url <url>", "call this address instead of the vendor's")
    .option("--timeout <ms>", "milliseconds that an attempt may take (default: 30000)", wholeNumber(1))
    .option("--retries <n>", "attempts after the first (default: 2)", wholeNumber(0));

/** Builds a vendor's client from the environment and the flags. */
export function connectWith(vendor: VendorName, flags: ConnectionFlags, more: VendorOptions = {}): Promise<Client> {
  const { baseUrl, timeout, retries, debug = false } = flags;
  return connect(vendor, { baseUrl, timeout, retries, onEvent: (event) => tell(event, debug), ...more });
}

/** Warnings are always told; waits where somebody waits; everything with `--debug`. Events hold no secrets. */
function tell(event: VendorkitEvent, isDebug: boolean): void {
  if (isDebug) return say(paint("dim", `debug: ${JSON.stringify(event)}`));
  if (event.type === "warning") return say(`${paint("yellow", "warning:")} ${event.message}`);
  if (event.type !== "wait" || !process.stderr.isTTY) return;
  const why = event.reason === "server" ? "as the server asks" : "before another attempt";
  say(paint("dim", `waiting ${(event.delayMs / 1000).toFixed(1)} s ${why}`));
}
