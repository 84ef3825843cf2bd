import ts from "typescript";

const { factory: f } = ts;

/** The parts of a schema that decide here; the rest is the generator's business. */
interface Schema {
  readonly type?: unknown;
  readonly format?: unknown;
  readonly "x-extensible-enum"?: unknown;
}

/**
 * Our two departures from the generator's own types, in the form of its `transform` option:
 * - `x-extensible-enum` becomes `"a" | "b" | (string & {})`: the editor suggests the known values, and a value that the
 *   vendor adds next year still type-checks;
 * - `format: binary` becomes `Blob`, both ways: openapi-fetch sends one as it is, and gives one with `parseAs: "blob"`.
 * Nullable schemas come by once for each of their types, so `null` needs no care here.
 */
export function openTypes(schema: Schema): ts.TypeNode | undefined {
  if (schema.type !== "string") return undefined;
  if (schema.format === "binary") return f.createTypeReferenceNode("Blob");
  const known = schema["x-extensible-enum"];
  return Array.isArray(known) && known.length > 0
    ? openUnion(known.filter((value) => typeof value === "string"))
    : undefined;
}

function openUnion(known: readonly string[]): ts.TypeNode {
  const literals = known.map((value) => f.createLiteralTypeNode(f.createStringLiteral(value)));
  const anyString = f.createIntersectionTypeNode([
    f.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    f.createTypeLiteralNode([]),
  ]);
  return f.createUnionTypeNode([...literals, f.createParenthesizedType(anyString)]);
}
