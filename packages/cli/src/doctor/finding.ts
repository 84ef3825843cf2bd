import type { Check } from "@vendorkit/client";

/** What `doctor` found: a check of the client's own, or one of the three around it. */
export interface Finding extends Omit<Check, "name"> {
  readonly name: Check["name"] | "environment" | "addresses" | "api";
}

/** All that was found of one vendor. */
export interface Report {
  readonly vendor: string;
  /** Whether nothing failed. */
  readonly ok: boolean;
  readonly checks: readonly Finding[];
}
