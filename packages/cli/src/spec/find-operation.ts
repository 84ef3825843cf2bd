import { closest, didYouMean } from "../suggest.ts";
import { UsageError } from "../usage-error.ts";
import type { Operation, Spec } from "./operation.ts";

/** An operation, and the path parameters that stand in the path as it was written. */
export interface Target {
  readonly method: string;
  readonly path: string;
  /** Undefined for a path that the specification does not know. */
  readonly operation: Operation | undefined;
  readonly pathValues: Readonly<Record<string, string>>;
  /** `name=value` pairs of a query that was part of the path. */
  readonly query: readonly string[];
}

const METHOD = /^(get|put|post|delete|options|head|patch|trace)$/i;

/**
 * The operation meant by `getCards`, by `GET /cards`, or by `GET /cards/4711?include=limits`.
 *
 * @throws UsageError for what is no operation, with those that may have been meant.
 */
export function findOperation(spec: Spec, words: readonly string[], isStrict: boolean): Target {
  const [first = "", second, ...rest] = words;
  if (rest.length > 0)
    throw new UsageError(
      `"${rest.join(" ")}" is one word too many.`,
      "An operation is its id, or a method and a path; values go into --param name=value.",
    );
  if (second === undefined) return byId(spec, first);
  if (second.includes("=") && !second.startsWith("/"))
    throw new UsageError(`"${second.split("=")[0]}" stands alone.`, "Values go into --param name=value.");
  if (METHOD.test(first)) return byPath(spec, first.toUpperCase(), second, isStrict);
  throw new UsageError(`"${first}" is no HTTP method.`, `Write an operationId, or a method and a path: GET ${second}`);
}

const targetOf = (operation: Operation): Target => ({ ...operation, operation, pathValues: {}, query: [] });

function byId(spec: Spec, word: string): Target {
  const found = spec.operations.find(({ id }) => id === word);
  if (found) return targetOf(found);
  if (word.startsWith("/") || METHOD.test(word)) {
    const [method, path] = word.startsWith("/") ? ["GET", word] : [word.toUpperCase(), "/path"];
    throw new UsageError(
      `"${word}" is half of an operation.`,
      `Write a method and a path: vendorkit call ${spec.vendor} ${method} ${path}`,
    );
  }
  const ids = spec.operations.map(({ id }) => id);
  throw unknown(spec, `"${word}"`, closest(word, ids));
}

const unknown = ({ vendor }: Spec, what: string, meant: readonly string[]): UsageError =>
  new UsageError(
    `${vendor} has no operation ${what}.${didYouMean(meant)}`,
    `\`vendorkit list ${vendor}\` shows all that it has.`,
  );

function byPath(spec: Spec, method: string, written: string, isStrict: boolean): Target {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(written))
    throw new UsageError(
      "the path must not have a host in it: the token goes to the vendor's own only.",
      "Write the part after the base URL, such as /cards; --base-url changes the host.",
    );
  const [path = "", search = ""] = `${written.startsWith("/") ? "" : "/"}${written}`.split(/\?(.*)/s);
  const query = [...new URLSearchParams(search)].map(([name, value]) => `${name}=${value}`);
  const same = spec.operations.filter((one) => one.method === method);
  const exact = same.find((one) => one.path === path);
  if (exact) return { ...targetOf(exact), query };
  for (const operation of same.toSorted(byVariables)) {
    const pathValues = valuesIn(operation.path, path);
    if (pathValues) return { ...targetOf(operation), pathValues, query };
  }
  if (!isStrict) return { method, path, operation: undefined, pathValues: {}, query };
  throw unknownPath(spec, method, path);
}

/** Fixed segments win over variables. */
const variables = ({ path }: Operation): number => path.split("{").length;
const byVariables = (one: Operation, other: Operation): number => variables(one) - variables(other);

/** The values that a path has in the place of a template's variables; undefined when it is another path. */
function valuesIn(template: string, path: string): Record<string, string> | undefined {
  const [names, segments] = [template.split("/"), path.split("/")];
  if (names.length !== segments.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const segment = segments[index] ?? "";
    const variable = /^\{(.+)\}$/.exec(name)?.[1];
    if (variable === undefined ? name !== segment : segment === "") return undefined;
    if (variable !== undefined) values[variable] = decoded(segment);
  }
  return values;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function unknownPath(spec: Spec, method: string, path: string): UsageError {
  const others = spec.operations.filter((one) => one.path === path || valuesIn(one.path, path));
  if (others.length > 0) {
    const methods = others.map((one) => one.method).join(", ");
    return new UsageError(
      `${spec.vendor} has no ${method} at ${path}, only ${methods}.`,
      "With --no-validate it is sent all the same.",
    );
  }
  const paths = [...new Set(spec.operations.filter((one) => one.method === method).map((one) => one.path))];
  const meant = closest(path, paths).map((one) => `${method} ${one}`);
  return new UsageError(
    `${spec.vendor}'s specification has no ${method} ${path}.${didYouMean(meant)}`,
    `\`vendorkit list ${spec.vendor}\` shows what it has; with --no-validate the path is called all the same.`,
  );
}
