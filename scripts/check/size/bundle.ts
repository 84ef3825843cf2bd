import { type Plugin, rolldown } from "rolldown";
import { onRequest } from "./budgets.ts";

/** One minified file, where its bytes come from, and the modules in it with their length before minification. */
export interface Bundle {
  readonly code: string;
  readonly map: object;
  readonly modules: ReadonlyMap<string, number>;
}

/** Bundles a file as size-limit does, so that what it measured can be explained. */
export async function bundle(
  input: string,
  { external = [], plugins = [] }: { external?: readonly string[]; plugins?: Plugin[] } = {},
): Promise<Bundle> {
  const build = await rolldown({
    input,
    external: [...external, onRequest],
    plugins,
    platform: "node",
    treeshake: true,
  });
  try {
    const { output } = await build.generate({ minify: true, comments: false, codeSplitting: false, sourcemap: true });
    const [{ code, map, modules }] = output;
    if (!map) throw new Error(`no source map for ${input}`);
    return {
      code,
      map,
      modules: new Map(Object.entries(modules).map(([id, { renderedLength }]) => [id, renderedLength])),
    };
  } finally {
    await build.close();
  }
}
