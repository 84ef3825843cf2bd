import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { repositoryRoot } from "../spec/repository.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { Given } from "./answers.ts";
import { fields } from "./fields.ts";

/** The command line, taken apart. */
export interface Arguments {
  readonly name: string | undefined;
  readonly flags: Given;
  readonly root: string;
  readonly install: boolean;
}

/** `from` is where a relative path to a specification begins. */
export function readArguments(args: readonly string[], from: string): Arguments {
  const { values, positionals } = parse(args);
  const { root = repositoryRoot, spec, "no-install": noInstall, ...flags } = values;
  if (positionals.length > 1)
    throw new SpecError("new-vendor", "one name is needed, not more", "quote what has spaces");
  const isFile = spec !== undefined && spec !== "" && !/^https?:\/\//i.test(spec);
  return {
    name: positionals[0],
    flags: { ...flags, spec: isFile ? resolve(from, spec) : spec },
    root,
    install: noInstall === undefined,
  };
}

function parse(args: readonly string[]): { values: Record<string, string | undefined>; positionals: string[] } {
  const texts = [...fields.map(({ flag }) => flag), "root"].map((flag) => [flag, { type: "string" }] as const);
  const options = { ...Object.fromEntries(texts), "no-install": { type: "boolean" } as const };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const known = Object.entries(values).map(([flag, value]) => [
      flag,
      value === undefined ? undefined : String(value),
    ]);
    return { values: Object.fromEntries(known) as Record<string, string | undefined>, positionals };
  } catch (error) {
    const flags = fields.map(({ flag }) => `--${flag}`).join(", ");
    throw new SpecError("new-vendor", (error as Error).message, `the flags are ${flags}`);
  }
}
