import { ConfigurationError, VendorkitError } from "@vendorkit/auth-middleware";
import { ioredisCommands } from "./ioredis.ts";
import { nodeRedisCommands } from "./node-redis.ts";
import type { Place, RedisCommands } from "./redis-commands.ts";

/** Where a URL leads. It is never quoted, since it may hold a password. */
export function placeOfUrl(url: unknown): Place {
  if (typeof url !== "string" || !URL.canParse(url)) throw new ConfigurationError("`url` is not a URL.");
  const { protocol, hostname } = new URL(url);
  if (protocol !== "redis:" && protocol !== "rediss:")
    throw new ConfigurationError(`\`url\` must begin with redis:// or rediss://, not ${protocol}//.`);
  return { host: hostname || "localhost", isEncrypted: protocol === "rediss:" };
}

interface Opened {
  readonly commands: RedisCommands;
  close(): void;
}

/** A first connection takes longer than an answer; one that is refused is known at once. */
const FIRST_CONNECTION_MS = 1_000;

interface Emitter {
  once(event: "ready" | "error", listener: () => void): unknown;
}

const firstConnection = (client: Emitter): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, FIRST_CONNECTION_MS);
    for (const event of ["ready", "error"] as const)
      client.once(event, () => {
        clearTimeout(timer);
        resolve();
      });
  });

/** A client of node-redis that does not keep the process alive, nor commands while it has no connection. */
async function openNodeRedis(url: string): Promise<Opened> {
  const { createClient } = await import("redis");
  const client = createClient({ url, disableOfflineQueue: true });
  const commands = nodeRedisCommands(client);
  client.on("connect", () => client.unref());
  client.connect().catch(() => {});
  await firstConnection(client);
  return { commands, close: () => client.destroy() };
}

async function openIoredis(url: string): Promise<Opened> {
  const { Redis } = await import("ioredis");
  const client = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 0 });
  client.on("connect", () => (client as unknown as { stream: { unref?(): void } }).stream.unref?.());
  await firstConnection(client);
  return { commands: ioredisCommands(client), close: () => client.disconnect() };
}

async function open(url: string): Promise<Opened> {
  try {
    return await openNodeRedis(url).catch(() => openIoredis(url));
  } catch {
    throw new VendorkitError(
      "store_client_missing",
      "needs the package `redis` or `ioredis` beside it (npm install redis)",
    );
  }
}

/** The commands of a client of our own, which is made when the first of them is given. */
export function commandsAt(url: string): RedisCommands {
  const places = [placeOfUrl(url)];
  let opening: Promise<Opened> | undefined;
  let isOver = false;
  const opened = (): Promise<Opened> => {
    if (isOver) return Promise.reject(new VendorkitError("store_closed", "was closed"));
    return (opening ??= open(url));
  };
  async function close(): Promise<void> {
    isOver = true;
    const client = await opening?.catch(() => undefined);
    client?.commands.close();
    client?.close();
  }

  return {
    places,
    async opened() {
      await opened();
    },
    run: async (script, keys, args, signal) => (await opened()).commands.run(script, keys, args, signal),
    subscribe(channel, listener, onGap) {
      opened().then(
        ({ commands }) => commands.subscribe(channel, listener, onGap),
        () => {},
      );
    },
    close: () => void close(),
  };
}
