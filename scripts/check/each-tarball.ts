import { repositoryRoot } from "../spec/repository.ts";
import { runCommand } from "../spec/run-command.ts";
import { execute } from "./execute.ts";
import { Progress } from "./progress.ts";
import { type Tarball, withTarballs } from "./tarballs.ts";

/** Runs a tool on the tarball of every published package, and says what it found in which. */
export function eachTarball(
  name: string,
  commandFor: (tarball: Tarball) => readonly [command: string, ...args: string[]],
): Promise<void> {
  const progress = new Progress(name);
  return runCommand(() =>
    withTarballs(async (tarballs) => {
      for (const tarball of tarballs) {
        const [command, ...args] = commandFor(tarball);
        const { isOk, output, seconds } = await execute(command, args, { cwd: repositoryRoot });
        if (isOk) progress.done(tarball.name, seconds);
        else progress.problem(tarball.name, output);
      }
      return progress.isGood;
    }),
  );
}
