import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { filesOf, repositoryRoot } from "../../spec/repository.ts";

/** Another place on earth, so that what is generated is shown not to depend on where that happens. */
const ELSEWHERE = { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" };

/** A directory laid out like the repository, which a test may damage. It removes itself: `await using`. */
export class Workspace implements AsyncDisposable {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  static async empty(): Promise<Workspace> {
    return new Workspace(await mkdtemp(join(tmpdir(), "vendorkit-test-")));
  }

  /** Holds the real spec and generated files of one vendor. */
  static async copyOf(vendor: string): Promise<Workspace> {
    const workspace = await Workspace.empty();
    await cp(join(repositoryRoot, `specs/${vendor}`), join(workspace.root, `specs/${vendor}`), { recursive: true });
    for (const file of [filesOf(vendor).effective, filesOf(vendor).schema]) {
      await workspace.write(file, await readFile(join(repositoryRoot, file), "utf8"));
    }
    return workspace;
  }

  async write(file: string, text: string | Uint8Array): Promise<void> {
    await mkdir(dirname(join(this.root, file)), { recursive: true });
    await writeFile(join(this.root, file), text);
  }

  async read(file: string): Promise<string> {
    return await readFile(join(this.root, file), "utf8");
  }

  /** Replaces a text that has to be there. */
  async edit(file: string, from: string, to: string): Promise<void> {
    const text = await this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
    await this.write(file, text.replace(from, to));
  }

  /** Runs one of the repository's commands on this directory. */
  async run(script: string, ...args: string[]): Promise<{ code: number | null; output: string }> {
    const path = join(repositoryRoot, "scripts", script);
    const child = spawn(process.execPath, [path, ...args, "--root", this.root], {
      cwd: this.root,
      env: { ...process.env, ...ELSEWHERE },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
    }
    await once(child, "close");
    return { code: child.exitCode, output };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}
