import type { VendorName } from "@vendorkit/emulator";
import type { Chaos } from "./chaos.ts";
import type { FaultName } from "./faults.ts";
import { heapGrowth, heapMb } from "./heap.ts";
import { leftovers } from "./leftovers.ts";
import { postBreaches } from "./post-rules.ts";
import { watchProcess } from "./process-watch.ts";
import type { CallRecord } from "./records.ts";
import { freshRejectionOf } from "./rejection-rules.ts";
import { breachOf } from "./rules.ts";
import type { Tenant, World } from "./tenant.ts";

/** More tokens than are good at any one time. */
const TOKENS_KEPT = 50;

/** Older token requests excuse nothing any more: no pause is longer than five minutes. */
const REQUESTS_KEPT_MS = 11 * 60_000;

const RESET = new Set<FaultName>(["api reset", "api reset after the work"]);

/** Collects what happened, round by round, and what of it must not have. */
export class Audit {
  calls = 0;
  succeeded = 0;
  posts = 0;
  strays = 0;
  mints = 0;
  idealMints = 0;
  revocations = 0;
  faults = 0;
  requests = 0;
  unplayed = 0;
  readonly failures = new Map<string, number>();
  readonly breaches: string[] = [];
  readonly postBreaches: string[] = [];
  readonly heap: number[] = [];
  timersLeft = 0;
  left: string[] = [];
  readonly process = watchProcess();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  get virtualSeconds(): number {
    return this.#world.clock.monotonic() / 1000;
  }

  /** What calls that were over had left on their callers' signals. */
  get listenersLeft(): number {
    return this.#world.watch.listeners;
  }

  get growth(): ReturnType<typeof heapGrowth> {
    return heapGrowth(this.heap);
  }

  /** Judges a round whose calls have all ended, then forgets it. */
  end(
    tenants: readonly Tenant[],
    chaos: ReadonlyMap<VendorName, Chaos>,
    faults: readonly (readonly [VendorName, ReadonlyMap<FaultName, { readonly played: number }>])[],
  ): void {
    const calls = [...this.#world.watch.calls.values()].toSorted((one, other) => one.ended - other.ended);
    for (const call of calls) this.#noteFreshRejection(call);
    for (const call of calls) this.#judge(call);
    for (const [vendor, played] of faults) this.#count(vendor, calls, played);
    this.idealMints = tenants.reduce((sum, { ideal }) => sum + ideal.mints, 0);
    this.revocations = [...chaos.values()].reduce((sum, one) => sum + one.revocations, 0);
    for (const tenant of tenants) this.#forget(tenant);
    this.#world.watch.calls.clear();
    const heap = heapMb();
    if (heap !== undefined) this.heap.push(heap);
  }

  /** Looks at what is left when all is closed. */
  async finish(): Promise<void> {
    this.left = await leftovers();
    this.process.stop();
  }

  #noteFreshRejection(call: CallRecord): void {
    const { ended: at, token = "" } = freshRejectionOf(call) ?? {};
    if (at !== undefined) call.identity.freshRejections.push({ at, token });
  }

  #judge(call: CallRecord): void {
    this.calls++;
    const breach = breachOf(call);
    if (breach) this.breaches.push(breach);
    this.strays += call.exchanges.filter(({ token }) => token && !call.identity.minted.has(token)).length;
    const { outcome } = call;
    if (outcome && "status" in outcome && outcome.status < 400) return void this.succeeded++;
    const name = !outcome
      ? "none"
      : "status" in outcome
        ? `status ${outcome.status}`
        : `${outcome.error} ${outcome.code}`;
    this.failures.set(name, (this.failures.get(name) ?? 0) + 1);
  }

  #count(
    vendor: VendorName,
    calls: readonly CallRecord[],
    faults: ReadonlyMap<FaultName, { readonly played: number }>,
  ) {
    const { emulator } = this.#world;
    const stats = emulator.stats(vendor);
    const own = calls.filter(({ identity }) => identity.vendor === vendor);
    this.posts += Object.values(stats.posts).reduce((sum, count) => sum + count, 0);
    this.postBreaches.push(...postBreaches(own, stats.posts));
    this.strays += stats.strays;
    this.mints += stats.mints;
    this.faults += stats.faults;
    this.requests += stats.calls + stats.mints + stats.refused;
    const broken = own.flatMap(({ exchanges }) => exchanges).filter(({ error }) => error && error !== "aborted").length;
    const played = [...faults].reduce((sum, [name, one]) => sum + (RESET.has(name) ? one.played : 0), 0);
    this.unplayed += Math.max(0, broken - played);
    emulator.resetStats(vendor);
  }

  #forget({ ledger }: Tenant): void {
    const { minted, tokenRequests, freshRejections, revocations } = ledger;
    for (const token of [...minted.keys()].slice(0, -TOKENS_KEPT)) minted.delete(token);
    const oldest = this.#world.clock.monotonic() - REQUESTS_KEPT_MS;
    const isOld = (at: number) => at < oldest;
    tokenRequests.splice(0, tokenRequests.findLastIndex(({ ended }) => isOld(ended)) + 1);
    freshRejections.splice(0, freshRejections.findLastIndex(({ at }) => isOld(at)) + 1);
    revocations.splice(0, revocations.findLastIndex(isOld) + 1);
  }
}
