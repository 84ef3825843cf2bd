import { SourceMap, type SourceMapPayload } from "node:module";
import type { Bundle } from "./bundle.ts";

/** Minified bytes of each source file in a bundle, the largest first; what belongs to no file is the bundler's. */
export function bytesBySource({ code, map }: Bundle): [source: string, bytes: number][] {
  const sources = new SourceMap(map as SourceMapPayload);
  const bytes = new Map<string, number>();
  for (const [line, text] of code.split("\n").entries()) {
    for (let column = 0; column < text.length; column++) {
      const entry = sources.findEntry(line, column);
      const source = "originalSource" in entry && entry.originalSource ? shortName(entry.originalSource) : "(bundler)";
      bytes.set(source, (bytes.get(source) ?? 0) + 1);
    }
  }
  return [...bytes].toSorted(([, one], [, other]) => other - one);
}

const shortName = (source: string): string =>
  source.replace(/^.*\/(node_modules|packages)\//, "").replace(/^(\.\.\/)+/, "");
