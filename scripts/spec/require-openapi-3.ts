import { child, textOf, type JsonObject } from "./json.ts";
import { SpecError } from "./spec-error.ts";

/** Refuses what this pipeline cannot read, and says what to do instead. */
export function requireOpenApi3(document: JsonObject, file: string): void {
  const swagger = textOf(document, "swagger");
  if (swagger !== "") {
    const remedy = "convert it: `npx --yes swagger2openapi --outfile openapi.yaml <file>`, and use what it writes";
    throw new SpecError(file, `this is Swagger ${swagger}, and OpenAPI 3.x is needed`, remedy);
  }
  const version = textOf(document, "openapi");
  if (!/^3\.\d+(\.\d+)?(-.+)?$/.test(version)) {
    const found = version === "" ? "there is no `openapi` version in it" : `it is OpenAPI ${version}`;
    throw new SpecError(file, `this is not OpenAPI 3.x: ${found}`, "give the address of the specification file itself");
  }
  if (textOf(child(document, "info"), "version") === "") {
    throw new SpecError(file, "`info.version` is missing", "add it, or ask the vendor for a complete file");
  }
}
