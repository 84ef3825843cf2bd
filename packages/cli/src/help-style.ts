import { styleText } from "node:util";
import type { Command, Help } from "commander";
import { wrap } from "./output/wrap.ts";
import { columnsOf } from "./terminal.ts";

// Whether a help text has colours is commander's to decide: it takes them out again where there are none.
const inBold = (text: string): string => styleText("bold", text, { validateStream: false });
const inCyan = (text: string): string => styleText("cyan", text, { validateStream: false });

/** Below this, two columns are too narrow to read: descriptions go below what they describe. */
const NARROW = 64;

/** A command without "[options]": all have some, and their help has them. */
const subcommandTerm = (command: Command): string =>
  [command.name(), ...command.registeredArguments.map(termOf)].join(" ");

const termOf = (argument: Command["registeredArguments"][number]): string => {
  const name = argument.name() + (argument.variadic ? "..." : "");
  return argument.required ? `<${name}>` : `[${name}]`;
};

function formatItem(this: Help, term: string, width: number, description: string, helper: Help): string {
  const columns = helper.helpWidth ?? columnsOf(process.stdout);
  if (columns < NARROW) return [`  ${term}`, ...wrap(description, INDENT)].join("\n");
  const gap = " ".repeat(width - helper.displayWidth(term) + 2);
  const indent = width + INDENT;
  return `  ${term}${gap}${wrap(description, indent).join("\n").trimStart()}`;
}

const INDENT = 4;

/** How all help texts look. */
export const helpStyle = {
  showGlobalOptions: true,
  styleTitle: inBold,
  styleCommandText: inCyan,
  styleSubcommandText: inCyan,
  styleOptionText: inCyan,
  styleArgumentText: inCyan,
  subcommandTerm,
  formatItem,
};

/** The end of a command's help: command lines to copy. */
export const examples = (...lines: readonly string[]): string =>
  `\n${inBold("Examples:")}\n${lines.map((line) => `  ${line}`).join("\n")}`;
