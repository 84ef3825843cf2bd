import { randomUUID } from "node:crypto";
import type {
  Claim,
  ClaimAsk,
  Clock,
  Fleet,
  FleetRefusal,
  FleetToken,
  Lease,
  QuotaBucket,
  Token,
} from "@vendorkit/auth-middleware";
import type { Guard } from "./guard.ts";
import { News } from "./news.ts";
import type { RedisCommands } from "./redis-commands.ts";
import { CLAIM, DELETE, FAIL, GET, INVALIDATE, KEEP, READ, RELEASE, type Script, SET } from "./scripts.ts";
import { SCHEMA, type Sealer } from "./sealer.ts";
import {
  LONGEST_LIFETIME_MS,
  readQuota,
  readRefusal,
  readToken,
  writtenRefusal,
  writtenToken,
} from "./stored-values.ts";

export interface FleetSetup {
  readonly commands: RedisCommands;
  readonly sealer: Sealer;
  readonly guard: Guard;
  readonly clock: Clock;
  readonly prefix: string;
  readonly leaseMs: number;
  /** Milliseconds that Redis is given to answer. */
  readonly timeout: number;
  readonly subscribe: boolean;
}

/** An invalidation is remembered for longer than any token lives that it could concern. */
const INVALIDATION_MS = LONGEST_LIFETIME_MS + 24 * 3_600_000;

/** A claim that meets values which cannot be read deletes them, and looks again: there are two that could be so. */
const LOOKS = 3;

type Warnings = NonNullable<Claim["warnings"]>[number][];

/** Redis keeps whole milliseconds; what is none, or nothing, is not stored. */
const wholeMs = (ms: number): number =>
  Number.isFinite(ms) && ms >= 1 ? Math.min(LONGEST_LIFETIME_MS, Math.floor(ms)) : 0;

/** A fleet whose processes share a Redis. Each method is one script, or one and what it had to clear away. */
export class RedisFleet implements Fleet {
  readonly leaseMs: number;
  readonly #setup: FleetSetup;
  readonly #owner = randomUUID();
  readonly #news: News;
  /** The server's clock less the monotonic one of this process, as far as it has been heard of. */
  #serverOffset: number | undefined;

  constructor(setup: FleetSetup) {
    this.#setup = setup;
    this.leaseMs = setup.leaseMs;
    const since = (tag: string) => this.#run(GET, [this.#name(tag, "since")], []);
    this.#news = new News(setup, async (tag) => Number(((await since(tag)) as unknown[] | null)?.[0] ?? NaN));
  }

  async claim(key: string, ask: ClaimAsk): Promise<Claim> {
    const tag = this.#tag(key);
    const warnings: Warnings = [];
    let unread = "";
    for (let look = 0; look < LOOKS; look++) {
      // oxlint-disable-next-line no-await-in-loop
      const reply = await this.#claim(tag, ask, unread);
      const claim = this.#understand(tag, reply);
      if (!("problem" in claim)) return { ...claim, ...(warnings.length > 0 && { warnings }) };
      warnings.push(["store_value_refused", `A value in the token store was passed over: it ${claim.problem}.`]);
      unread = reply[1] as string;
    }
    throw new Error("values in Redis that cannot be read come back");
  }

  async #claim(tag: string, wanted: ClaimAsk, unread: string): Promise<string[]> {
    const { except, isRejected = false, atLeastMs = 0, awaited } = wanted;
    const fingerprint = except === undefined ? "" : this.#fingerprint(except);
    const least = String(Math.max(0, Math.ceil(atLeastMs)));
    const args = [this.#owner, String(this.leaseMs), fingerprint, isRejected ? "1" : "0", least, unread];
    const ask = [...args, String(awaited ?? "")];
    const words = await this.#guarded(async (signal) => {
      const reply = (await this.#setup.commands.run(CLAIM, this.#names(tag), ask, signal)) as unknown[];
      if (signal.aborted) this.#giveBack(tag, reply.map(String));
      return reply.map(String);
    });
    this.#serverOffset = Number(words.at(-1)) - this.#setup.clock.monotonic();
    return words;
  }

  #understand(tag: string, reply: string[]): Claim | { problem: string } {
    const [kind, first = "", second = "", third = "", fourth = "", fifth = ""] = reply;
    if (kind === "lease") return { lease: { owner: this.#owner, generation: Number(first) } };
    if (kind === "busy") return { busy: { generation: Number(first), leftMs: Number(second) } };
    if (kind === "refusal") {
      const opened = this.#setup.sealer.open(second, this.#name(tag, "failure"));
      const refusal = readRefusal(opened, { isForAll: third === "1", leftMs: Number(fourth) });
      return "problem" in refusal ? refusal : { refusal: refusal.value };
    }
    const token = this.#openToken(tag, first, second, {
      generation: Number(third),
      leftMs: Number(fourth),
      now: Number(fifth),
    });
    return "problem" in token ? token : { token: token.value };
  }

  #openToken(tag: string, sealed: string, fingerprint: string, around: Parameters<typeof readToken>[1]) {
    const token = readToken(this.#setup.sealer.open(sealed, this.#name(tag, "token")), around);
    if ("problem" in token || this.#fingerprint(token.value.value) === fingerprint) return token;
    return { problem: "does not belong to its fingerprint" };
  }

  async keep(key: string, token: FleetToken, lease?: Lease): Promise<number | undefined> {
    const { clock, prefix, sealer } = this.#setup;
    const [tag, leftMs] = [this.#tag(key), wholeMs(token.leftMs)];
    const age = Math.max(0, Math.round(token.lifetimeMs - token.leftMs));
    const now = this.#serverOffset === undefined ? undefined : this.#serverOffset + clock.monotonic();
    const endsAt = now && now + leftMs;
    // Without a lease to tell its place, a token that lay in a queue meanwhile may have been revoked together with others.
    const latest = lease || !now ? "" : String(Math.ceil(now + this.#setup.timeout));
    const sealed = sealer.seal(writtenToken(token, endsAt), this.#name(tag, "token"));
    const args = [...this.#leaseWords(lease), String(age), sealed, this.#fingerprint(token.value), String(leftMs)];
    const generation = await this.#run(KEEP, this.#names(tag), [...args, News.channel(prefix), tag, latest]);
    return generation === null ? undefined : Number(generation);
  }

  async fail(key: string, refusal: FleetRefusal, lease?: Lease): Promise<void> {
    const { prefix, sealer } = this.#setup;
    const tag = this.#tag(key);
    const sealed = sealer.seal(writtenRefusal(refusal), this.#name(tag, "failure"));
    const leftMs = Math.max(1, wholeMs(refusal.leftMs));
    const args = [...this.#leaseWords(lease), refusal.isForAll ? "1" : "0", sealed, String(leftMs)];
    await this.#run(FAIL, this.#names(tag), [...args, News.channel(prefix), tag]);
  }

  async invalidate(key: string): Promise<void> {
    const tag = this.#tag(key);
    await this.#run(INVALIDATE, this.#names(tag), [String(INVALIDATION_MS), News.channel(this.#setup.prefix), tag]);
  }

  watch(key: string, listener: Parameters<NonNullable<Fleet["watch"]>>[1]): void {
    this.#news.listen(this.#tag(key), listener);
  }

  async readQuota(key: string): Promise<readonly QuotaBucket[]> {
    const name = this.#name(this.#tag(key), "quota");
    const found = (await this.#run(GET, [name], [])) as unknown[] | null;
    if (!found) return [];
    const [text, left] = found.map(String) as [string, string];
    const separator = text.indexOf(":");
    const ageMs = Number(text.slice(0, separator)) - Number(left);
    return readQuota(this.#setup.sealer.open(text.slice(separator + 1), name), ageMs);
  }

  async writeQuota(key: string, buckets: readonly QuotaBucket[]): Promise<void> {
    const name = this.#name(this.#tag(key), "quota");
    const longest = wholeMs(Math.max(...buckets.map(({ resetMs }) => resetMs)));
    if (longest === 0) return;
    // Its age is what is gone of its life.
    const value = `${longest}:${this.#setup.sealer.seal(JSON.stringify(buckets), name)}`;
    await this.#run(SET, [name], [value, String(longest)]);
  }

  /** The token of a key, for those who only read: its times are told by this machine's clock. */
  async read(key: string): Promise<Token | undefined> {
    const tag = this.#tag(key);
    const found = (await this.#run(READ, [this.#name(tag, "token")], [])) as unknown[] | null;
    if (!found) return undefined;
    const [sealed, fingerprint, generation, leftMs, now] = found.map(String) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const around = { generation: Number(generation), leftMs: Number(leftMs), now: Number(now) };
    const token = this.#openToken(tag, sealed, fingerprint, around);
    if ("problem" in token) return undefined;
    const expiresAt = this.#setup.clock.now() + token.value.leftMs;
    return { value: token.value.value, expiresAt, issuedAt: expiresAt - token.value.lifetimeMs };
  }

  async write(key: string, { value, expiresAt, issuedAt }: Token): Promise<void> {
    const now = this.#setup.clock.now();
    const leftMs = (expiresAt ?? NaN) - now;
    await this.keep(key, { value, leftMs, lifetimeMs: (expiresAt ?? NaN) - (issuedAt ?? now) });
  }

  async delete(key: string): Promise<void> {
    await this.#run(DELETE, [this.#name(this.#tag(key), "token")], []);
  }

  #run(script: Script, keys: readonly string[], args: readonly string[]): Promise<unknown> {
    return this.#guarded((signal) => this.#setup.commands.run(script, keys, args, signal));
  }

  async #guarded<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    await this.#setup.commands.opened?.();
    return this.#setup.guard.run(work);
  }

  /** A lease that came when nobody waited for it any more would keep the others waiting. */
  #giveBack(tag: string, [kind, generation = ""]: string[]): void {
    if (kind !== "lease") return;
    const words = [this.#owner, generation];
    this.#run(RELEASE, [this.#name(tag, "lease")], words).catch(() => {});
  }

  #leaseWords(lease: Lease | undefined): [string, string] {
    return lease ? [lease.owner, String(lease.generation)] : [this.#owner, ""];
  }

  #fingerprint(value: string): string {
    return this.#setup.sealer.mac(`token ${value}`);
  }

  #tag(key: string): string {
    return this.#setup.sealer.mac(`key ${key}`);
  }

  /** The braces are the hash tag: all keys of an identity are on one node of a cluster. */
  #name(tag: string, part: string): string {
    return `${this.#setup.prefix}:${SCHEMA}:{${tag}}:${part}`;
  }

  #names(tag: string): string[] {
    return ["token", "lease", "failure", "since"].map((part) => this.#name(tag, part));
  }
}
