import { Argument, type Command } from "commander";
import { examples } from "../help-style.ts";
import type { Surroundings } from "../program.ts";

export function addCompletion(program: Command, { done }: Surroundings): void {
  program
    .command("completion")
    .summary("print a script that completes commands")
    .description("Print a script for a shell that completes commands, vendors, operations and parameters.")
    .addArgument(new Argument("<shell>", "which shell").choices(["bash", "zsh", "fish"]))
    .addHelpText(
      "after",
      examples(
        'eval "$(vendorkit completion bash)"   # in ~/.bashrc',
        'eval "$(vendorkit completion zsh)"    # in ~/.zshrc, after compinit',
        "vendorkit completion fish > ~/.config/fish/completions/vendorkit.fish",
      ),
    )
    .action(async (shell: string) => {
      const { completion } = await import("../commands/completion.ts");
      done(completion(shell));
    });
  program
    .command("complete", { hidden: true })
    .argument("[words...]")
    .option("--line <text>")
    .allowUnknownOption()
    .action(async (words: string[], { line }: { line?: string }) => {
      const { complete } = await import("../commands/complete.ts");
      done(complete(program, words, line));
    });
}
