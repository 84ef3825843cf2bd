import type { Place, RedisCommands } from "./redis-commands.ts";
import { byDigest, hearErrors, whenReady } from "./when-ready.ts";

/** What is used of a client or a cluster of ioredis. */
export interface IoredisClient {
  readonly status: string;
  evalsha(sha: string, keys: number, ...args: string[]): Promise<unknown>;
  eval(script: string, keys: number, ...args: string[]): Promise<unknown>;
  on(event: string, listener: () => void): unknown;
}

interface Options {
  readonly host?: string;
  readonly path?: string | null;
  readonly tls?: object;
  readonly sentinels?: readonly { readonly host?: string }[] | null;
  readonly redisOptions?: Options;
}

interface Surface extends Omit<IoredisClient, "on"> {
  on(event: string, listener: (channel: string, message: string) => void): unknown;
  readonly isCluster?: boolean;
  readonly options: Options;
  readonly startupNodes?: readonly (string | number | { readonly host?: string })[];
  readonly stream?: { unref?(): void };
  duplicate(...overrides: unknown[]): Surface;
  disconnect(): void;
  subscribe(channel: string): Promise<unknown>;
}

/** A node of a cluster may be a port, a URL or an object. */
function hostOf(node: string | number | { readonly host?: string }): string {
  if (typeof node === "object") return node.host ?? "localhost";
  return typeof node === "string" && URL.canParse(node) ? new URL(node).hostname : "localhost";
}

function placesOf({ isCluster, options, startupNodes = [] }: Surface): Place[] | undefined {
  const { host = "localhost", path, tls, sentinels, redisOptions } = options;
  const isEncrypted = Boolean(tls ?? redisOptions?.tls);
  if (isCluster) return startupNodes.map((node) => ({ host: hostOf(node), isEncrypted }));
  // Where the sentinels are; they say where the servers are.
  if (sentinels) return sentinels.map((sentinel) => ({ host: sentinel.host ?? "localhost", isEncrypted }));
  return [{ host: path ? undefined : host, isEncrypted }];
}

/** A subscriber waits for its connection as long as it takes, and subscribes each time that it has one. */
const SUBSCRIBER = { lazyConnect: false, autoResubscribe: false, maxRetriesPerRequest: null, keyPrefix: "" };

function subscriberOf(client: Surface): Surface {
  if (client.isCluster) return client.duplicate([], { lazyConnect: false, enableOfflineQueue: true });
  const subscriber = client.duplicate(SUBSCRIBER);
  subscriber.on("connect", () => subscriber.stream?.unref?.());
  return subscriber;
}

/** The commands of a client of ioredis. */
export function ioredisCommands(given: IoredisClient): RedisCommands {
  const client = given as Surface;
  const closers: (() => void)[] = [];
  hearErrors(client);
  return {
    places: placesOf(client),
    async run(script, keys, args, signal) {
      // A client that is made to connect at its first command has not yet begun.
      await whenReady(() => client.status === "ready" || client.status === "wait", signal);
      return byDigest(
        () => client.evalsha(script.sha, keys.length, ...keys, ...args),
        () => client.eval(script.source, keys.length, ...keys, ...args),
        signal,
      );
    },
    subscribe(channel, listener, onGap) {
      const subscriber = subscriberOf(client);
      hearErrors(subscriber);
      subscriber.on("message", (_channel: string, message: string) => listener(message));
      // It would subscribe by itself after a lost connection, but not say when it has.
      subscriber.on("ready", () => void subscriber.subscribe(channel).then(onGap, () => {}));
      const end = () => subscriber.disconnect();
      client.on("end", end);
      closers.push(end);
    },
    close() {
      for (const close of closers.splice(0)) close();
    },
  };
}
