import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { plainNpmEnvironment } from "../check/consumer/plain-npm.ts";
import { executeOrThrow } from "../check/execute.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { Rehearsal } from "./rehearsal.ts";
import { type RehearsedNode, rehearsedNodes, type RehearsedTypescript, rehearsedTypescripts } from "./versions.ts";

/** The Nodes and compilers that consumers use. */
export interface Toolbox {
  /** The folder of a Node's binary, for PATH. */
  readonly node: (version: RehearsedNode) => string;
  /** The command file of a compiler, for a Node to run. */
  readonly tsc: (version: RehearsedTypescript) => string;
}

/** Installs them from the real registry, of which npm's cache has them; they are too large to be passed on. */
export async function installToolbox({ folder, signal }: Rehearsal): Promise<Toolbox> {
  const cwd = join(folder, "toolbox");
  const [nodes, compilers] = [aliases("node", rehearsedNodes), aliases("typescript", rehearsedTypescripts)];
  await mkdir(cwd, { recursive: true });
  const manifest = { private: true, dependencies: { ...nodes, ...compilers } };
  await writeFile(join(cwd, "package.json"), JSON.stringify(manifest));
  const flags = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  await executeOrThrow("npm", ["install", ...flags], { cwd, env: plainNpmEnvironment(), signal });
  const toolbox: Toolbox = {
    node: (version) => join(cwd, "node_modules", `node-${version}`, "bin"),
    tsc: (version) => join(cwd, "node_modules", `typescript-${version}`, "bin/tsc"),
  };
  for (const version of rehearsedNodes) {
    const { stdout } = await executeOrThrow(join(toolbox.node(version), "node"), ["--version"], { cwd, signal });
    if (stdout.trim() === `v${version}`) continue;
    throw new SpecError(
      `node ${version} of the registry`,
      `it says that it is ${stdout.trim()}`,
      "use another version",
    );
  }
  return toolbox;
}

function aliases(name: string, versions: readonly string[]): Record<string, string> {
  return Object.fromEntries(versions.map((version) => [`${name}-${version}`, `npm:${name}@${version}`]));
}
