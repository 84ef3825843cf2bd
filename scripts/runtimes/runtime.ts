import { arch, platform } from "node:process";

/** A runtime, and the package of the registry that is its binary for this machine. */
export interface Runtime {
  readonly name: string;
  readonly kind: "node" | "bun" | "deno";
  readonly version: string;
  /** The package that holds the binary; those that people install fetch it by a script. */
  readonly holder: string;
  /** Where it is in the package. */
  readonly binary: string;
}

const node = (version: string): Runtime => ({
  name: `Node ${version}`,
  kind: "node",
  version,
  holder: `node-${platform === "win32" ? "win" : platform}-${arch}`,
  binary: "bin/node",
});

/** All that are tried: every release line of Node that the packages promise, and the two others that run npm packages. */
export const runtimes: readonly Runtime[] = [
  node("22.23.3"),
  node("24.21.0"),
  node("26.10.0"),
  {
    name: "Bun 1.4.5",
    kind: "bun",
    version: "1.4.5",
    holder: `@oven/bun-${platform}-${arch === "arm64" ? "aarch64" : arch}`,
    binary: "bin/bun",
  },
  {
    name: "Deno 2.9.6",
    kind: "deno",
    version: "2.9.6",
    holder: `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}`,
    binary: "deno",
  },
];

/** The name under which a runtime is installed, and chosen on the command line: `node-22`, `bun`. */
export const aliasOf = ({ kind, version }: Runtime): string =>
  kind === "node" ? `node-${version.split(".")[0]}` : kind;
