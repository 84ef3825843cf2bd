/**
 * One process of a fleet: a client that shares its token, and does what the process that forked it says. It ends with
 * that process, however that one ends.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { VendorkitEvent } from "@vendorkit/client";
import { createPliantClient, type PliantClient } from "@vendorkit/pliant";
import type { Order, Saying } from "./messages.ts";
import { openStore, watchLeases } from "./open-store.ts";
import { watchedFetch } from "./watched-fetch.ts";

const emptyReport = () => ({ calls: 0, slowestMs: 0, minted: 0, shared: 0, warnings: {} as Record<string, number> });

const say = (saying: Saying) => void process.send?.(saying);

let seen = emptyReport();
let lastWarning = "no warning";
let client: PliantClient;
let running: Promise<void> | undefined;
let calling = new AbortController();

function note(event: VendorkitEvent): void {
  if (event.type === "warning") lastWarning = event.message;
  if (event.type === "warning") seen.warnings[event.code] = (seen.warnings[event.code] ?? 0) + 1;
  if (event.type !== "token" || event.error) return;
  if (event.source === "network") seen.minted++;
  else seen.shared++;
}

async function call(): Promise<void> {
  const began = performance.now();
  try {
    const { response } = await client.GET("/organizations");
    if (!response.ok) say({ say: "failed", what: `status ${response.status} (${lastWarning})` });
  } catch (error) {
    say({ say: "failed", what: String(error) });
  }
  seen.calls++;
  seen.slowestMs = Math.max(seen.slowestMs, performance.now() - began);
}

async function callOn(pauseMs: number, { signal }: AbortController): Promise<void> {
  while (!signal.aborted) {
    // oxlint-disable-next-line no-await-in-loop -- one caller makes one call at a time
    await call();
    // oxlint-disable-next-line no-await-in-loop
    await sleep(Math.random() * pauseMs);
  }
}

async function start({ client: options, store, mintMs }: Extract<Order, { do: "start" }>): Promise<void> {
  const tokenStore = store && (await openStore(store));
  // Connected before it says that it is ready: a first connection takes longer than an answer.
  await tokenStore?.read("nothing").catch(() => {});
  const isAlone = tokenStore ? watchLeases(tokenStore) : () => true;
  const fetch = watchedFetch({ tokenUrl: options.tokenUrl, isAlone, mintMs, say });
  client = createPliantClient({ ...options, fetch, tokenStore, onEvent: note });
  say({ say: "ready" });
}

async function report(): Promise<void> {
  calling.abort();
  await running;
  say({ say: "report", report: seen });
  seen = emptyReport();
}

async function obey(order: Order): Promise<void> {
  if (order.do === "start") return start(order);
  if (order.do === "run") {
    calling = new AbortController();
    running = callOn(order.pauseMs, calling);
    return;
  }
  if (order.do === "call") await call();
  await report();
}

process.on("unhandledRejection", (reason) => say({ say: "failed", what: `unhandled: ${String(reason)}` }));
process.on("disconnect", () => process.exit());
process.on("message", (order: Order) => void obey(order));
