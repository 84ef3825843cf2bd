import * as ioredis6 from "ioredis";
import * as ioredis5 from "ioredis-5";
import * as redis6 from "redis";
import * as redis5 from "redis-5";
import type { RedisClient } from "../../src/index.ts";

interface Host {
  readonly host: string;
  readonly port: number;
}

/** A client as an application has it, connected. */
export interface ConnectedClient {
  readonly client: RedisClient;
  /** Whether it still answers. */
  isAlive(): Promise<boolean>;
  close(): void;
}

/** How an application connects with one library. */
interface Library {
  single(url: string): Promise<ConnectedClient>;
  sentinel(nodes: readonly Host[], name: string): Promise<ConnectedClient>;
  cluster(nodes: readonly Host[]): Promise<ConnectedClient>;
}

/** An application that does not listen is ended by its own client. */
const listening = <Client extends { on(event: "error", listener: () => void): unknown }>(client: Client): Client => {
  client.on("error", () => {});
  return client;
};

type NodeRedis = RedisClient & {
  connect(): Promise<unknown>;
  destroy(): unknown;
  get(key: string): Promise<unknown>;
  on(event: "error", listener: () => void): unknown;
};

async function nodeRedis(client: NodeRedis): Promise<ConnectedClient> {
  await listening(client).connect();
  return {
    client,
    isAlive: async () => (await client.get("none")) === null,
    close: () => void client.destroy(),
  };
}

type Ioredis = RedisClient & {
  get(key: string): Promise<unknown>;
  disconnect(): void;
  on(event: "error", listener: () => void): unknown;
};

const ioredis = async (client: Ioredis): Promise<ConnectedClient> => ({
  client: listening(client),
  isAlive: async () => (await client.get("none")) === null,
  close: () => client.disconnect(),
});

const socketsOf = (nodes: readonly Host[]) => nodes.map((socket) => ({ socket }));

/** The libraries that a store can be given clients of, in the versions in use. Their types have nothing in common. */
export const LIBRARIES: Readonly<Record<string, Library>> = {
  "node-redis 6": {
    single: (url) => nodeRedis(redis6.createClient({ url })),
    sentinel: (nodes, name) => nodeRedis(redis6.createSentinel({ name, sentinelRootNodes: [...nodes] })),
    cluster: (nodes) => nodeRedis(redis6.createCluster({ rootNodes: socketsOf(nodes) })),
  },
  "node-redis 5": {
    single: (url) => nodeRedis(redis5.createClient({ url })),
    sentinel: (nodes, name) => nodeRedis(redis5.createSentinel({ name, sentinelRootNodes: [...nodes] })),
    cluster: (nodes) => nodeRedis(redis5.createCluster({ rootNodes: socketsOf(nodes) })),
  },
  "ioredis 6": {
    single: (url) => ioredis(new ioredis6.Redis(url)),
    sentinel: (nodes, name) => ioredis(new ioredis6.Redis({ sentinels: [...nodes], name })),
    cluster: (nodes) => ioredis(new ioredis6.Cluster([...nodes])),
  },
  "ioredis 5": {
    single: (url) => ioredis(new ioredis5.Redis(url)),
    sentinel: (nodes, name) => ioredis(new ioredis5.Redis({ sentinels: [...nodes], name })),
    cluster: (nodes) => ioredis(new ioredis5.Cluster([...nodes])),
  },
};
