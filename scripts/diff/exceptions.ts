import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { asJson, isObject, textOf, type Json } from "../spec/json.ts";
import { SpecError } from "../spec/spec-error.ts";
import { largest } from "./bump.ts";
import type { Change, SpecDiff } from "./diff-specs.ts";
import { isRuleId } from "./rules.ts";

/** A change that only corrects the spec: the server has always been so. Reviewed, and not for ever. */
export interface Exception {
  readonly rule: string;
  readonly path: string;
  readonly reason: string;
  /** The last day on which it holds, as YYYY-MM-DD. */
  readonly expires: string;
}

export function exceptionsFile(vendor: string): string {
  return `specs/${vendor}/exceptions.yaml`;
}

export async function readExceptions(root: string, vendor: string): Promise<Exception[]> {
  const file = exceptionsFile(vendor);
  if (!existsSync(join(root, file))) return [];
  const list = asJson(parse(await readFile(join(root, file), "utf8")) ?? []);
  if (!Array.isArray(list)) throw new SpecError(file, "it is not a list", "write one `- rule:` for each exception");
  return list.map((entry, index) => readException(entry, `${file}, entry ${index + 1}`));
}

function readException(entry: Json, where: string): Exception {
  const fields = isObject(entry) ? entry : {};
  const [rule, path, reason] = [textOf(fields, "rule"), textOf(fields, "path"), textOf(fields, "reason").trim()];
  const expires = textOf(fields, "expires");
  const remedy = "give it `rule`, `path` (as `spec:diff` prints them), `reason` and `expires` (YYYY-MM-DD)";
  if (!isRuleId(rule)) throw new SpecError(where, `there is no rule "${rule}"`, remedy);
  if (!path.startsWith("#"))
    throw new SpecError(where, "`path` is no pointer such as #/components/schemas/Card", remedy);
  if (reason === "") throw new SpecError(where, "it has no reason", remedy);
  if (!/^\d{4}-\d\d-\d\d$/.test(expires) || Number.isNaN(Date.parse(expires))) {
    throw new SpecError(where, "`expires` is not a day", remedy);
  }
  return { rule, path, reason, expires };
}

/** The diff as it counts for a release: what is excepted counts as a patch. */
export function withExceptions(diff: SpecDiff, exceptions: readonly Exception[]): SpecDiff {
  const changes = diff.changes.map((change): Change => {
    const exception = exceptions.find((candidate) => concerns(candidate, change));
    if (!exception) return change;
    return { ...change, bump: "patch", text: `${change.text} This only corrects the description: ${exception.reason}` };
  });
  return { bump: largest(changes.map(({ bump }) => bump)), changes };
}

/** What is wrong with exceptions on a day: one that has run out, or that excepts nothing, has to go. */
export function exceptionProblems(diff: SpecDiff, exceptions: readonly Exception[], today: string): string[] {
  return exceptions.flatMap((exception) => {
    const named = `${exception.rule} at ${exception.path}`;
    if (exception.expires < today) return [`the exception for ${named} ran out on ${exception.expires}`];
    const isUsed = diff.changes.some((change) => concerns(exception, change));
    return isUsed ? [] : [`the exception for ${named} concerns no change`];
  });
}

function concerns(exception: Exception, change: Change): boolean {
  return exception.rule === change.rule && exception.path === change.path;
}
