import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { withAdmin } from "./admin.ts";
import { startProcess } from "./child-process.ts";
import { onFreePort } from "./free-port.ts";
import { REDIS_SERVER, type RedisServer, startRedis } from "./redis-server.ts";

/** A primary and a replica, watched by a Sentinel that makes the replica primary when the other one is gone. */
export interface SentinelSetup {
  /** What clients are given. */
  readonly sentinels: readonly { readonly host: string; readonly port: number }[];
  /** The name that the Sentinel knows them by. */
  readonly name: string;
  /** The two servers; which of them is primary changes. */
  readonly servers: readonly [RedisServer, RedisServer];
  /** The server that is primary now, by what the Sentinel says. */
  primary(): Promise<RedisServer>;
  /**
   * Kills the primary, waits until the other one has taken over, and brings the killed one back as its replica. What was
   * not yet copied is lost. A primary that is away for another reason is not replaced.
   */
  failover(): Promise<void>;
  close(): Promise<void>;
}

const NAME = "vendorkit";

/** How long a primary may be away: short enough to be waited for, or longer than any test. */
const SOON_MS = 300;
const NEVER_MS = 3_600_000;

/** One Sentinel is its own majority: how several of them agree is Redis' affair. */
const config = (port: number, primary: number): string => `
port ${port}
bind 127.0.0.1
sentinel monitor ${NAME} 127.0.0.1 ${primary} 1
sentinel down-after-milliseconds ${NAME} ${NEVER_MS}
sentinel failover-timeout ${NAME} 2000
`;

/** Replicas are copied to at once, not after the five seconds that would save work where many start together. */
const AT_ONCE = ["--repl-diskless-sync-delay", "0", "--repl-ping-replica-period", "1"];

async function until(isSo: () => Promise<boolean>): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop
  while (!(await isSo().catch(() => false))) await sleep(20);
}

/** Starts a primary, its replica and a Sentinel that knows both. */
export async function startSentinel(): Promise<SentinelSetup> {
  const first = await startRedis(AT_ONCE);
  const second = await startRedis(AT_ONCE);
  // Told, not configured: killed as a primary, it is one again when it is started.
  await second.command("REPLICAOF", "127.0.0.1", first.port);
  const servers = [first, second] as const;
  const folder = await mkdtemp(join(tmpdir(), "vendorkit-sentinel-"));
  const { port, sentinel } = await onFreePort(async (port) => {
    const file = join(folder, "sentinel.conf");
    await writeFile(file, config(port, first.port));
    return { port, sentinel: await startProcess(REDIS_SERVER, [file, "--sentinel"], /Sentinel ID is/) };
  });

  const ask = (...words: string[]) => withAdmin(port, (command) => command("SENTINEL", ...words));
  const primaryPort = async () => Number(((await ask("GET-MASTER-ADDR-BY-NAME", NAME)) as Buffer[])[1]);
  const primary = async () => ((await primaryPort()) === first.port ? first : second);

  await until(async () => JSON.stringify(await ask("REPLICAS", NAME)).length > 2);
  return {
    sentinels: [{ host: "127.0.0.1", port }],
    name: NAME,
    servers,
    primary,
    async failover() {
      const old = await primary();
      const other = servers[old === first ? 1 : 0];
      await ask("SET", NAME, "down-after-milliseconds", String(SOON_MS));
      await old.kill();
      await until(async () => (await primaryPort()) !== old.port);
      await ask("SET", NAME, "down-after-milliseconds", String(NEVER_MS));
      await old.start();
      await old.command("REPLICAOF", "127.0.0.1", other.port);
    },
    async close() {
      await sentinel.kill();
      await Promise.all(servers.map((server) => server.close()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
