import { relative } from "node:path";
import { discoverVendors, repositoryRoot } from "../../spec/repository.ts";
import { bundle } from "./bundle.ts";
import { clientEntry } from "./client-entry.ts";

/**
 * A larger specification must not make a larger program. Types leave nothing behind, so no vendor's bundle may hold its
 * schema or its specification, and beside the vendor's own few files all bundles must hold the same modules.
 *
 * @returns what is wrong, in sentences, and the bytes before minification that each vendor adds of its own.
 */
export async function specWeight(): Promise<{ problems: string[]; own: ReadonlyMap<string, number> }> {
  const problems: string[] = [];
  const own = new Map<string, number>();
  const shared = new Set<string>();
  for (const vendor of discoverVendors(repositoryRoot)) {
    const folder = `packages/${vendor}/`;
    const { input, plugins } = clientEntry(vendor);
    const { modules } = await bundle(input, { plugins });
    let bytes = 0;
    const others: string[] = [];
    for (const [path, length] of modules) {
      const id = relative(repositoryRoot, path);
      if (length === 0) continue;
      if (!id.startsWith(folder)) others.push(`${id} ${length}`);
      else if (isSpec(id)) problems.push(`${id} puts ${length} bytes into the bundle of ${vendor}`);
      else bytes += length;
    }
    own.set(vendor, bytes);
    shared.add(others.join("\n"));
  }
  if (shared.size > 1) problems.push("the vendors' bundles differ in more than the vendors' own files");
  return { problems, own };
}

const isSpec = (id: string): boolean => id.endsWith("/schema.ts") || id.endsWith("/openapi.json");
