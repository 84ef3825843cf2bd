import { type Command, Option } from "commander";
import type { ListFlags } from "../commands/list.ts";
import { examples } from "../help-style.ts";
import type { Surroundings } from "../program.ts";
import { vendorArgument } from "./vendor-argument.ts";

export function addList(program: Command, { done }: Surroundings): void {
  program
    .command("list")
    .summary("list a vendor's operations")
    .description(
      "List the operations of a vendor with the evidence for them: documented (read on a vendor's page), partial or inferred.\nOne that is named, or the only one that fits, is shown with its parameters.",
    )
    .addArgument(vendorArgument())
    .argument("[words...]", "an operationId, or words to look for")
    .addOption(
      new Option("--evidence <kind>", "only those that rest on this").choices(["documented", "partial", "inferred"]),
    )
    .option("--json", "for programs: everything that is known of each")
    .addHelpText(
      "after",
      examples(
        "vendorkit list pliant card limit",
        "vendorkit list pliant getCards",
        "vendorkit list apiera --evidence documented --json | jq -r '.[].id'",
      ),
    )
    .action(async (name: string, words: string[], _, command: Command) => {
      const { list } = await import("../commands/list.ts");
      done(list(name, words, command.optsWithGlobals<ListFlags>()));
    });
}
