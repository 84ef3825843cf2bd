import { examine } from "../doctor/examine.ts";
import type { Finding, Report } from "../doctor/finding.ts";
import { exitCode } from "../exit-codes.ts";
import { withProgress } from "../output/progress-line.ts";
import { wrap } from "../output/wrap.ts";
import { columnsOf, paintOut, print } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { isSet, variablesOf } from "../variables.ts";
import { type VendorName, vendorNamed, vendorNames } from "../vendors.ts";

export interface DoctorFlags {
  readonly timeout?: number;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** Egress that is blocked shows as silence; nobody wants to listen to that for half a minute. */
const DEFAULT_TIMEOUT_MS = 10_000;

/** `doctor`: looks at every vendor that is named, or whose variables are set, and says what to mend. */
export async function doctor(texts: readonly string[], flags: DoctorFlags, signal: AbortSignal): Promise<number> {
  const vendors = texts.length > 0 ? [...new Set(texts.map(vendorNamed))] : vendorsInUse();
  const patience = { timeout: flags.timeout ?? DEFAULT_TIMEOUT_MS, signal };
  const reports = await withProgress(
    () => `looking at ${vendors.join(", ")}`,
    () => Promise.all(vendors.map((vendor) => examine(vendor, patience))),
  );
  const ok = reports.every((report) => report.ok);
  if (flags.json) print(JSON.stringify({ ok, vendors: reports }, undefined, process.stdout.isTTY ? 2 : undefined));
  else print(reports.map((report) => page(report, flags.verbose ?? false)).join("\n\n"));
  return ok ? exitCode.ok : exitCode.refused;
}

function vendorsInUse(): VendorName[] {
  const used = vendorNames.filter((vendor) => variablesOf(vendor).some(isSet));
  if (used.length > 0) return used;
  throw new UsageError(
    "there is nothing to look at: no vendor's variables are set.",
    "Set those of a vendor, such as PLIANT_CLIENT_ID and PLIANT_CLIENT_SECRET, or name a vendor to be told which it needs.",
  );
}

type Line = Omit<Finding, "name"> & { readonly name?: string };

const MARKS = {
  ok: ["green", "ok"],
  warning: ["yellow", "warn"],
  failed: ["red", "FAIL"],
  unknown: ["dim", "?"],
} as const;

function page({ vendor, ok, checks }: Report, isVerbose: boolean): string {
  const outcome = ok ? paintOut("green", "nothing to mend") : paintOut("red", "to be mended");
  const shown = isVerbose ? checks : inShort(checks);
  return [`${paintOut("bold", vendor)}: ${outcome}`, ...shown.flatMap(lines)].join("\n");
}

/** What is well, and what could not be seen, by name only; what is wrong at length and in between. */
function inShort(checks: readonly Finding[]): Line[] {
  const named = (status: Finding["status"], message: string): Line[] => {
    const names = checks.filter((one) => one.status === status).map((one) => one.name);
    return names.length === 0 ? [] : [{ status, message: `${message}${names.join(", ")}` }];
  };
  const wrong = checks.filter(({ status }) => status === "failed" || status === "warning");
  return [...named("ok", ""), ...wrong, ...named("unknown", "not seen: ")];
}

/** Long enough for the longest name. */
const INDENT = 22;
const SHORT_INDENT = 8;
const NARROW = 60;

function lines({ name, status, message, hint }: Line): string[] {
  const [colour, mark] = MARKS[status];
  const isInline = name === undefined || columnsOf(process.stdout) >= NARROW;
  const indent = name === undefined || !isInline ? SHORT_INDENT : INDENT;
  const head = `  ${paintOut(colour, mark.padEnd(4))}  ${name ?? ""}`;
  const body = [...wrap(message, indent), ...(hint ? wrap(`> ${hint}`, indent) : [])];
  if (!isInline) return [head, ...body];
  const gap = " ".repeat(indent - SHORT_INDENT - (name ?? "").length);
  return [head + gap + (body[0] ?? "").trimStart(), ...body.slice(1)];
}
