import { exitCode } from "../exit-codes.ts";
import { wrap } from "../output/wrap.ts";
import type { Operation, Parameter } from "../spec/operation.ts";
import { loadSpec } from "../spec/load-spec.ts";
import { columnsOf, paintOut, print } from "../terminal.ts";
import { closest, didYouMean } from "../suggest.ts";
import { UsageError } from "../usage-error.ts";
import { vendorNamed, type VendorName } from "../vendors.ts";

export interface ListFlags {
  readonly evidence?: string;
  readonly json?: boolean;
}

/** `list`: the operations of a vendor; one alone with all that it takes. */
export function list(vendorText: string, words: readonly string[], flags: ListFlags): number {
  const vendor = vendorNamed(vendorText);
  const { operations } = loadSpec(vendor);
  const found = chosen(operations, words, flags.evidence);
  if (found.length === 0) throw nothingFound(vendor, operations, words);
  if (flags.json) print(JSON.stringify(found.map(forPrograms), undefined, process.stdout.isTTY ? 2 : undefined));
  else if (!process.stdout.isTTY && found.length > 1) for (const one of found) print(tabbed(one));
  else if (found.length === 1) print(detailed(vendor, found[0] as Operation));
  else print(found.map(inShort).join("\n"));
  return exitCode.ok;
}

/** An id that is written out means that operation; other words all have to be somewhere in id, path, method or summary. */
function chosen(operations: readonly Operation[], words: readonly string[], evidence: string | undefined): Operation[] {
  const named = operations.filter(({ id }) => words.length === 1 && id === words[0]);
  if (named.length > 0) return named;
  const wanted = words.map((word) => word.toLowerCase());
  return operations.filter((one) => {
    const text = `${one.id} ${one.method} ${one.path} ${one.summary}`.toLowerCase();
    return wanted.every((word) => text.includes(word)) && (evidence === undefined || one.evidence === evidence);
  });
}

const nothingFound = (vendor: VendorName, operations: readonly Operation[], words: readonly string[]): UsageError =>
  new UsageError(
    `no operation of ${vendor} fits.${didYouMean(
      closest(
        words.join(" "),
        operations.map(({ id }) => id),
      ),
    )}`,
    `\`vendorkit list ${vendor}\` shows all that it has.`,
  );

const forPrograms = ({ parameters, body, ...operation }: Operation): object => ({
  ...operation,
  parameters: parameters.map(({ isList, isOpen, ...one }) => ({ ...one, schema: undefined, isList, isOpen })),
  ...(body && { body: { required: body.required, media: body.media } }),
});

const tabbed = ({ id, method, path, evidence, summary }: Operation): string =>
  [id, method, path, evidence, summary].join("\t");

const COLOURS = { documented: "green", partial: "yellow", inferred: "magenta" } as const;

const evidenceIn = (evidence: string): string =>
  evidence in COLOURS ? paintOut(COLOURS[evidence as keyof typeof COLOURS], evidence) : evidence;

/** Two lines, or three where the terminal is too narrow for path and summary in one. */
function inShort({ id, method, path, evidence, summary }: Operation): string {
  const where = `  ${method} ${path}`;
  const isTight = where.length + summary.length + 2 > columnsOf(process.stdout);
  const head = `${paintOut("bold", id)}  ${evidenceIn(evidence)}`;
  return `${head}\n${where}${isTight ? "\n" : ""}  ${paintOut("dim", summary)}`;
}

function detailed(vendor: VendorName, operation: Operation): string {
  const { id, method, path, evidence, summary, description, parameters, body, sources } = operation;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", paintOut("bold", title), ...lines];
  const required = parameters.filter((one) => one.required).map((one) => ` --param ${one.name}=…`);
  const bodyFlag = body?.required ? (body.media.startsWith("multipart/") ? " --form …" : " --body @file") : "";
  return [
    `${paintOut("bold", id)}  ${evidenceIn(evidence)}`,
    `${method} ${path}`,
    "",
    ...wrap(description || summary, 0),
    ...section("Parameters", parameters.flatMap(parameterLines)),
    ...section("Body", body ? [`  ${body.media}${body.required ? ", required" : ""}`] : []),
    ...section(
      "Sources",
      sources.flatMap((source) => wrap(source, 2)),
    ),
    ...section("Call it", [`  vendorkit call ${vendor} ${id}${required.join("")}${bodyFlag}`]),
  ].join("\n");
}

function parameterLines({ name, in: place, required, description, values, isList, isOpen }: Parameter): string[] {
  const facts = [place, required && "required", isList && "may be repeated"].filter(Boolean).join(", ");
  const listed = values.length > 0 ? ` ${isOpen ? "Known are" : "One of"} ${values.join(", ")}.` : "";
  return [`  ${paintOut("blue", name)}  ${paintOut("dim", facts)}`, ...wrap(`${description}${listed}`, 6)];
}
