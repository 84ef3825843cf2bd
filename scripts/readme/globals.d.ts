import type { Emulator, VendorName } from "@vendorkit/emulator";
import type { Settings } from "./stand-in.ts";

declare global {
  /** For preambles: the emulator that the program talks to. */
  const $emulator: Emulator;
  /** For preambles: sets the environment variables of a vendor. */
  const $use: (vendor: VendorName, settings: Settings) => void;
  /** For hidden programs: prints the message of the error that a call ends with. */
  const $message: (call: () => unknown) => Promise<void>;
}
