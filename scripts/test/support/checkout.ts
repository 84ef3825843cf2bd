import { createHash } from "node:crypto";
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "../../spec/repository.ts";

const run = promisify(execFile);

const LEFT_OUT = new Set([".git", "dist", "coverage"]);

/** What a test runner says to its workers, and pnpm of where it was started, is not meant for what a test starts. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(VITEST|INIT_CWD$)/.test(name)),
);

/**
 * A copy of the repository that a test may change, sources and links alike; what is installed stays where it is. The
 * packages' own links are relative, so they lead to the copies.
 */
export class Checkout implements AsyncDisposable {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  static async copy(): Promise<Checkout> {
    const root = await mkdtemp(join(tmpdir(), "vendorkit-checkout-"));
    const installed = join(repositoryRoot, "node_modules");
    await cp(repositoryRoot, root, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => path !== installed && !LEFT_OUT.has(basename(path)),
    });
    await symlink(installed, join(root, "node_modules"));
    return new Checkout(root);
  }

  /** Every file with a hash of what it holds. */
  files(): Map<string, string> {
    const names = filesBelow(this.root).map((path) => path.slice(this.root.length + 1));
    const hash = (file: string) =>
      createHash("sha256")
        .update(readFileSync(join(this.root, file)))
        .digest("hex");
    return new Map(names.toSorted().map((file) => [file, hash(file)]));
  }

  read(file: string): Promise<string> {
    return readFile(join(this.root, file), "utf8");
  }

  /** Gives a package the links to its neighbours that its manifest asks for, as an install would. */
  async link(name: string): Promise<void> {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      await this.read(`packages/${name}/package.json`),
    ) as {
      dependencies?: object;
      devDependencies?: object;
    };
    const scope = join(this.root, "packages", name, "node_modules/@vendorkit");
    await mkdir(scope, { recursive: true });
    const wanted = Object.keys({ ...dependencies, ...devDependencies }).map((dependency) => basename(dependency));
    await Promise.all(wanted.map((one) => symlink(join("../../..", one), join(scope, one))));
  }

  /** Runs a line of shell in the copy, with the commands of its packages. Gives what it wrote. */
  async shell(line: string): Promise<{ code: number; output: string }> {
    const path = [join(this.root, "node_modules/.bin"), environment["PATH"]].join(delimiter);
    const env = { ...environment, PATH: path, NO_COLOR: "1" };
    return await run("sh", ["-c", `${line} 2>&1 </dev/null`], { cwd: this.root, env }).then(
      ({ stdout }) => ({ code: 0, output: stdout }),
      ({ code, stdout }: { code: number; stdout: string }) => ({ code, output: stdout }),
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}

/** Hidden ones too, which patterns pass over. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return [path];
    return entry.isDirectory() && entry.name !== "node_modules" && !LEFT_OUT.has(entry.name) ? filesBelow(path) : [];
  });
}
