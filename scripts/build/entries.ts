import { readFileSync } from "node:fs";
import { join } from "node:path";

const COMPILED = /^\.\/dist\/(.+)\.js$/;

/** The compiled files that a package publishes, by their names below `dist`, each with its source. */
export function entriesOf(dir: string): Record<string, string> {
  const { publishConfig, bin } = JSON.parse(readFileSync(join(dir, "package.json"), "utf8")) as {
    publishConfig?: { exports?: unknown; bin?: unknown };
    bin?: unknown;
  };
  const names = textsIn([publishConfig?.exports, publishConfig?.bin ?? bin]).flatMap(
    (target) => COMPILED.exec(target)?.[1] ?? [],
  );
  return Object.fromEntries(names.map((name) => [name, join(dir, "src", `${name}.ts`)]));
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
