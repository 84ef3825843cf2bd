import { join } from "node:path";
import { type CodeSplittingNameFunction, rolldown } from "rolldown";
import { entriesOf } from "./entries.ts";

/**
 * Writes a package's JavaScript: a file for each entry, and one for each part that is loaded when it is first needed.
 * Other packages stay imports, so that an error's class is the same for all that depend on it. Comments are left to the
 * sources, which are published too and which the maps point at.
 */
export async function bundlePackage(dir: string): Promise<void> {
  const input = entriesOf(dir);
  const build = await rolldown({
    input,
    external: (id) => !/^[./]/.test(id),
    platform: "node",
    preserveEntrySignatures: "strict",
    checks: { bundlerTimings: false },
    onLog: (_level, log) => {
      throw new Error(log.message);
    },
  });
  try {
    await build.write({
      dir: join(dir, "dist"),
      entryFileNames: "[name].js",
      chunkFileNames: "[name].js",
      sourcemap: true,
      sourcemapExcludeSources: true,
      comments: { annotation: true, jsdoc: false, legal: true },
      codeSplitting: {
        groups: [{ name: sharedByEntries(Object.values(input)), debugName: "shared", minShareCount: 2 }],
      },
    });
  } finally {
    await build.close();
  }
}

/** What an entry needs at once and a late part needs too goes into one file; by itself rolldown makes several. */
function sharedByEntries(entries: readonly string[]): CodeSplittingNameFunction {
  let eager: Set<string> | undefined;
  return (id, chunking) => {
    eager ??= reachable(entries, (from) => chunking.getModuleInfo(from)?.importedIds ?? []);
    return eager.has(id) ? "shared" : null;
  };
}

function reachable(entries: readonly string[], importsOf: (id: string) => readonly string[]): Set<string> {
  const found = new Set(entries);
  for (const id of found) for (const imported of importsOf(id)) found.add(imported);
  return found;
}
