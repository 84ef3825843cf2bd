import type { Command } from "commander";
import type { ExportFlags } from "../commands/export.ts";
import { withConnection } from "../connection.ts";
import { examples } from "../help-style.ts";
import { wholeNumber } from "../option-values.ts";
import type { Surroundings } from "../program.ts";

export function addExport(program: Command, { signal, done }: Surroundings): void {
  withConnection(
    program
      .command("export")
      .summary("export a data set of Oleria as CSV")
      .description("Export a data set as CSV: ask for it, wait until the vendor has made the file, and fetch it.")
      .argument("<vendor>", "oleria")
      .argument("<context>", "the data set, such as identities")
      .option("-o, --output <file>", "where to save it (default: stdout)")
      .option("--params <json>", "filters and order: JSON, @file, or - for stdin")
      .option("--deadline <ms>", "milliseconds to wait for the file (default: 900000)", wholeNumber(1)),
  )
    .addHelpText(
      "after",
      examples(
        "vendorkit export oleria employees -o employees.csv",
        "vendorkit export oleria identities --params @filters.json | gzip > identities.csv.gz",
      ),
    )
    .action(async (name: string, context: string, _, command: Command) => {
      const { exportData } = await import("../commands/export.ts");
      done(await exportData(name, context, command.optsWithGlobals<ExportFlags>(), signal));
    });
}
