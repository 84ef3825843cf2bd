import type { Command } from "commander";
import type { EmulateFlags } from "../commands/emulate.ts";
import { examples } from "../help-style.ts";
import { wholeNumber } from "../option-values.ts";
import type { Surroundings } from "../program.ts";
import { vendorNames } from "../vendors.ts";

const HIGHEST_PORT = 65_535;

export function addEmulate(program: Command, { signal, done }: Surroundings): void {
  program
    .command("emulate")
    .summary("run vendors on this machine")
    .description(
      "Run the emulator until Ctrl-C, and print the variables that point clients at it.\nWithout a vendor, all of them.",
    )
    .argument("[vendor...]", vendorNames.join(", "))
    .option("--port <number>", "the port on 127.0.0.1 (default: a free one)", wholeNumber(0, HIGHEST_PORT))
    .option("--json", "print the variables as JSON")
    .addHelpText(
      "after",
      examples(
        "vendorkit emulate pliant --port 4010 > .env.emulator",
        "vendorkit call pliant listOrganizations --env-file .env.emulator",
      ),
    )
    .action(async (names: string[], _, command: Command) => {
      const { emulate } = await import("../commands/emulate.ts");
      done(await emulate(names, command.optsWithGlobals<EmulateFlags>(), signal));
    });
}
