import { createHash } from "node:crypto";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import generator from "openapi-typescript/package.json" with { type: "json" };
import { cutInheritanceLoops } from "./cut-inheritance-loops.ts";
import { withEvidence } from "./evidence.ts";
import type { JsonObject } from "./json.ts";
import { openTypes } from "./open-types.ts";
import { hoistAliases } from "./path-alias.ts";
import { pnpm } from "./pnpm.ts";
import { aliasRecursiveTypes } from "./recursive-types.ts";
import { filesOf } from "./repository.ts";
import { spreadRefSiblings } from "./spread-ref-siblings.ts";

/** What the generator adds to the description of every discriminating property; it tells a caller nothing. */
const GENERATOR_REMARK = " (enum property replaced by openapi-typescript)";

/** What a schema file was made from, to the byte. */
export interface Inputs {
  readonly effective: string;
  readonly source: string;
}

/** The types of a spec, as the text of `schema.ts`. The same inputs give the same bytes on every machine. */
export async function generateTypes(vendor: string, effective: JsonObject, inputs: Inputs): Promise<string> {
  const hoisted = hoistAliases(effective, filesOf(vendor).spec);
  const document = cutInheritanceLoops(spreadRefSiblings(withEvidence(hoisted)));
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    silent: true,
    transform: (schema) => openTypes(schema),
    // `type: object` without properties is unknown to us, not known to be empty.
    emptyObjectsUnknown: true,
    // A default is what the server assumes when a property is left out, so the property may be left out.
    defaultNonNullable: false,
  });
  const text = astToString(aliasRecursiveTypes(document, nodes));
  return `${header(vendor, inputs)}\n${text.replaceAll(GENERATOR_REMARK, "")}`;
}

function header(vendor: string, inputs: Inputs): string {
  const files = filesOf(vendor);
  return [
    "/**",
    ` * Generated from ${files.spec}: do not edit. \`${pnpm(`generate ${vendor}`)}\` writes this file.`,
    ` * Generator: openapi-typescript ${generator.version}`,
    ` * ${files.effective}: sha256 ${hashOf(inputs.effective)}`,
    ` * ${files.source}: sha256 ${hashOf(inputs.source)}`,
    " */",
    "",
  ].join("\n");
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
