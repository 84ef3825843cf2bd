import { type Clock, systemClock } from "@vendorkit/auth-middleware";

/** The machine's clock, but back-offs are a hundred times shorter; timeouts are not. */
export const hasty: Clock = {
  ...systemClock,
  timer: (ms, callback) => systemClock.timer(ms < 9_000 ? ms / 100 : ms, callback),
};
