import { CASES } from "./cases.ts";
import { SUBJECTS } from "./subjects/index.ts";
import { timedCalls } from "./timed-calls.ts";
import { answerOf, thing, tokenBody } from "./wire.ts";

/** One measurement in a process of its own: `node child.ts '{"case":…,"subject":…}'`. Prints what it found as JSON. */
export interface Task {
  readonly case: string;
  readonly subject: string;
  readonly origin: string;
  /** How many times the case's own number of calls are made. */
  readonly scale: number;
  readonly isShort: boolean;
}

const answer = answerOf(0);

/** A network that answers at once. Like `fetch` it has two parameters: a function of one is given a platform `Request`. */
const stub = (async (input: RequestInfo, _init?: object) => {
  const url = typeof input === "string" ? input : "url" in input ? input.url : input.href;
  const body = url.endsWith("/token") ? tokenBody : answer;
  return new Response(body, { headers: { "content-type": "application/json", "x-request-id": "bench-1" } });
}) as typeof fetch;

type RequestInfo = Parameters<typeof fetch>[0];

const task = JSON.parse(process.argv[2] ?? "") as Task;
const found = CASES.find(({ name }) => name === task.case);
const entry = SUBJECTS.find(({ name }) => name === task.subject);
if (!found || !entry) throw new Error(`no such case or subject: ${task.case}, ${task.subject}`);

const make = await entry.load();
const subject = await make({
  origin: task.origin,
  path: found.size ? `/things?size=${found.size}` : "/things",
  fetch: found.where === "stub" ? stub : undefined,
});
const call = subject[found.method];
const first = (await call()) as { id?: string } | undefined;
if (first?.id !== thing.id)
  throw new Error(`${entry.name} did not give the answer: ${JSON.stringify(first)?.slice(0, 200)}`);
const calls = Math.ceil(found.calls * task.scale);
await timedCalls(call, found.inFlight, task.isShort ? found.calls : found.warmUp);
globalThis.gc?.();
process.stdout.write(JSON.stringify(await timedCalls(call, found.inFlight, calls)));
process.exit(0);
