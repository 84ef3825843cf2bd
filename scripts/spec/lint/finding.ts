import type { Location } from "../location.ts";

/** Something a rule found, and where below the node it looked at. */
export interface Finding {
  readonly message: string;
  readonly at?: Location;
}
