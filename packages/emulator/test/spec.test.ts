import { describe, expect, test } from "vitest";
import { createExamples } from "../src/examples.ts";
import { loadSpec } from "../src/load-spec.ts";
import { createSchemaCheck } from "../src/schema-check.ts";
import { indexSpec, successOf } from "../src/spec-index.ts";
import { vendorNamed } from "../src/vendors/index.ts";
import { apiOf, emulatorForTests, names } from "./helpers.ts";

const emulator = await emulatorForTests();

const specs = await Promise.all(
  names.map(async (vendor) => {
    const document = loadSpec(vendor);
    const index = indexSpec(document);
    return { vendor, document, index, check: await createSchemaCheck(document), examples: createExamples(index) };
  }),
);

describe.each(specs)("$vendor", ({ vendor, document, index, check, examples }) => {
  test.each(index.operations.map((operation) => [operation.name, operation] as const))(
    "%s: the answer made from the spec fits the spec",
    (_, operation) => {
      const { schema } = successOf(document, operation);
      const { body } = examples.success(operation);
      if (schema !== undefined) expect(check.value(schema, body)).toEqual([]);
      const row = examples.row(operation, "seed");
      expect(examples.row(operation, "seed")).toEqual(row);
    },
  );

  test("every answer to a GET without path variables fits the spec, with what is stored", async () => {
    const api = await apiOf(vendor, emulator.options(vendor));
    for (const operation of index.operations) {
      if (operation.method !== "GET" || operation.template.names.length > 0) continue;
      const required = operation.parameters.filter((one) => one.in === "query" && one.required === true);
      const query = required.map((one) => `${one.name}=${one.schema?.format === "uuid" ? crypto.randomUUID() : "x"}`);
      const { status, body } = await api("GET", `${operation.template.text}?${query.join("&")}`);
      expect([operation.name, status]).toEqual([operation.name, expect.toSatisfy((code: number) => code < 300)]);
      const { schema } = successOf(document, operation);
      if (schema !== undefined && status !== 204) expect(check.value(schema, body)).toEqual([]);
    }
  });

  test("every handler is for an operation of the spec", () => {
    const handled = index.operations.filter((operation) => vendorNamed(vendor).handler?.(operation));
    expect(handled.length).toBeGreaterThan(0);
  });
});
