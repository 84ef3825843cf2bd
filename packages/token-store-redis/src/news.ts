import type { FleetNews } from "@vendorkit/auth-middleware";
import type { RedisCommands } from "./redis-commands.ts";
import { SCHEMA } from "./sealer.ts";

type Listener = (news: FleetNews) => void;

interface NewsSetup {
  readonly commands: RedisCommands;
  readonly prefix: string;
  readonly subscribe: boolean;
}

/** As many identities as auth-middleware keeps in memory; beyond them, the oldest learn of an invalidation at their next use. */
const LIMIT = 10_000;

/** What other processes do, heard on one channel: "tag:" after a mint, "tag:generation" after an invalidation. */
export class News {
  readonly #setup: NewsSetup;
  readonly #missed: (tag: string) => Promise<number>;
  readonly #listeners = new Map<string, Listener>();
  #isSubscribed = false;

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

  async #catchUp(): Promise<void> {
    try {
      for (const [tag, listener] of this.#listeners) {
        // oxlint-disable-next-line no-await-in-loop -- in no hurry, and one at a time
        const invalidated = await this.#missed(tag);
        if (invalidated > 0) listener({ invalidated });
      }
    } catch {
      // The connection is gone again; the next one catches up.
    }
  }
}
