import { ConfigurationError } from "@vendorkit/auth-middleware";
import { ioredisCommands, type IoredisClient } from "./ioredis.ts";
import { nodeRedisCommands, type NodeRedisClient } from "./node-redis.ts";
import type { Script } from "./scripts.ts";

/** A client of node-redis (package `redis`) or ioredis, 5 or later: for one server, for Sentinel or for Cluster. */
export type RedisClient = NodeRedisClient | IoredisClient;

/** Where a client connects to. */
export interface Place {
  /** A host name, or undefined for a socket of this machine. */
  readonly host: string | undefined;
  readonly isEncrypted: boolean;
}

/** All that is asked of a Redis client, whoever made it. */
export interface RedisCommands {
  /** Runs a script. Rejects at once, rather than to queue it, when there is no connection by the time of the signal. */
  run(script: Script, keys: readonly string[], args: readonly string[], signal: AbortSignal): Promise<unknown>;
  /** Resolves when a client that is made here has had time for its first connection. */
  opened?(): Promise<void>;
  /**
   * Listens to a channel, on a connection that does not keep the process alive. `onGap` is told each time that the
   * subscription stands, the first one included: what was published before may have been missed.
   */
  subscribe(channel: string, listener: (message: string) => void, onGap: () => void): void;
  /** Ends what was opened here. */
  close(): void;
  /** Where it connects to; undefined where the client does not say. */
  readonly places: readonly Place[] | undefined;
}

/** The commands of a client, told by its surface. */
export function commandsOf(client: unknown): RedisCommands {
  const surface = (typeof client === "object" && client !== null ? client : {}) as Record<string, unknown>;
  if (typeof surface["evalSha"] === "function") return nodeRedisCommands(client as NodeRedisClient);
  if (typeof surface["evalsha"] === "function" && typeof surface["status"] === "string")
    return ioredisCommands(client as IoredisClient);
  throw new ConfigurationError(
    "`client` is no Redis client that is known here. Give one of the packages `redis` or `ioredis`, 5 or later.",
  );
}
