import type { Clock, FleetNews } from "@vendorkit/auth-middleware";
import type { RedisCommands } from "./redis-commands.ts";
import { SCHEMA } from "./sealer.ts";

type Listener = (news: FleetNews) => void;

interface NewsSetup {
  readonly commands: RedisCommands;
  readonly clock: Clock;
  readonly prefix: string;
  readonly subscribe: boolean;
}

/** As many identities as auth-middleware keeps in memory; beyond them, the oldest learn of an invalidation at their next use. */
const LIMIT = 10_000;

/** The connection that asks may come back later than the one that listens, and the breaker may be open for 10 s. */
const RETRY_MS = 1_000;
const TRIES = 30;

/** What other processes do, heard on one channel: "tag:" after a mint, "tag:generation" after an invalidation. */
export class News {
  readonly #setup: NewsSetup;
  readonly #missed: (tag: string) => Promise<number>;
  readonly #listeners = new Map<string, Listener>();
  #isSubscribed = false;
  #gaps = 0;

  /** @param missed Gives the generation up to which a tag was invalidated, NaN for none: asked when messages may have been lost. */
  constructor(setup: NewsSetup, missed: (tag: string) => Promise<number>) {
    this.#setup = setup;
    this.#missed = missed;
  }

  static channel(prefix: string): string {
    return `${prefix}:${SCHEMA}:news`;
  }

  listen(tag: string, listener: Listener): void {
    this.#listeners.set(tag, listener);
    const [oldest] = this.#listeners.keys();
    if (this.#listeners.size > LIMIT && oldest !== undefined) this.#listeners.delete(oldest);
    const { commands, prefix, subscribe } = this.#setup;
    if (!subscribe || this.#isSubscribed) return;
    this.#isSubscribed = true;
    commands.subscribe(
      News.channel(prefix),
      (message) => this.#hear(message),
      () => void this.#catchUp(),
    );
  }

  #hear(message: string): void {
    const [tag = "", since] = message.split(":");
    const invalidated = since ? Number(since) : undefined;
    this.#listeners.get(tag)?.({ invalidated: Number.isNaN(invalidated) ? undefined : invalidated });
  }

  /** Learns what was invalidated before the subscription stood, unless it breaks again in the meantime. */
  async #catchUp(): Promise<void> {
    const gap = ++this.#gaps;
    for (let tries = 0; tries < TRIES && gap === this.#gaps; tries++) {
      // oxlint-disable-next-line no-await-in-loop
      if (await this.#askForAll()) return;
      // oxlint-disable-next-line no-await-in-loop
      await this.#pause();
    }
  }

  /** Waits before the next try, but does not keep the process alive for it. */
  #pause(): Promise<void> {
    return new Promise((resolve) => this.#setup.clock.timer(RETRY_MS, resolve).unref());
  }

  /** Whether Redis has answered for all. */
  async #askForAll(): Promise<boolean> {
    try {
      for (const [tag, listener] of this.#listeners) {
        // oxlint-disable-next-line no-await-in-loop -- in no hurry, and one at a time
        const invalidated = await this.#missed(tag);
        if (invalidated > 0) listener({ invalidated });
      }
      return true;
    } catch {
      return false;
    }
  }
}
