import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { withAdmin } from "./admin.ts";
import { startProcess } from "./child-process.ts";
import { onFreePort } from "./free-port.ts";
import { type Command, entriesOf, type RedisEntry } from "./redis-entry.ts";

/** A Redis server of the tests' own: nothing is kept on disk, and it ends with the process that started it. */
export interface RedisServer {
  readonly port: number;
  readonly url: string;
  /** The process that runs now, or ran last. */
  readonly pid: number;
  /** Starts it again after `kill`, empty and on the same port. */
  start(): Promise<void>;
  /** SIGKILL */
  kill(): Promise<void>;
  /** SIGSTOP: connections stay open and nothing is answered. */
  hang(): void;
  /** SIGCONT */
  resume(): void;
  /** Sends one command on a connection of its own; strings come back as bytes. */
  readonly command: Command;
  flush(): Promise<void>;
  /**
   * Leaves no room for another byte. With `noeviction`, Redis' own default, writes are refused; with `volatile-lru` keys
   * that have a TTL make room.
   */
  fill(policy?: "noeviction" | "volatile-lru"): Promise<void>;
  /** Takes the limit of `fill` away. */
  drain(): Promise<void>;
  /** All keys with their TTLs and values. */
  dump(): Promise<RedisEntry[]>;
  /** The bytes of a snapshot (RDB), uncompressed: all that someone with the server's disk would have. */
  snapshot(): Promise<Buffer>;
  /** Ends it and removes its folder. */
  close(): Promise<void>;
}

const READY = /Ready to accept connections/;

/** The first of Redis and Valkey that is here is called this. */
export const REDIS_SERVER = process.env["REDIS_SERVER"] ?? "redis-server";

const NOTHING_ON_DISK = ["--save", "", "--appendonly", "no", "--rdbcompression", "no"];

/** Writes a snapshot; when a replica is just being given one, after that. */
async function saved(command: Command): Promise<void> {
  try {
    await command("SAVE");
  } catch (error) {
    if (!String(error).includes("in progress")) throw error;
    await sleep(20);
    await saved(command);
  }
}

/**
 * Starts Debian's `redis-server` on a free port of 127.0.0.1.
 *
 * @param args More of its own options: `["--requirepass", "…"]`. `REDIS_SERVER` names another program, such as `valkey-server`.
 */
export async function startRedis(args: readonly string[] = []): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), "vendorkit-redis-"));
  const options = ["--bind", "127.0.0.1", "--dir", folder, ...NOTHING_ON_DISK, ...args];
  const launch = (port: number) => startProcess(REDIS_SERVER, ["--port", String(port), ...options], READY);
  const first = await onFreePort(async (port) => ({ port, running: await launch(port) }));
  const { port } = first;
  let { running } = first;
  const command: Command = (...words) => withAdmin(port, (send) => send(...words));

  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    get pid() {
      return running.pid;
    },
    command,
    async start() {
      running = await launch(port);
    },
    kill: () => running.kill(),
    hang: () => running.hang(),
    resume: () => running.resume(),
    async flush() {
      await command("FLUSHALL");
    },
    async fill(policy = "noeviction") {
      await command("CONFIG", "SET", "maxmemory-policy", policy, "maxmemory", 1);
    },
    async drain() {
      await command("CONFIG", "SET", "maxmemory", 0);
    },
    dump: () => withAdmin(port, entriesOf),
    async snapshot() {
      await saved(command);
      const file = join(folder, "dump.rdb");
      const bytes = await readFile(file);
      await rm(file);
      return bytes;
    },
    async close() {
      await running.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
