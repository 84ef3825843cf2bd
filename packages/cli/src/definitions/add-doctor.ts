import type { Command } from "commander";
import type { DoctorFlags } from "../commands/doctor.ts";
import { examples } from "../help-style.ts";
import { wholeNumber } from "../option-values.ts";
import type { Surroundings } from "../program.ts";
import { vendorNames } from "../vendors.ts";

export function addDoctor(program: Command, { signal, done }: Surroundings): void {
  program
    .command("doctor")
    .summary("check vendors, and say what to mend")
    .description(
      "Look at a vendor's variables, addresses, token endpoint, clock and API, and say what to mend.\nGets one token and makes one call that changes nothing. Without a vendor, all whose variables are set.",
    )
    .argument("[vendor...]", vendorNames.join(", "))
    .option("-v, --verbose", "tell what was seen where nothing is to mend, too")
    .option("--timeout <ms>", "milliseconds that an answer may take (default: 10000)", wholeNumber(1))
    .option("--json", "for programs")
    .addHelpText(
      "after",
      examples("vendorkit doctor", "vendorkit doctor pliant --env-file .env", "vendorkit doctor --json | jq .ok"),
    )
    .action(async (names: string[], _, command: Command) => {
      const { doctor } = await import("../commands/doctor.ts");
      done(await doctor(names, command.optsWithGlobals<DoctorFlags>(), signal));
    });
}
