import type { Command, Option } from "commander";
import { exitCode } from "../exit-codes.ts";
import { loadSpec } from "../spec/load-spec.ts";
import type { Operation } from "../spec/operation.ts";
import { print } from "../terminal.ts";
import { aboutVendor, type VendorName, vendorNames } from "../vendors.ts";
import { contextsIn } from "./contexts.ts";

/** A word that may come next, and what it is. */
type Candidate = readonly [word: string, about: string];

/** Tells the shell's script to complete names of files. */
const FILES = ":files";

/** `complete`: what the last of the words may become, a line each. Asked by the scripts of `completion`. */
export function complete(program: Command, given: readonly string[], line: string | undefined): number {
  const words = line === undefined ? given : wordsOf(line).slice(1);
  const last = words.at(-1) ?? "";
  const found = candidates(program, words.slice(0, -1), last).filter(
    ([word]) => word === FILES || word.startsWith(last),
  );
  if (line === undefined) for (const [word, about] of found) print(word === FILES ? word : `${word}\t${about}`);
  else for (const [word] of found) print(word === FILES ? word : word.slice(breakIn(last)));
  return exitCode.ok;
}

/** bash replaces what comes after the last of these only. */
const breakIn = (word: string): number => Math.max(word.lastIndexOf("="), word.lastIndexOf(":")) + 1;

/** The words of a line as far as it was typed, quotes removed; the last one is empty after a space. */
function wordsOf(line: string): string[] {
  const pieces = line.matchAll(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*(?:"|$)|'[^']*(?:'|$))+/g);
  const words = [...pieces].map(([piece]) => piece.replaceAll(/\\(.)|["']/g, "$1"));
  return /\s$/.test(line) ? [...words, ""] : words;
}

function candidates(program: Command, before: readonly string[], last: string): Candidate[] {
  const command = program.commands.find((one) => one.name() === before[0] && one.name() !== "complete");
  if (!command) return before.length > 0 ? [] : last.startsWith("-") ? flagsOf(program) : commandsOf(program);
  const options = [...command.options, ...program.options];
  const open = options.find((one) => isFlag(one, before.at(-1)) && one.required);
  const places = positionals(before.slice(1), options);
  if (open) return valuesOf(open, places, last);
  if (last.startsWith("-")) return [...flagsOf(command), ...flagsOf(program)];
  return wordsAt(command, places);
}

const commandsOf = (program: Command): Candidate[] =>
  program
    .createHelp()
    .visibleCommands(program)
    .map((one) => [one.name(), one.summary()]);

const flagsOf = (command: Command): Candidate[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .map((one) => [one.long ?? "", one.description]);

const isFlag = ({ short, long }: Option, word: string | undefined): boolean =>
  word !== undefined && (word === short || word === long);

/** The words that are neither options nor their values. */
function positionals(words: readonly string[], options: readonly Option[]): string[] {
  const takesNext = (word: string | undefined) => options.some((one) => isFlag(one, word) && one.required);
  return words.filter((word, index) => !word.startsWith("-") && !takesNext(words[index - 1]));
}

function operationsFor(places: readonly string[]): readonly Operation[] {
  const name = places[0] ?? "";
  return (vendorNames as readonly string[]).includes(name) ? loadSpec(name as VendorName).operations : [];
}

function wordsAt(command: Command, places: readonly string[]): Candidate[] {
  const argument = command.registeredArguments[Math.min(places.length, command.registeredArguments.length - 1)];
  const isFull = places.length >= command.registeredArguments.length && !argument?.variadic;
  if (!argument || isFull) return [];
  if (argument.argChoices) return argument.argChoices.map((choice) => [choice, ""]);
  if (argument.name() === "vendor") return vendorsFor(command).map((name) => [name, aboutVendor(name)]);
  if (argument.name() === "context") return contextsIn(loadSpec("oleria").document).map((one) => [one, ""]);
  const operations = operationsFor(places);
  if (places.length === 1) return namesOf(operations);
  return operations
    .filter((one) => places.length === 2 && one.method === places[1])
    .map((one) => [one.path, one.summary]);
}

const vendorsFor = (command: Command): readonly VendorName[] =>
  command.name() === "export" ? ["oleria"] : vendorNames;

const namesOf = (operations: readonly Operation[]): Candidate[] => [
  ...operations.map((one): Candidate => [one.id, one.summary]),
  ...[...new Set(operations.map((one) => one.method))].map((method): Candidate => [method, "and a path"]),
];

function valuesOf(option: Option, places: readonly string[], last: string): Candidate[] {
  if (option.argChoices) return option.argChoices.map((choice) => [choice, ""]);
  if (["output", "envFile"].includes(option.attributeName())) return [[FILES, ""]];
  if (option.attributeName() !== "param") return [];
  const [, first, second] = places;
  const operation = operationsFor(places).find(
    (one) => one.id === first || (one.method === first && one.path === second),
  );
  const parameters = operation?.parameters ?? [];
  const named = parameters.find((one) => last.startsWith(`${one.name}=`));
  if (named) return named.values.map((value) => [`${named.name}=${value}`, ""]);
  return parameters.map((one) => [`${one.name}=`, one.required ? "required" : one.in]);
}
