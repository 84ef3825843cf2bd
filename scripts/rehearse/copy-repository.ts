import { existsSync, readdirSync } from "node:fs";
import { appendFile, cp, mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { executeOrThrow } from "../check/execute.ts";
import { repositoryRoot } from "../spec/repository.ts";

const IDENTITY = ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost", "-c", "commit.gpgsign=false"];

/**
 * Copies what git has or would take of the repository, and links what is installed: the packages' own links are relative,
 * so they lead to the copies. The copy is a git repository of one commit, since changesets asks for one.
 */
export async function copyRepository(to: string): Promise<void> {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const { stdout } = await executeOrThrow("git", list, { cwd: repositoryRoot });
  const files = new Set(stdout.split("\0").filter((file) => file !== "" && existsSync(join(repositoryRoot, file))));
  for (const folder of new Set([...files].map((file) => dirname(file))))
    await mkdir(join(to, folder), { recursive: true });
  await Promise.all([...files].map((file) => cp(join(repositoryRoot, file), join(to, file))));
  await linkInstalled(to);
  await executeOrThrow("git", ["init", "--quiet", "--initial-branch=main"], { cwd: to });
  // The pattern in .gitignore ends with a slash, which a link is not taken for.
  await appendFile(join(to, ".git/info/exclude"), "/node_modules\n");
  await commitAll(to, "chore: what is rehearsed");
}

/** Commits everything in a copy. */
export async function commitAll(root: string, message: string): Promise<void> {
  await executeOrThrow("git", ["add", "--all"], { cwd: root });
  await executeOrThrow("git", [...IDENTITY, "commit", "--quiet", "--allow-empty", "--message", message], { cwd: root });
}

async function linkInstalled(to: string): Promise<void> {
  await symlink(join(repositoryRoot, "node_modules"), join(to, "node_modules"));
  const members = ["scripts", ...readdirSync(join(to, "packages")).map((name) => `packages/${name}`)];
  for (const member of members) {
    const installed = join(repositoryRoot, member, "node_modules");
    if (!existsSync(installed)) continue;
    await cp(installed, join(to, member, "node_modules"), { recursive: true, verbatimSymlinks: true });
  }
}
