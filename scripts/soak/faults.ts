import type { Emulator, Fault, FaultPlan, VendorName } from "@vendorkit/emulator";
import type { Random } from "./random.ts";

type Damage = Omit<FaultPlan, "on" | "chance" | "seed" | "times">;

/** The answer says which fault it got, where there is an answer; clients do not look at this header. */
export const FAULT_HEADER = "x-soak-fault";

const html = { body: "<!doctype html><title>Sign in</title>", contentType: "text/html" };
const drip = { bytes: 64, everyMs: 1 };
const quota = { "Auth0-Client-Quota-Limit": "b=per_hour;q=10;r=0;t=4,b=per_day;q=100;r=50;t=4000" };

/** What may happen to an API request. Nothing here is an answer to a token, so none of it may cost one. */
const API = {
  "api 500": { status: 500 },
  "api 502": { status: 502, ...html },
  "api 503": { status: 503 },
  "api 504": { status: 504 },
  "api 408": { status: 408 },
  "api 503, 1 s": { status: 503, headers: { "Retry-After": "1" } },
  "api 429": { status: 429 },
  "api 429, 2 s": { status: 429, headers: { "Retry-After": "2" }, dateOffsetMs: -3_600_000 },
  "api 429, 300 ms": { status: 429, headers: { "Retry-After-Ms": "300" } },
  "api 429, limit for 1 s": { status: 429, headers: { RateLimit: '"default";r=0;t=1' } },
  "api 429, 90 s": { status: 429, headers: { "Retry-After": "90" } },
  // The work is done, and only the answer is lost: whoever sends a POST again now does it twice.
  "api 500 after the work": { status: 500, acted: true },
  "api 503 after the work": { status: 503, acted: true },
  "api reset after the work": { reset: true, acted: true },
  "api silence after the work": { silent: true, acted: true },
  "api delay": { delayMs: 20 },
  "api long delay": { delayMs: 150 },
  "api drip": { drip },
  "api cut": { cut: true },
  "api reset": { reset: true },
  "api silence": { silent: true },
  "api stall": { stall: true },
  "api html": html,
  "api type": { contentType: "text/html" },
  // The same URL again: relative, so that it is good for every tenant.
  "api redirect": { redirect: "#again" },
} as const satisfies Record<string, Damage>;

const TOKEN = {
  "token 500": { status: 500 },
  "token 503": { status: 503, ...html },
  "token 401": { status: 401 },
  "token 429": { status: 429 },
  "token 429, 1 s": { status: 429, headers: { "Retry-After": "1" } },
  "token 429, 8 s": { status: 429, headers: { "Retry-After": "8" } },
  "token quota": { status: 429, headers: quota },
  "token delay": { delayMs: 30 },
  "token drip": { drip: { bytes: 8, everyMs: 1 } },
  "token cut": { cut: true },
  "token reset": { reset: true },
  "token silence": { silent: true },
  "token stall": { stall: true },
  "token html": html,
  "token empty": { body: "" },
  "token type": { contentType: "text/plain" },
  "token redirect": { redirect: "https://login.example.com/" },
  "token replayed": { token: "replayed" },
  "token revoked": { token: "revoked" },
  "token clock": { dateOffsetMs: 7_200_000 },
} as const satisfies Record<string, Damage>;

export type FaultName = keyof typeof API | keyof typeof TOKEN;

/** How many milliseconds a fault asks to wait. */
export const ASKED_MS: Partial<Record<FaultName, number>> = {
  "api 503, 1 s": 1_000,
  "api 429, 2 s": 2_000,
  "api 429, 300 ms": 300,
  "api 429, limit for 1 s": 1_000,
  "api 429, 90 s": 90_000,
  "token 429, 1 s": 1_000,
  "token 429, 8 s": 8_000,
  "token quota": 4_000,
};

/** Sets the faults of one vendor so that `share` of its requests get one, on both endpoints, each fault as often as the next. */
export function setFaults(
  emulator: Emulator,
  vendor: VendorName,
  share: number,
  random: Random,
): Map<FaultName, Fault> {
  const set = (on: FaultPlan["on"], damages: Record<string, Damage>) => {
    const entries = Object.entries(damages);
    return entries.map(([name, damage]): [FaultName, Fault] => {
      const headers = { ...damage.headers, [FAULT_HEADER]: name };
      const plan = {
        ...damage,
        headers,
        on,
        times: Infinity,
        chance: share / entries.length,
        seed: random.between(1, 1e9),
      };
      return [name as FaultName, emulator.fault(vendor, plan)];
    });
  };
  return new Map([...set("api", API), ...set("token", TOKEN)]);
}
