import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Figure } from "./measure-extras.ts";

const run = promisify(execFile);

const root = join(import.meta.dirname, "..", "..", "..");

interface Measured {
  readonly name: string;
  readonly size: number;
}

interface Cost {
  readonly operations: number;
  readonly one: Readonly<Record<string, { instantiations: number }>>;
  readonly openapiFetch: Readonly<Record<string, { instantiations: number }>>;
}

/** TypeScript 7, whose figures the bound is for. */
const COMPILER = "7.0.2";

/** The vendor with the largest client. */
const VENDOR = "pliant";

/** Bytes of a vendor's client, by the same rules as `pnpm size`. */
async function sizes(): Promise<Figure[]> {
  const config = join(root, "scripts/check/size/size-limit.ts");
  const command = join(root, "node_modules/.bin/size-limit");
  // It fails over a budget and has said the sizes all the same.
  const { stdout } = await run(command, ["--config", config, "--json"], { cwd: root }).catch((error: unknown) => {
    return error as { stdout: string };
  });
  const found = JSON.parse(stdout.slice(stdout.indexOf("["))) as Measured[];
  const kB = (part: string) =>
    (found.find(({ name }) => name.includes(VENDOR) && name.includes(part))?.size ?? NaN) / 1000;
  return [
    { name: "a vendor's client, what it loads at once, min+gz", value: kB("at once"), unit: "kB", bound: 7 },
    { name: "a vendor's client, with ky and all it may load later, min+gz", value: kB("later"), unit: "kB", bound: 16 },
  ];
}

/** What `pnpm type-cost` has on record: what the compiler works out for one call of the largest specification. */
function typeCost(): Figure {
  const { github } = JSON.parse(readFileSync(join(root, "scripts/type-cost.json"), "utf8")) as { github: Cost };
  const [own = NaN, bare = NaN] = [github.one, github.openapiFetch].map((cost) => cost[COMPILER]?.instantiations);
  const name = `type instantiations for one call of ${github.operations} operations, to openapi-fetch's own type`;
  return { name, value: own / bare, unit: "×", bound: 1.1 };
}

/** Figures of what is shipped, which no run measures anew. */
export const shippedFigures = async (): Promise<Figure[]> => [...(await sizes()), typeCost()];
