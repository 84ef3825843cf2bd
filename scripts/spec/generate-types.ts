import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { withEvidence } from "./evidence.ts";
import type { JsonObject } from "./json.ts";
import { openTypes } from "./open-types.ts";
import { hoistAliases } from "./path-alias.ts";
import { pnpm } from "./pnpm.ts";
import { filesOf } from "./repository.ts";

/** What the generator adds to the description of every discriminating property; it tells a caller nothing. */
const GENERATOR_REMARK = " (enum property replaced by openapi-typescript)";

/** The types of a spec, as the text of `schema.ts`. The same spec gives the same bytes on every machine. */
export async function generateTypes(vendor: string, effective: JsonObject, effectiveText: string): Promise<string> {
  const document = withEvidence(hoistAliases(effective, filesOf(vendor).spec));
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    silent: true,
    transform: (schema) => openTypes(schema),
    // `type: object` without properties is unknown to us, not known to be empty.
    emptyObjectsUnknown: true,
    // A default is what the server assumes when a property is left out, so the property may be left out.
    defaultNonNullable: false,
  });
  const body = astToString(nodes).replaceAll(GENERATOR_REMARK, "");
  return `${header(vendor, effectiveText)}\n${body}`;
}

function header(vendor: string, effectiveText: string): string {
  const files = filesOf(vendor);
  const version = (createRequire(import.meta.url)("openapi-typescript/package.json") as { version: string }).version;
  const hash = createHash("sha256").update(effectiveText).digest("hex");
  return [
    "/**",
    ` * Generated from ${files.spec}: do not edit. \`${pnpm(`generate ${vendor}`)}\` writes this file.`,
    ` * Generator: openapi-typescript ${version}. Effective spec: ${files.effective}, sha256 ${hash}.`,
    " */",
    "",
  ].join("\n");
}
