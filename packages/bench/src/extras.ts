import { staged } from "./subjects/vendorkit.ts";
import { tokenBody } from "./wire.ts";

type Client = typeof import("@vendorkit/client");
type Middleware = typeof import("@vendorkit/auth-middleware");

/** What is not a ratio of calls: one of these in a process of its own, `node --expose-gc extras.ts '{"extra":…}'`. */
const profile = {
  vendor: "bench",
  settings: {},
  hosts: () => ({ baseUrl: "https://api.example.com", tokenUrl: "https://auth.example.com/token" }),
  grant: { body: "json" as const, parameters: ["client_id", "client_secret", "grant_type"] as const },
  tokenHints: {},
  statusHints: {},
};

let mints = 0;

const stub = (async (input: unknown, _init?: object) => {
  const url = String((input as { url?: string }).url ?? input);
  if (!url.endsWith("/token")) return new Response("{}", { headers: { "content-length": "2" } });
  mints++;
  return new Response(tokenBody, { headers: { "content-type": "application/json" } });
}) as typeof fetch;

const heap = () => {
  for (let round = 0; round < 4; round++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const middleware = () => staged<Middleware>("auth-middleware/dist/index.js");
const client = async () => (await staged<Client>("client/dist/index.js")).createVendorClient;

const credentials = (clientId = "id") => ({ clientId, clientSecret: "secret", fetch: stub });

/** Nanoseconds of `tokens.get()` with a token at hand. */
async function cachedToken() {
  const { clientCredentials } = await middleware();
  const tokens = clientCredentials({ tokenUrl: "https://auth.example.com/token", ...credentials() });
  await tokens.get();
  const time = (count: number) => {
    const began = performance.now();
    let kept: unknown;
    for (let n = 0; n < count; n++) kept = tokens.get();
    if (kept instanceof Promise) throw new Error("a cached token came as a promise");
    return ((performance.now() - began) * 1e6) / count;
  };
  time(200_000);
  return { nanoseconds: time(2_000_000), isSynchronous: true };
}

/** 10 000 calls at once, first without a token and then with it. */
async function burst() {
  const create = await client();
  const all = async (api: { GET: unknown }) => {
    const GET = api.GET as (path: string) => Promise<unknown>;
    const began = performance.now();
    await Promise.all(Array.from({ length: 10_000 }, () => GET("/things")));
    return performance.now() - began;
  };
  const { MemoryTokenStore } = await middleware();
  const fresh = () => create(profile, { ...credentials(), tokenStore: new MemoryTokenStore() });
  for (let round = 0; round < 3; round++) await all(fresh());
  const lone = fresh();
  const began = performance.now();
  await lone.tokens.get();
  const mint = performance.now() - began;
  const warm = await all(lone);
  mints = 0;
  const cold = await all(fresh());
  return { mints, cold, warm, mint, ratio: cold / (1.5 * warm + mint) };
}

/** Bytes that a client takes, of 10 000. */
async function clients() {
  const create = await client();
  const { MemoryTokenStore } = await middleware();
  const tokenStore = new MemoryTokenStore();
  const kept: unknown[] = Array.from({ length: 10 }, () => create(profile, { ...credentials(), tokenStore }));
  kept.length = 10_010;
  const before = heap();
  for (let n = 10; n < 10_010; n++) kept[n] = create(profile, { ...credentials(), tokenStore });
  return { bytes: (heap() - before) / 10_000, kept: kept.length };
}

/** Growth over calls that all get the same signal, and what is left listening on it. */
async function sharedSignal({ calls = 1_000_000 }: { calls?: number }) {
  const create = await client();
  const { signal } = new AbortController();
  let listeners = 0;
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  signal.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add(...args));
  signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners--, remove(...args));
  const GET = create(profile, credentials()).GET as (path: string, init: object) => Promise<unknown>;
  const some = async (count: number) => {
    for (let done = 0; done < count; done += 100)
      await Promise.all(Array.from({ length: 100 }, () => GET("/things", { signal })));
  };
  await some(20_000);
  const before = heap();
  await some(calls);
  return { calls, growth: heap() - before, listeners };
}

/** Looking a token up among one tenant's and among 10 000 tenants'. */
async function tenants() {
  const create = await client();
  const tokensOf = (id: number) => create(profile, credentials(`tenant-${id}`)).tokens;
  const time = (sources: ReturnType<typeof tokensOf>[]) => {
    const round = () => {
      const began = performance.now();
      for (let n = 0; n < 1_000_000; n++) void sources[n % sources.length]?.get();
      return ((performance.now() - began) * 1e6) / 1_000_000;
    };
    round();
    return Math.min(round(), round(), round());
  };
  const many = Array.from({ length: 10_000 }, (_, id) => tokensOf(id));
  await Promise.all(many.map(async (tokens) => tokens.get()));
  const few = many.slice(0, 100);
  const began = performance.now();
  for (let id = 0; id < 10_000; id++) tokensOf(id);
  return {
    hundred: time(few),
    tenThousand: time(many),
    microsecondsToBuild: ((performance.now() - began) * 1000) / 10_000,
  };
}

/** Milliseconds to import a vendor's package, or openapi-fetch alone. */
async function coldImport({ what = "pliant" }: { what?: string }) {
  const stage = process.env["BENCH_STAGE"] ?? "";
  const file = what === "openapi-fetch" ? "openapi-fetch/dist/index.mjs" : `@vendorkit/${what}/dist/index.js`;
  const began = performance.now();
  await import(`file://${stage}/node_modules/${file}`);
  return { milliseconds: performance.now() - began };
}

const EXTRAS: Record<string, (task: object) => Promise<object>> = {
  cachedToken,
  burst,
  clients,
  sharedSignal,
  tenants,
  coldImport,
};

const task = JSON.parse(process.argv[2] ?? "") as { extra: string };
process.stdout.write(JSON.stringify(await EXTRAS[task.extra]?.(task)));
process.exit(0);
