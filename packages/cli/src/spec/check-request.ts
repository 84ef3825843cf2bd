import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { UsageError } from "../usage-error.ts";
import type { Operation, Spec } from "./operation.ts";
import type { Params } from "./read-parameters.ts";

/** How many faults are told at once. */
const MOST = 10;

/**
 * Checks a request against the specification, before anything is sent.
 *
 * @throws UsageError that names every parameter and field that does not fit.
 */
export async function checkRequest(
  spec: Spec,
  operation: Operation,
  { params, body }: { params: Params; body: unknown },
): Promise<void> {
  const [compileText, compileJson] = await compilersFor(spec);
  const problems = operation.parameters.flatMap((parameter) => {
    const value = params[parameter.in][parameter.name];
    const label = `--param ${parameter.name}`;
    if (value === undefined) return parameter.required ? [`${label} is required`] : [];
    return mismatches(compileText(parameter.schema), { value: structuredClone(value) }, label);
  });
  if (body !== undefined && operation.body)
    problems.push(...mismatches(compileJson(operation.body.schema), { value: body }, "body"));
  const told = [...new Set(problems)];
  if (told.length === 0) return;
  const rest = told.length > MOST ? [`and ${told.length - MOST} more`] : [];
  throw new UsageError(
    [
      `the request does not fit ${operation.id} (${operation.method} ${operation.path}), so nothing was sent:`,
      ...told.slice(0, MOST).map((line) => `  ${line}`),
      ...rest.map((line) => `  ${line}`),
    ].join("\n"),
    `\`vendorkit list ${spec.vendor} ${operation.id}\` shows what it takes; --no-validate sends it as it is.`,
  );
}

type Compile = (pointer: string) => ValidateFunction;

/** For parameters, which are text: a number is what can be read as one. And for bodies, which have types of their own. */
async function compilersFor({ document }: Spec): Promise<[text: Compile, json: Compile]> {
  const [{ Ajv2020: Ajv }, { default: formats }] = await Promise.all([
    import("ajv/dist/2020.js"),
    import("ajv-formats"),
  ]);
  const compilerWith = (coerceTypes: boolean): Compile => {
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false, validateSchema: false, coerceTypes });
    formats.default(ajv);
    ajv.addSchema(document, "spec");
    return (at) => ajv.compile({ type: "object", properties: { value: { $ref: `spec${at}` } } });
  };
  return [compilerWith(true), compilerWith(false)];
}

function mismatches(validate: ValidateFunction, holder: { value: unknown }, label: string): string[] {
  if (validate(holder)) return [];
  return (validate.errors ?? []).map((error) => `${label}${placeOf(error)} ${reasonOf(error)}`);
}

/** A dotted path below the value itself, which is the first step. */
function placeOf({ instancePath, params }: ErrorObject): string {
  const steps = instancePath.split("/").slice(2);
  const { missingProperty, additionalProperty } = params as { missingProperty?: string; additionalProperty?: string };
  return [...steps, missingProperty ?? additionalProperty]
    .filter((step) => step !== undefined)
    .map((step) => `.${step.replaceAll("~1", "/").replaceAll("~0", "~")}`)
    .join("");
}

function reasonOf({ keyword, message, params }: ErrorObject): string {
  if (keyword === "required") return "is required";
  if (keyword === "additionalProperties") return "is not expected";
  const { allowedValues } = params as { allowedValues?: readonly unknown[] };
  return allowedValues ? `must be one of ${allowedValues.join(", ")}` : (message ?? "is not valid");
}
