import { VendorkitError } from "@vendorkit/auth-middleware";
import type { Place, RedisCommands } from "./redis-commands.ts";
import { byDigest, hearErrors, whenReady } from "./when-ready.ts";

interface ScriptArguments {
  keys: string[];
  arguments: string[];
}

/** What is used of a client, a cluster or a sentinel of node-redis. */
export interface NodeRedisClient {
  readonly isOpen: boolean;
  evalSha(sha: string, options: ScriptArguments): Promise<unknown>;
  eval(script: string, options: ScriptArguments): Promise<unknown>;
  on(event: string, listener: () => void): unknown;
}

/** What not all of them have. */
interface Surface extends NodeRedisClient {
  readonly isReady?: boolean;
  readonly options?: Options;
  unref?(): void;
  duplicate(): Surface;
  connect(): Promise<unknown>;
  destroy(): void;
  subscribe(channel: string, listener: (message: string) => void): Promise<unknown>;
}

interface Options {
  readonly url?: string;
  readonly socket?: { readonly host?: string; readonly path?: string; readonly tls?: boolean };
}

function placeOf({ url, socket = {} }: Options): Place {
  const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  if (socket.path !== undefined) return { host: undefined, isEncrypted: false };
  const host = socket.host ?? (parsed?.hostname || "localhost");
  return { host, isEncrypted: socket.tls === true || parsed?.protocol === "rediss:" };
}

/** A client alone has this; cluster and sentinel keep a connection of their own for subscriptions. */
const isSingle = (client: Surface): boolean => "unref" in client;

/** Cluster and sentinel do not say where they connect to. */
const placesOf = (client: Surface): Place[] | undefined =>
  isSingle(client) ? [placeOf(client.options ?? {})] : undefined;

/** Subscribes on a connection of its own, which lives as long as the client's. */
function subscribeApart(client: Surface, subscribe: (subscriber: Surface) => void): () => void {
  const subscriber = client.duplicate();
  let isOver = false;
  const end = () => {
    if (!isOver && subscriber.isOpen) subscriber.destroy();
    isOver = true;
  };
  hearErrors(subscriber);
  client.on("end", end);
  const begin = async () => {
    await subscriber.connect();
    if (isOver) return;
    subscriber.unref?.();
    subscribe(subscriber);
  };
  begin().catch(() => {});
  return end;
}

/** The commands of a client of node-redis. */
export function nodeRedisCommands(given: NodeRedisClient): RedisCommands {
  const client = given as Surface;
  const closers: (() => void)[] = [];
  hearErrors(client);
  return {
    places: placesOf(client),
    async run(script, keys, args, signal) {
      if (!client.isOpen)
        throw new VendorkitError("store_disconnected", "is not connected: call `await client.connect()`");
      await whenReady(() => client.isReady ?? client.isOpen, signal);
      const options = { keys: [...keys], arguments: [...args] };
      return byDigest(
        () => client.evalSha(script.sha, options),
        () => client.eval(script.source, options),
        signal,
      );
    },
    subscribe(channel, listener, onGap) {
      const subscribe = (subscriber: Surface) => {
        // A subscription that stood is made again by itself, one that broke before it was confirmed is not.
        const listen = () => void subscriber.subscribe(channel, listener).then(onGap, () => {});
        subscriber.on("ready", listen);
        listen();
      };
      if (isSingle(client)) closers.push(subscribeApart(client, subscribe));
      else subscribe(client);
    },
    close() {
      for (const close of closers.splice(0)) close();
    },
  };
}
