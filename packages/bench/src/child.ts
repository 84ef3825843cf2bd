import { CASES } from "./cases.ts";
import { SUBJECTS } from "./subjects/index.ts";
import { answerOf, thing, tokenBody } from "./wire.ts";

/** One measurement in a process of its own: `node child.ts '{"case":…,"subject":…}'`. Prints what it found as JSON. */
export interface Task {
  readonly case: string;
  readonly subject: string;
  readonly origin: string;
  readonly warmUp: number;
  readonly duration: number;
}

export interface Finding {
  readonly microseconds: number;
  readonly cpu: number;
  readonly calls: number;
}

/** A network that answers at once. */
const stub = (async (input: RequestInfo) => {
  const url = typeof input === "string" ? input : String((input as Request).url ?? input);
  const body = url.endsWith("/token") ? tokenBody : answerOf(0);
  return new Response(body, { headers: { "content-type": "application/json", "x-request-id": "bench-1" } });
}) as typeof fetch;

type RequestInfo = Parameters<typeof fetch>[0];

async function run(call: () => Promise<unknown>, inFlight: number, milliseconds: number): Promise<Finding> {
  let calls = 0;
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const end = began + milliseconds;
  const lane = async () => {
    while (performance.now() < end) {
      await call();
      calls++;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  const { user, system } = process.cpuUsage(cpu);
  return { calls, microseconds: ((performance.now() - began) * 1000) / calls, cpu: (user + system) / calls };
}

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
await run(call, found.inFlight, task.warmUp);
process.stdout.write(JSON.stringify(await run(call, found.inFlight, task.duration)));
process.exit(0);
