import { measure } from "./processes.ts";
import { shippedFigures } from "./shipped-figures.ts";
import { quantile } from "./statistics.ts";

/** A figure that is no ratio of calls, with its bound. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bound: number;
  /** Why a short run does not fail on it. */
  readonly isOpen?: boolean;
}

/** A look-up that does not grow with the tenants still leaves the processor's cache when there are many. */
const FLAT = 3;

type Take = (extra: string, task?: object, flags?: string[]) => Promise<Record<string, number>>;

async function median(times: number, key: string, take: () => Promise<Record<string, number>>): Promise<number> {
  const values: number[] = [];
  for (let n = 0; n < times; n++) values.push((await take())[key] ?? Number.NaN);
  return quantile(values, 0.5);
}

/** Imports are measured in turn, with Node's compile cache off and then on and filled. */
async function imports(take: Take, times: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const cache of ["off", "on"]) {
    process.env["NODE_COMPILE_CACHE"] =
      cache === "on" ? `${process.env["TMPDIR"] ?? "/tmp"}/vendorkit-bench-cache` : "";
    const milliseconds = (what: string) => median(times, "milliseconds", () => take("coldImport", { what }));
    const alone = await milliseconds("openapi-fetch");
    const whole = await milliseconds("pliant");
    const name = `import of a vendor's package, compile cache ${cache}`;
    figures.push({ name, value: whole, unit: "ms", bound: 8, isOpen: true });
    figures.push({
      name: `${name}, to openapi-fetch × 1.5 + 4 ms`,
      value: whole / (alone * 1.5 + 4),
      unit: "×",
      bound: 1,
      isOpen: true,
    });
  }
  delete process.env["NODE_COMPILE_CACHE"];
  return figures;
}

/** All figures that are no ratio of calls. `scale` cuts the long ones down. */
export async function measureExtras(
  stage: string,
  { times, calls }: { times: number; calls: number },
): Promise<Figure[]> {
  const take: Take = (extra, task = {}, flags = []) => measure("extras.ts", { extra, ...task }, stage, flags);
  const gc = ["--expose-gc"];
  const token = await median(times, "nanoseconds", () => take("cachedToken"));
  const mints = await median(1, "mints", () => take("burst", {}, gc));
  const burst = await median(times, "ratio", () => take("burst", {}, gc));
  const clients = await take("clients", {}, gc);
  const shared = await take("sharedSignal", { calls }, gc);
  const tenants = await take("tenants");
  return [
    { name: "`tokens.get()` with a cached token", value: token, unit: "ns", bound: 100 },
    { name: "mints for 10 000 first calls at once", value: mints, unit: "", bound: 1 },
    {
      name: "their time, to 1.5 × that of warm calls and one mint",
      value: burst,
      unit: "×",
      bound: 1,
    },
    { name: "memory of a client, of 10 000", value: clients["bytes"] ?? Number.NaN, unit: "B", bound: 4096 },
    {
      name: `heap growth over ${calls} calls with one signal`,
      value: (shared["growth"] ?? Number.NaN) / 1024,
      unit: "kB",
      bound: 512,
    },
    { name: "listeners left on that signal", value: shared["listeners"] ?? Number.NaN, unit: "", bound: 0 },
    {
      name: "token look-up with 10 000 tenants, to that with 1 000",
      value: tenants["lookUp"] ?? Number.NaN,
      unit: "×",
      bound: FLAT,
    },
    {
      name: "building a client beside 9 000 others, to the first ones",
      value: tenants["build"] ?? Number.NaN,
      unit: "×",
      bound: FLAT,
    },
    ...(await imports(take, times * 3)),
    ...(await shippedFigures()),
  ];
}
