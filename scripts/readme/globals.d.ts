import type { Emulator } from "@vendorkit/emulator";
import type { Settings } from "./set-variables.ts";

declare global {
  /** For preambles: the emulator that the program talks to. */
  const $emulator: Emulator;
  /** For preambles: sets the environment variables of a vendor, and unsets the others. */
  const $use: (vendor: string, settings: Settings | object) => void;
  /** For hidden programs: prints the message of the error that a call ends with. */
  const $message: (call: () => unknown) => Promise<void>;
}
