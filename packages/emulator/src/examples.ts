import { example } from "./example.ts";
import { lookUp } from "./openapi.ts";
import { seededRandom, seedOf } from "./seeded-random.ts";
import { successOf, type Operation, type SpecIndex } from "./spec-index.ts";

/** What the operations of one spec answer when nobody says otherwise. */
export interface Examples {
  /** Status and body of an operation's success; the same ones every time. */
  success(operation: Operation): { readonly status: number; readonly body?: unknown };
  /** The body of an operation's success by method and path template; variable names do not matter. */
  named(name: string): unknown;
}

/** Makes answers from a spec, each from a seed of its own so that one more operation changes no other. */
export function createExamples({ document, operations }: SpecIndex): Examples {
  const self: Examples = {
    success(operation) {
      const { status, schema, example: given } = successOf(document, operation);
      if (given !== undefined) return { status, body: structuredClone(given) };
      if (schema === undefined) return { status };
      return {
        status,
        body: example(document, lookUp(document, schema) as object, seededRandom(seedOf(operation.name))),
      };
    },
    named(name) {
      const operation = operations.find((one) => anonymous(one.name) === anonymous(name));
      return operation && self.success(operation).body;
    },
  };
  return self;
}

/** An operation's name without the names of its variables, which differ between descriptions of the same API. */
export const anonymous = (name: string): string => name.replaceAll(/\{[^{}]*\}/g, "{}");
