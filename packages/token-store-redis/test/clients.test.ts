import { Cluster as Cluster6, Redis as Redis6 } from "ioredis";
import { Cluster as Cluster5, Redis as Redis5 } from "ioredis-5";
import { createClient, createCluster, createSentinel } from "redis";
import {
  createClient as createClient5,
  createCluster as createCluster5,
  createSentinel as createSentinel5,
} from "redis-5";
import { describe, expect, it } from "vitest";
import { type RedisClient, redisTokenStore } from "../src/index.ts";
import { KEY } from "./support/fleet.ts";

const socket = { host: "127.0.0.1", port: 1 };
const lazy = { ...socket, lazyConnect: true };
const sentinel = { name: "primary", sentinelRootNodes: [socket] };
const cluster = { rootNodes: [{ socket }] };

const CLIENTS: Record<string, () => RedisClient> = {
  "node-redis 6": () => createClient({ socket }),
  "node-redis 6 for Sentinel": () => createSentinel(sentinel),
  "node-redis 6 for Cluster": () => createCluster(cluster),
  "node-redis 5": () => createClient5({ socket }),
  "node-redis 5 for Sentinel": () => createSentinel5(sentinel),
  "node-redis 5 for Cluster": () => createCluster5(cluster),
  "ioredis 6": () => new Redis6(lazy),
  "ioredis 6 for Sentinel": () => new Redis6({ name: "primary", sentinels: [socket], lazyConnect: true }),
  "ioredis 6 for Cluster": () => new Cluster6([socket], { lazyConnect: true }),
  "ioredis 5": () => new Redis5(lazy),
  "ioredis 5 for Sentinel": () => new Redis5({ name: "primary", sentinels: [socket], lazyConnect: true }),
  "ioredis 5 for Cluster": () => new Cluster5([socket], { lazyConnect: true }),
};

describe("clients", () => {
  it.each(Object.entries(CLIENTS))("a client of %s is taken as it is", (_name, make) => {
    expect(redisTokenStore({ client: make(), encryptionKeys: KEY }).fleet.leaseMs).toBe(15_000);
  });
});
