import type { Answer } from "./answer.ts";
import { example } from "./example.ts";
import type { JsonSchema } from "./json-schema.ts";
import { lookUp, resolve } from "./openapi.ts";
import { seededRandom, seedOf } from "./seeded-random.ts";
import { successOf, type Operation, type SpecIndex } from "./spec-index.ts";
import type { Row } from "./vendor.ts";

/** What the operations of one spec answer when nobody says otherwise. */
export interface Examples {
  /** An operation's success; the same one every time. */
  success(operation: Operation): Answer;
  /** The body of an operation's success by method and path template; variable names do not matter. */
  named(name: string): unknown;
  /** Something new that fits an operation's success, or the entries of its success if that is a list. */
  row(operation: Operation, seed: string): Row;
  /** Entries of a list operation's success, which stand in `property`; none if there is no such operation. */
  rows(name: string, property: string, count: number): Row[];
}

/** Makes answers from a spec, each from a seed of its own so that one more operation changes no other. */
export function createExamples({ document, operations }: SpecIndex): Examples {
  const self: Examples = {
    success(operation) {
      const known = kept.get(operation) ?? make(operation);
      kept.set(operation, known);
      return known;
    },
    named(name) {
      const operation = find(name);
      return operation && self.success(operation).body;
    },
    row(operation, seed) {
      const schema = schemaOf(operation);
      return schema ? blank(schema.items ?? schema, `${operation.name} ${seed}`) : {};
    },
    rows(name, property, count) {
      const operation = find(name);
      const schema = operation && schemaOf(operation);
      const list = schema?.properties?.[property];
      const entry = list && resolve<JsonSchema>(document, list).items;
      return entry ? Array.from({ length: count }, (_, index) => blank(entry, `${name} ${index}`)) : [];
    },
  };
  const kept = new Map<Operation, ReturnType<Examples["success"]>>();
  const make = (operation: Operation): Answer => {
    const { status, type = "", schema, example: given } = successOf(document, operation);
    if (given === undefined && schema === undefined) return { status };
    const random = seededRandom(seedOf(operation.name));
    const body = given ?? example(document, lookUp(document, schema!) as JsonSchema, { random });
    if (typeof body !== "string") return { status, body };
    return { status, headers: { "Content-Type": type }, body: /[/+]json\b/.test(type) ? JSON.stringify(body) : body };
  };
  const find = (name: string) => operations.find((one) => anonymous(one.name) === anonymous(name));
  const schemaOf = (operation: Operation) => {
    const { schema } = successOf(document, operation);
    return schema === undefined ? undefined : resolve(document, lookUp(document, schema) as JsonSchema);
  };
  const blank = (schema: JsonSchema, seed: string) =>
    example(document, schema, { random: seededRandom(seedOf(seed)), blank: true }) as Row;
  return self;
}

/** An operation's name without the names of its variables, which differ between descriptions of the same API. */
export const anonymous = (name: string): string => name.replaceAll(/\{[^{}]*\}/g, "{}");
