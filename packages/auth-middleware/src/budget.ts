import type { Clock } from "./clock.ts";
import type { QuotaBucket, WarningEvent } from "./events.ts";
import { type Grant, storeKey } from "./grant.ts";
import { Lru } from "./lru.ts";
import type { TokenStore } from "./token-store.ts";

/** Below this share of a quota, tokens are not renewed ahead of their end: what is left is for those that have ended. */
const LITTLE_SHARE = 0.2;

/** A forecast from fewer uses than this share of a quota would be a guess. */
const FORECAST_SHARE = 0.5;

/** A limit that resets sooner is a rate, of which nobody needs to be told. */
const SHORTEST_TOLD_MS = 60_000;

/** The windows of Auth0's quotas, which begin with the hour and the day in UTC. */
const WINDOWS: Readonly<Record<string, number>> = { per_hour: 3_600_000, per_day: 24 * 3_600_000 };

/** A limit, and when it is full again on the monotonic clock. */
interface Known extends QuotaBucket {
  readonly fullAt: number;
}

/** The time of day in so many milliseconds. */
function inUtc(clock: Clock, ms: number): string {
  const minutes = Math.floor((clock.now() + ms) / 60_000);
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, "0"));
  return `${hour}:${minute} UTC`;
}

/** What is left of a client's quotas, by what the token endpoint said last. */
export class Budget {
  readonly #clock: Clock;
  readonly #known = new Map<string, Known>();
  /** What was told, so that it is told once a window. */
  readonly #told = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  learn(buckets: readonly QuotaBucket[]): void {
    const now = this.#clock.monotonic();
    for (const bucket of buckets) this.#known.set(bucket.bucket, { ...bucket, fullAt: now + bucket.resetMs });
  }

  /** The limits that are not full again by now. */
  get #open(): Known[] {
    const now = this.#clock.monotonic();
    return [...this.#known.values()].filter(({ fullAt }) => fullAt > now);
  }

  /** Milliseconds for which a token that has not ended is not to be renewed; 0 for none. */
  holdMs(): number {
    const low = this.#open.filter(({ quota, remaining }) => remaining <= quota * LITTLE_SHARE);
    return Math.max(0, ...low.map(({ fullAt }) => fullAt - this.#clock.monotonic()));
  }

  /** What is worth telling, once a window and limit, before the first request is refused. */
  warnings(): string[] {
    return this.#open.flatMap((known) => this.#once(known, this.#forecast(known)));
  }

  #once({ bucket, remaining, fullAt }: Known, text: string | undefined): string[] {
    const key = `${bucket} ${remaining === 0}`;
    if (!text || (this.#told.get(key) ?? -Infinity) > this.#clock.monotonic()) return [];
    this.#told.set(key, fullAt);
    return [text];
  }

  #forecast({ bucket, quota, remaining, fullAt, windowMs = WINDOWS[bucket] }: Known): string | undefined {
    const resetMs = fullAt - this.#clock.monotonic();
    if (resetMs < SHORTEST_TOLD_MS) return undefined;
    const until = inUtc(this.#clock, resetMs);
    if (remaining === 0) return `No token can be minted until ${until}: the quota of ${quota} (${bucket}) is used up.`;
    const [used, passed] = [quota - remaining, (windowMs ?? 0) - resetMs];
    if (passed <= 0 || used < quota * FORECAST_SHARE) return undefined;
    const lastsMs = (remaining / used) * passed;
    if (lastsMs >= resetMs) return undefined;
    return `No token can be minted after ${inUtc(this.#clock, lastsMs)} at this rate: of the quota of ${quota} (${bucket}) ${remaining} are left until ${until}. Share tokens between processes, or ask the vendor for more.`;
  }
}

const tables = new WeakMap<TokenStore, Lru<Budget>>();

const LIMIT = 10_000;

/** A client at a token endpoint, whose quotas these are, and whom to tell. */
export interface Budgeted {
  readonly store: TokenStore;
  readonly grant: Grant;
  readonly clock: Clock;
  readonly warn: (code: WarningEvent["code"], message: string) => void;
}

/** What a quota is counted by. */
const ownerOf = ({ tokenUrl, clientId, organization = "" }: Grant): string =>
  JSON.stringify(["quota", tokenUrl, clientId, organization]);

/** The budget of a client, which all its sources with the same store share. */
function budgetOf({ store, grant, clock }: Budgeted): Budget {
  let table = tables.get(store);
  if (!table) tables.set(store, (table = new Lru(LIMIT)));
  const owner = ownerOf(grant);
  let budget = table.get(owner);
  if (!budget) table.set(owner, (budget = new Budget(clock)));
  return budget;
}

function tell(budget: Budget, { warn }: Budgeted): void {
  for (const warning of budget.warnings()) warn("quota_low", warning);
}

/** Keeps what the token endpoint said, and tells the fleet. */
export function learn(client: Budgeted, buckets: readonly QuotaBucket[]): void {
  const budget = budgetOf(client);
  budget.learn(buckets);
  tell(budget, client);
  const { fleet } = client.store;
  if (fleet) void storeKey(ownerOf(client.grant)).then((key) => fleet.writeQuota(key, buckets).catch(() => {}));
}

/** Milliseconds for which a token that has not ended is not to be renewed, by what any process of the fleet was told. */
export async function holdMs(client: Budgeted): Promise<number> {
  const budget = budgetOf(client);
  const { fleet } = client.store;
  if (fleet) budget.learn(await fleet.readQuota(await storeKey(ownerOf(client.grant))).catch(() => []));
  tell(budget, client);
  return budget.holdMs();
}
