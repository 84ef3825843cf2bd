import type { Timer } from "@vendorkit/auth-middleware";
import type { VendorName } from "@vendorkit/emulator";
import type { Random } from "./random.ts";
import type { Tenant, World } from "./tenant.ts";

const SHORTEST_S = 2;
const LONGEST_S = 60;

const SHORTEST_CALM_MS = 5_000;
const LONGEST_CALM_MS = 60_000;

/** A vendor's operator: sets lifetimes of 2 to 60 s, and now and then revokes everything. Runs until it is told to stop. */
export class Chaos {
  revocations = 0;
  readonly #world: World;
  readonly #vendor: VendorName;
  readonly #tenants: readonly Tenant[];
  readonly #random: Random;
  readonly #timers = new Map<string, Timer>();

  constructor(world: World, vendor: VendorName, tenants: readonly Tenant[], random: Random) {
    this.#world = world;
    this.#vendor = vendor;
    this.#tenants = tenants;
    this.#random = random;
  }

  start(): void {
    this.#setLifetime();
    this.#again("lifetime", () => this.#setLifetime());
    this.#again("revocation", () => this.#revoke());
  }

  stop(): void {
    for (const timer of this.#timers.values()) timer.cancel();
  }

  #again(name: string, act: () => void): void {
    const wait = this.#random.spread(SHORTEST_CALM_MS, LONGEST_CALM_MS);
    const timer = this.#world.clock.timer(wait, () => {
      act();
      this.#again(name, act);
    });
    this.#timers.set(name, timer);
  }

  #setLifetime(): void {
    this.#world.emulator.tokens(this.#vendor).lifetime = Math.round(this.#random.spread(SHORTEST_S, LONGEST_S));
  }

  #revoke(): void {
    const { emulator, clock, revocations } = this.#world;
    emulator.tokens(this.#vendor).revokeAll();
    revocations[this.#vendor].push(clock.monotonic());
    for (const { ideal } of this.#tenants) ideal.revoke();
    this.revocations++;
  }
}
