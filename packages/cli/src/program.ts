import { readFileSync } from "node:fs";
import { Command } from "commander";
import { addCall } from "./definitions/add-call.ts";
import { addCompletion } from "./definitions/add-completion.ts";
import { addDoctor } from "./definitions/add-doctor.ts";
import { addEmulate } from "./definitions/add-emulate.ts";
import { addExport } from "./definitions/add-export.ts";
import { addList } from "./definitions/add-list.ts";
import { addToken } from "./definitions/add-token.ts";
import { loadEnvironment } from "./environment-file.ts";
import { examples, helpStyle } from "./help-style.ts";
import { collect } from "./option-values.ts";
import { paint } from "./terminal.ts";

/** What commands are given from outside. */
export interface Surroundings {
  /** Ends the work. */
  readonly signal: AbortSignal;
  /** Told a command's exit status. */
  readonly done: (code: number) => void;
}

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

const TROUBLE = "(--help explains the command)";

/** The whole command line. Nothing that only one command needs is loaded before that command runs. */
export function createProgram(surroundings: Surroundings): Command {
  const program = new Command("vendorkit")
    .usage("<command> [options]")
    .description("Check credentials, call operations, export data and emulate vendors.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "explain the command")
    .option("--env-file <file>", "read variables from a file, but for those that are set", collect)
    .option("--debug", "tell every request, wait and token, and where errors come from")
    .configureHelp(helpStyle)
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error:/, paint(["red", "bold"], "error:"))) })
    .helpCommand("help [command]", "explain a command")
    .showHelpAfterError(TROUBLE)
    .exitOverride()
    .hook("preAction", (_, command) => loadEnvironment(command.optsWithGlobals<{ envFile?: string[] }>().envFile));
  for (const add of [addDoctor, addCall, addList, addExport, addToken, addEmulate, addCompletion])
    add(program, surroundings);
  return program.addHelpText(
    "after",
    examples("vendorkit doctor", "vendorkit list pliant", "vendorkit help call   # explains a command"),
  );
}
