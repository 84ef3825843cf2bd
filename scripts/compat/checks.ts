import { child, isObject, type JsonObject } from "../spec/json.ts";
import { callsOf, pairOperations, titleOf, type Call } from "../diff/operation-pairs.ts";
import { sideOf, type Side } from "../diff/side.ts";

export type Aspect = "operation" | "response" | "body" | "parameters";

/** One statement that compiles exactly when the new types still serve code written for the old ones. */
export interface Check {
  /** As the differ calls it. */
  readonly operation: string;
  readonly aspect: Aspect;
  readonly statement: string;
}

/**
 * The types that the statements are written in. A body that may be left out may be undefined. `Full` is a type without
 * its question marks: an optional property that is gone leaves a type assignable, and yet code that reads it breaks.
 */
export const PREAMBLE = `import type { paths as Old } from "./old.ts";
import type { paths as New } from "./new.ts";
type At<T, K extends PropertyKey> = K extends keyof T ? T[K] : never;
type Body<Op, M extends string> = Op extends { requestBody: { content: infer C } } ? At<C, M>
  : Op extends { requestBody?: { content: infer C } } ? At<C, M> | undefined : undefined;
type Full<T> = T extends string | number | boolean | null | undefined | Blob | ((...parameters: never) => unknown) ? T
  : T extends object ? { [K in keyof T]-?: Full<T[K]> } : T;
type Parameters<Op> = Op extends { parameters: infer P } ? Omit<P, "path"> : {};
`;

export function checksOf(old: JsonObject, new_: JsonObject): Check[] {
  const { pairs, removed } = pairOperations(callsOf(old, "paths"), callsOf(new_, "paths"));
  const side = sideOf(old);
  const gone = removed.map((call) => check(call, "operation", `null! as ${typeOf("New", call)}`));
  return [...gone, ...pairs.flatMap(([was, is]) => checksOfPair(side, was, is))];
}

function checksOfPair(side: Side, was: Call, is: Call): Check[] {
  const [old, new_] = [typeOf("Old", was), typeOf("New", is)];
  const bodies = mediaOf(side.object(was.operation["requestBody"])).map((media) =>
    check(is, "body", `null! as Body<${old}, ${media}>`, `Body<${new_}, ${media}>`),
  );
  const answers = Object.entries(child(was.operation, "responses")).filter(([status]) => status.startsWith("2"));
  const responses = answers.flatMap(([status, answer]) =>
    mediaOf(side.object(answer)).flatMap((media) => {
      const way = `["responses"][${/^\d+$/.test(status) ? status : JSON.stringify(status)}]["content"][${media}]`;
      return [
        check(is, "response", `null! as ${new_}${way}`, `${old}${way}`),
        check(is, "response", `null! as Full<${new_}${way}>`, `Full<${old}${way}>`),
      ];
    }),
  );
  return [...bodies, ...responses, check(is, "parameters", `null! as Parameters<${old}>`, `Parameters<${new_}>`)];
}

function check(call: Call, aspect: Aspect, value: string, type = "unknown"): Check {
  return { operation: titleOf(call), aspect, statement: `void (${value} satisfies ${type});` };
}

function typeOf(root: "Old" | "New", { key, method }: Call): string {
  return `${root}[${JSON.stringify(key)}][${JSON.stringify(method)}]`;
}

/** The media types that the types have a shape for, as string literals. */
function mediaOf(owner: JsonObject): string[] {
  const content = Object.entries(child(owner, "content"));
  return content.filter(([, media]) => isObject(media)).map(([name]) => JSON.stringify(name));
}
