import { setTimeout as sleep } from "node:timers/promises";
import { type RedisServer, startRedis } from "./redis-server.ts";

/** Three nodes without replicas, each with a third of the slots. */
export interface RedisCluster {
  readonly nodes: readonly RedisServer[];
  close(): Promise<void>;
}

/** The first and last slot of each node; there are 16,384 of them. */
const SLOTS = [
  [0, 5_460],
  [5_461, 10_922],
  [10_923, 16_383],
] as const;

const OPTIONS = ["--cluster-enabled", "yes", "--cluster-node-timeout", "1000"];

const isWhole = async (node: RedisServer): Promise<boolean> => {
  const info = String(await node.command("CLUSTER", "INFO"));
  return info.includes("cluster_state:ok") && info.includes("cluster_known_nodes:3");
};

/** Starts the nodes, makes them known to each other and waits until all of them say that the cluster is whole. */
export async function startCluster(): Promise<RedisCluster> {
  const nodes = await Promise.all(SLOTS.map(() => startRedis(OPTIONS)));
  const [first] = nodes as [RedisServer, ...RedisServer[]];
  await Promise.all(
    nodes.map(async (node, index) => {
      await node.command("CLUSTER", "ADDSLOTSRANGE", ...SLOTS[index]!);
      if (node !== first) await node.command("CLUSTER", "MEET", "127.0.0.1", first.port);
    }),
  );
  for (const node of nodes) {
    // oxlint-disable-next-line no-await-in-loop
    while (!(await isWhole(node))) await sleep(20);
  }
  return {
    nodes,
    async close() {
      await Promise.all(nodes.map((node) => node.close()));
    },
  };
}
