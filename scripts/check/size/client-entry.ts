import { join } from "node:path";
import type { Plugin } from "rolldown";
import { repositoryRoot } from "../../spec/repository.ts";

const create = (vendor: string): string => `create${vendor.charAt(0).toUpperCase()}${vendor.slice(1)}Client`;

/**
 * A program that only makes calls, as an entry for rolldown: a client, how to read results, and two errors to catch. What
 * else a package exports has to cost such a program nothing.
 */
export function clientEntry(vendor: string): { input: string; plugins: Plugin[] } {
  const input = `a program that calls ${vendor}`;
  const index = join(repositoryRoot, "packages", vendor, "src/index.ts");
  const code = `export { ${create(vendor)}, failure, HttpError, TokenError, unwrap } from ${JSON.stringify(index)};`;
  const plugin: Plugin = {
    name: "client-entry",
    resolveId: (id) => (id === input ? `${index}?calls` : undefined),
    load: (id) => (id === `${index}?calls` ? code : undefined),
  };
  return { input, plugins: [plugin] };
}
