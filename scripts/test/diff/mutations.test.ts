import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLower, largest } from "../../diff/bump.ts";
import { diffSpecs } from "../../diff/diff-specs.ts";
import { RULES } from "../../diff/rules.ts";
import type { JsonObject } from "../../spec/json.ts";
import { documentWith, positions } from "../support/nested.ts";
import { OPERATION_MUTATIONS } from "../support/operation-mutations.ts";
import { SCHEMA_MUTATIONS } from "../support/schema-mutations.ts";

function rulesOf(old: JsonObject, new_: JsonObject): string[] {
  return [...new Set(diffSpecs(old, new_).changes.map(({ rule }) => rule))];
}

const schemaMutations = fc.constantFrom(...SCHEMA_MUTATIONS);

describe("one edit", () => {
  it("of a schema anywhere yields its own rule and no other, and undone the opposite one", () => {
    fc.assert(
      fc.property(schemaMutations, positions, ({ from, to, request, response, back }, position) => {
        const [old, new_] = [documentWith(from, position), documentWith(to, position)];
        const isSent = position.direction === "request";
        expect(rulesOf(old, new_)).toEqual([isSent ? request : response]);
        expect(rulesOf(new_, old)).toEqual([back[isSent ? 0 : 1]]);
      }),
      { numRuns: 1500 },
    );
  });

  it.each(OPERATION_MUTATIONS)("of an operation: $rule, undone: $back", ({ from, to, rule, back }) => {
    expect(rulesOf(from, to)).toEqual([rule]);
    expect(rulesOf(to, from)).toEqual([back]);
  });

  it("exists for every rule, so that no rule is there in vain", () => {
    const seen = new Set<string>([
      ...SCHEMA_MUTATIONS.flatMap(({ request, response, back }) => [request, response, ...back]),
      ...OPERATION_MUTATIONS.flatMap(({ rule, back }) => [rule, back]),
    ]);
    expect(Object.keys(RULES).filter((rule) => !seen.has(rule))).toEqual([]);
  });
});

describe("several edits", () => {
  const edits = fc.array(fc.tuple(schemaMutations, positions, fc.boolean()), { maxLength: 6 });

  /** One operation for each edit, of which the first `done` have been made. */
  const after = (
    list: [(typeof SCHEMA_MUTATIONS)[number], Parameters<typeof documentWith>[1], boolean][],
    done: number,
  ) => {
    const documents = list.map(([{ from, to }, position], index) => documentWith(index < done ? to : from, position));
    const schemas: JsonObject = {};
    const paths = documents.map((document, index) => {
      const text = JSON.stringify(document).replaceAll(/(?<=#\/components\/schemas\/|")S(?=\d)/g, `E${index}S`);
      const renamed = JSON.parse(text) as { paths: { "/a": JsonObject }; components: { schemas: JsonObject } };
      Object.assign(schemas, renamed.components.schemas);
      return [`/${index}`, renamed.paths["/a"]];
    });
    return { openapi: "3.1.0", info: {}, paths: Object.fromEntries(paths), components: { schemas } } as JsonObject;
  };

  it("in a row are together no more than the largest of them, and no less", () => {
    fc.assert(
      fc.property(edits, fc.nat(6), (list, middle) => {
        const [a, b, c] = [after(list, 0), after(list, middle), after(list, list.length)];
        const steps = largest([diffSpecs(a, b).bump, diffSpecs(b, c).bump]);
        expect(isLower(steps, diffSpecs(a, c).bump)).toBe(false);
        expect(diffSpecs(a, c).bump).toBe(steps);
      }),
      { numRuns: 200 },
    );
  });
});
