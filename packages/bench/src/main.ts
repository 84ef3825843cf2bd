import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Case, CASES } from "./cases.ts";
import { toSvg } from "./chart.ts";
import { forgetCells, keepCells, keptCells } from "./kept-cells.ts";
import { type Cell, measureCase, type Plan } from "./measure-cases.ts";
import { measureExtras } from "./measure-extras.ts";
import { startServer } from "./processes.ts";
import { writeSection } from "./readme-section.ts";
import { cellRegressions, regressions, type Report, toMarkdown, violations } from "./report.ts";
import { stage } from "./stage.ts";
import { SUBJECTS } from "./subjects/index.ts";

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    rounds: { type: "string" },
    only: { type: "string" },
    subjects: { type: "string" },
    "no-extras": { type: "boolean", default: false },
    "no-build": { type: "boolean", default: false },
    resume: { type: "boolean", default: false },
  },
});

const QUICK: Plan = { rounds: 3, scale: 0.5, isShort: true };
const WHOLE: Plan = { rounds: 7, scale: 1, isShort: false };

const root = join(import.meta.dirname, "..", "..", "..");

const isChosen = (name: string, choice: string | undefined): boolean =>
  choice === undefined || choice.split(",").some((part) => name.includes(part));

const isWhole = !options.quick && !options.only && !options.subjects;

const subjects = SUBJECTS.filter(
  ({ name, isQuick }, at) => at === 0 || ((isQuick || !options.quick) && isChosen(name, options.subjects)),
);

async function measureAll(plan: Plan, stageRoot: string): Promise<Cell[]> {
  const origins = await startServer();
  const cells: Cell[] = [];
  const measure = (found: Case) => {
    const onRound = (round: number) => process.stderr.write(`\r${found.name}: round ${round + 1} of ${plan.rounds}   `);
    return measureCase(found, subjects, plan, { origins, stage: stageRoot, onRound });
  };
  try {
    for (const found of CASES.filter(
      ({ name, isQuick }) => (isQuick || !options.quick) && isChosen(name, options.only),
    )) {
      if (found.where === "secure" && !origins.secure) continue;
      const kept = options.resume ? keptCells(found.name) : undefined;
      let measured = kept ?? (await measure(found));
      // A loss shows twice; what else the machine did at the time does not.
      if (options.quick && cellRegressions(measured).length > 0) measured = await measure(found);
      if (isWhole) keepCells(found.name, measured);
      cells.push(...measured);
    }
  } finally {
    process.stderr.write("\n");
    origins.close();
  }
  return cells;
}

function write(report: Report): void {
  const folder = join(import.meta.dirname, "..", "results");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "results.json"), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(folder, "results.md"), toMarkdown(report));
  writeFileSync(join(folder, "chart.svg"), toSvg(report, ["50 in flight GET", "50 in flight POST"]));
  writeSection(join(root, "README.md"), report);
}

if (!options["no-build"]) execFileSync(process.execPath, ["scripts/build.ts"], { cwd: root, stdio: "inherit" });

const plan = { ...(options.quick ? QUICK : WHOLE), ...(options.rounds && { rounds: Number(options.rounds) }) };
if (isWhole && !options.resume) forgetCells();
const stageRoot = stage();
try {
  const cells = await measureAll(plan, stageRoot);
  const scale = options.quick ? { times: 1, calls: 20_000 } : { times: 3, calls: 1_000_000 };
  const report: Report = {
    command: `npx --yes pnpm@12.21.0 bench${process.argv
      .slice(2)
      .map((word) => ` ${word}`)
      .join("")}`,
    machine: `Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? "unknown CPU"}`,
    date: new Date().toISOString().slice(0, 10),
    rounds: plan.rounds,
    cells,
    figures: options["no-extras"] ? [] : await measureExtras(stageRoot, scale),
  };
  process.stdout.write(`${toMarkdown(report)}\n`);
  if (isWhole) {
    write(report);
    forgetCells();
  }
  const failures = options.quick ? regressions(report) : violations(report);
  for (const failure of failures) process.stderr.write(`over its bound: ${failure}\n`);
  if (options.quick && failures.length > 0) process.exitCode = 1;
} finally {
  rmSync(stageRoot, { recursive: true, force: true });
}
