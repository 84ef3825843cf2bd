import type { Command } from "commander";
import type { TokenFlags } from "../commands/token.ts";
import { withConnection } from "../connection.ts";
import { examples } from "../help-style.ts";
import type { Surroundings } from "../program.ts";
import { vendorArgument } from "./vendor-argument.ts";

export function addToken(program: Command, { signal, done }: Surroundings): void {
  withConnection(
    program
      .command("token")
      .summary("get a token, and tell about it")
      .description(
        "Get a token with the credentials in the environment, and tell when it ends. Its value is not shown.\nThis mints a token, which counts where a vendor meters them.",
      )
      .addArgument(vendorArgument())
      .option("--reveal", "show the token itself; on a terminal only")
      .option("--json", "for programs"),
  )
    .addHelpText("after", examples("vendorkit token imply", "vendorkit token pliant --json"))
    .action(async (name: string, _, command: Command) => {
      const { token } = await import("../commands/token.ts");
      done(await token(name, command.optsWithGlobals<TokenFlags>(), signal));
    });
}
