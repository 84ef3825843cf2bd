import { pnpm } from "../spec/pnpm.ts";
import { SpecError } from "../spec/spec-error.ts";
import { type Answers, answersOf, type Given } from "./answers.ts";
import { type Field, fields } from "./fields.ts";

/** Asks one question and gives the answer, an empty one for none. */
export type Ask = (question: string) => Promise<string>;

/** Takes answers from flags, asks for the others where somebody is there to answer, and complains about the rest at once. */
export async function collect(name: string, flags: Given, ask?: Ask): Promise<Answers> {
  const given: Record<string, string | undefined> = { name };
  const missing: string[] = [];
  for (const field of fields) {
    if (field.isIdle?.(given)) continue;
    // oxlint-disable-next-line no-await-in-loop -- one question after the other
    const value = await valueOf(field, flags[field.flag], given, ask);
    if (value === undefined) missing.push(`--${field.flag}`);
    given[field.flag] = value;
  }
  if (missing.length === 0) return answersOf(name, given);
  const remedy = `give ${missing.length > 1 ? "them" : "it"}, or run \`${pnpm(`new-vendor ${name}`)}\` on a terminal, where it asks`;
  throw new SpecError("new-vendor", `${missing.join(", ")} ${missing.length > 1 ? "are" : "is"} missing`, remedy);
}

async function valueOf(field: Field, flag: string | undefined, given: Given, ask?: Ask): Promise<string | undefined> {
  const fallback = field.fallback?.(given);
  if (flag !== undefined || !ask) {
    const value = flag ?? fallback;
    const problem = value === undefined ? undefined : field.problem?.(value, given);
    if (problem === undefined) return value;
    throw new SpecError("new-vendor", `--${field.flag} ${problem}`, `correct --${field.flag}`);
  }
  return await insist(field, given, fallback, ask);
}

/** Asks until the answer will do. */
async function insist(field: Field, given: Given, fallback: string | undefined, ask: Ask): Promise<string> {
  const question = fallback ? `${field.question} [${fallback}]: ` : `${field.question}: `;
  for (let complaint = ""; ;) {
    // oxlint-disable-next-line no-await-in-loop -- the next question depends on the answer
    const value = (await ask(complaint + question)).trim() || fallback;
    const problem = value === undefined ? "is needed" : field.problem?.(value, given);
    if (value !== undefined && problem === undefined) return value;
    complaint = `  This ${problem}.\n`;
  }
}
