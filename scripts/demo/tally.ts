import type { VendorkitEvent } from "@vendorkit/client";

/** What a vendor's clients did, counted from their events: the same numbers a user would graph. */
export class Tally {
  calls = 0;
  mints = 0;
  replays = 0;
  retries = 0;
  failures = 0;
  readonly reasons: string[] = [];

  readonly listen = (event: VendorkitEvent): void => {
    if (event.type === "token" && event.error === undefined) {
      this.mints++;
      this.reasons.push(event.reason);
    }
    if (event.type !== "done") return;
    this.calls++;
    this.replays += event.replays;
    this.retries += Math.max(0, event.attempts - 1 - event.replays);
    if (event.error !== undefined || (event.status ?? 0) >= 400) this.failures++;
  };
}
