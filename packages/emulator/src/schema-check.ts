import type { Ajv2020, ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import type { JsonSchema } from "./json-schema.ts";
import { resolve, type OpenApi } from "./openapi.ts";
import type { Operation } from "./spec-index.ts";

/** One thing that is wrong with a value. `target` is a dotted path, empty for the value itself. */
export interface Mismatch {
  readonly target: string;
  /** The JSON Schema keyword that was not met; `null` where null stood in place of a value. */
  readonly keyword: string;
  readonly message: string;
}

/** Checks values against one spec; schemas are compiled when they are first needed and kept. */
export interface SchemaCheck {
  /** `schema` is a reference into the document, or a schema that stands in it. */
  value(schema: string | JsonSchema, value: unknown): Mismatch[];
  /** Checks query, path and header values, and turns `values` into what the schemas say they are. */
  parameters(operation: Operation, values: Record<string, unknown>): Mismatch[];
}

/** How many mismatches one answer lists. */
const most = 10;
const absolute = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll('"$ref":"#/', '"$ref":"spec#/')) as T;

/** Loads ajv (30 ms, once a process) and prepares it for `document`. */
export async function createSchemaCheck(document: OpenApi): Promise<SchemaCheck> {
  const [{ Ajv2020: Ajv }, { default: formats }] = await Promise.all([
    import("ajv/dist/2020.js"),
    import("ajv-formats"),
  ]);
  const spec = absolute(document);
  const make = (coerceTypes: boolean): Ajv2020 => {
    const ajv = new Ajv({
      strict: false,
      allErrors: true,
      verbose: true,
      logger: false,
      validateSchema: false,
      coerceTypes,
    });
    formats.default(ajv);
    return ajv.addSchema(spec, "spec");
  };
  const plain = make(false);
  const coercing = make(true);
  const compiled = new Map<string | object, ValidateFunction>();
  const compile = (key: string | object, build: () => ValidateFunction) => {
    const validate = compiled.get(key) ?? build();
    compiled.set(key, validate);
    return validate;
  };
  return {
    value(schema, value) {
      const own = typeof schema === "string" ? { $ref: `spec${schema}` } : schema;
      return run(
        compile(schema, () => plain.compile(absolute(own))),
        value,
      );
    },
    parameters: (operation, values) =>
      run(
        compile(operation, () => coercing.compile(parameterSchema(document, operation))),
        values,
      ),
  };
}

function parameterSchema(document: OpenApi, { parameters }: Operation): object {
  const checked = parameters.filter((one) => one.in !== "cookie");
  const properties = Object.fromEntries(
    checked.map((one) => [one.name, absolute(one.schema ? resolve(document, one.schema) : {})]),
  );
  const required = checked.filter((one) => one.required === true).map((one) => one.name);
  return { type: "object", properties, required };
}

function run(validate: ValidateFunction, value: unknown): Mismatch[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, most).map(mismatch);
}

/** Where ajv's own words repeat the name of the property, which `target` holds already. */
const plainly: Record<string, string> = { required: "is required", additionalProperties: "is not expected" };

function mismatch({ instancePath, keyword, message, params, data }: ErrorObject): Mismatch {
  const at = instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const { missingProperty, additionalProperty } = params as { missingProperty?: string; additionalProperty?: string };
  const target = [...at, missingProperty ?? additionalProperty].filter((step) => step !== undefined).join(".");
  return {
    target,
    keyword: keyword === "type" && data === null ? "null" : keyword,
    message: plainly[keyword] ?? message ?? "is not valid",
  };
}
