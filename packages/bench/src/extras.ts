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

/** Milliseconds of some work by the clock and by the processor; a busy machine makes the first longer, and hardly the second. */
async function timed(work: () => Promise<unknown>) {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { clock: performance.now() - began, cpu: (user + system) / 1000 };
}

/** 10 000 calls at once, first without a token and then with it. */
async function burst() {
  const create = await client();
  const { MemoryTokenStore } = await middleware();
  const fresh = () => create(profile, { ...credentials(), tokenStore: new MemoryTokenStore() });
  const all = (api: { GET: unknown }) => {
    const GET = api.GET as (path: string) => Promise<unknown>;
    return timed(() => Promise.all(Array.from({ length: 10_000 }, () => GET("/things"))));
  };
  for (let round = 0; round < 3; round++) await all(fresh());
  const lone = fresh();
  const mint = await timed(async () => lone.tokens.get());
  heap();
  const warm = await all(lone);
  heap();
  mints = 0;
  const cold = await all(fresh());
  const ratioBy = (by: "clock" | "cpu") => cold[by] / (1.5 * warm[by] + mint[by]);
  return {
    mints,
    cold: cold.clock,
    warm: warm.clock,
    mint: mint.clock,
    ratio: Math.min(ratioBy("clock"), ratioBy("cpu")),
  };
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

/** Looking a token up, and building a client, where there are 10 000 tenants and where there are a thousand. */
async function tenants() {
  const create = await client();
  const tokensOf = (id: number) => create(profile, credentials(`tenant-${id}`)).tokens;
  const build = (from: number, to: number) => {
    const began = performance.now();
    const built = Array.from({ length: to - from }, (_, at) => tokensOf(from + at));
    return { built, microseconds: ((performance.now() - began) * 1000) / (to - from) };
  };
  const lookUp = (sources: ReturnType<typeof tokensOf>[]) => {
    const round = () => {
      const began = performance.now();
      for (let n = 0; n < 500_000; n++) void sources[n % sources.length]?.get();
      return ((performance.now() - began) * 1e6) / 500_000;
    };
    round();
    return Math.min(round(), round(), round());
  };
  build(20_000, 21_000);
  const few = build(0, 1_000);
  const more = build(1_000, 9_000);
  const last = build(9_000, 10_000);
  const all = [few, more, last].flatMap(({ built }) => built);
  await Promise.all(all.map(async (tokens) => tokens.get()));
  const [thousand, tenThousand] = [lookUp(few.built), lookUp(all)];
  return {
    thousand,
    tenThousand,
    lookUp: tenThousand / thousand,
    build: last.microseconds / few.microseconds,
    microseconds: few.microseconds,
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
