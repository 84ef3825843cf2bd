import type { Command } from "commander";
import type { CallFlags } from "../commands/call.ts";
import { withConnection } from "../connection.ts";
import { examples } from "../help-style.ts";
import { collect } from "../option-values.ts";
import type { Surroundings } from "../program.ts";
import { vendorArgument } from "./vendor-argument.ts";

export function addCall(program: Command, { signal, done }: Surroundings): void {
  withConnection(
    program
      .command("call")
      .summary("call an operation of a vendor")
      .description(
        "Call an operation, once its parameters and body were checked against the vendor's specification.\nThe answer goes to stdout, everything else to stderr.",
      )
      .addArgument(vendorArgument())
      .argument("<operation...>", "its id, or a method and a path")
      .option("-p, --param <name=value>", "a parameter, wherever it is sent; again for a list", collect)
      .option("-b, --body <text>", "the body: JSON, @file, or - for stdin")
      .option("-F, --form <name=value>", "a field of a form, or name=@file", collect)
      .option("-H, --header <name: value>", "a header", collect)
      .option("-i, --include", "show the answer's headers, on stderr")
      .option("-o, --output <file>", "save the answer")
      .option("--dry-run", "show what would be sent, and send nothing")
      .option("--no-validate", "send it even if the specification says otherwise"),
  )
    .addHelpText(
      "after",
      examples(
        "vendorkit call pliant listOrganizations",
        "vendorkit call pliant getCards --param organizationId=… --param limit=10",
        "vendorkit call imply POST /clusters --body @cluster.json --dry-run",
      ),
    )
    .action(async (name: string, words: string[], _, command: Command) => {
      const { call } = await import("../commands/call.ts");
      done(await call(name, words, command.optsWithGlobals<CallFlags>(), signal));
    });
}
