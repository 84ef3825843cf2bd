import { closest, didYouMean } from "../suggest.ts";
import { UsageError } from "../usage-error.ts";
import type { Target } from "./find-operation.ts";
import type { Parameter } from "./operation.ts";

export type Value = string | readonly string[];

/** Parameters by where they are sent, as clients take them. */
export interface Params {
  readonly path: Record<string, Value>;
  readonly query: Record<string, Value>;
  readonly header: Record<string, Value>;
}

/** `name=value` in two; a name has no `=` in it. */
export function pairOf(text: string, option: string): [name: string, value: string] {
  const at = text.indexOf("=");
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  // What has no name may be a secret that slipped in, so it is not repeated.
  throw new UsageError(`${option} takes name=value, and one of them has no "=" after a name.`);
}

/**
 * Sorts `name=value` pairs into path, query and headers.
 *
 * @throws UsageError for a name that the operation does not have, unless it need not be in the specification.
 */
export function readParameters(target: Target, given: readonly string[], isStrict: boolean): Params {
  const params: Params = { path: { ...target.pathValues }, query: {}, header: {} };
  const known = target.operation?.parameters ?? [];
  for (const [name, value] of [...target.query, ...given].map((text) => pairOf(text, "--param"))) {
    const parameter = known.find((one) => one.name === name);
    if (!parameter && isStrict) throw unknown(name, target, known);
    const place = params[parameter?.in ?? (target.path.includes(`{${name}}`) ? "path" : "query")];
    place[name] = joined(name, place[name], value, parameter);
  }
  return params;
}

/** A list grows with every pair; anything else can be given once. Where nothing is known of it, it may be a list. */
function joined(name: string, before: Value | undefined, value: string, parameter: Parameter | undefined): Value {
  if (parameter?.isList) return [...[before ?? []].flat(), value];
  if (before === undefined) return value;
  if (!parameter) return [...[before].flat(), value];
  throw new UsageError(`--param ${name} is given twice, and it is no list.`);
}

function unknown(name: string, { operation }: Target, known: readonly Parameter[]): UsageError {
  const names = known.map((one) => one.name);
  const hint =
    names.length === 0
      ? "It takes none; with --no-validate it is sent as part of the query."
      : "With --no-validate it is sent as part of the query all the same.";
  return new UsageError(`${operation?.id} has no parameter "${name}".${didYouMean(closest(name, names))}`, hint);
}
