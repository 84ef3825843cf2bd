import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const packages = join(import.meta.dirname, "..", "..");

interface Manifest {
  publishConfig: { exports: unknown };
  exports: unknown;
}

/** Lays the packages out as an installation would: what is compiled, and the exports that are published. */
export function stage(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "vendorkit-bench-")));
  const modules = join(root, "node_modules");
  mkdirSync(join(modules, "@vendorkit"), { recursive: true });
  for (const name of ["auth-middleware", "client", "pliant"]) {
    const [from, to] = [join(packages, name), join(modules, "@vendorkit", name)];
    const manifest = JSON.parse(readFileSync(join(from, "package.json"), "utf8")) as Manifest;
    manifest.exports = manifest.publishConfig.exports;
    cpSync(join(from, "dist"), join(to, "dist"), { recursive: true });
    writeFileSync(join(to, "package.json"), JSON.stringify(manifest));
  }
  for (const name of ["openapi-fetch", "ky", "p-retry", "undici"])
    symlinkSync(realpathSync(join(import.meta.dirname, "..", "node_modules", name)), join(modules, name));
  return root;
}
