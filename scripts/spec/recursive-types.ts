import ts from "typescript";
import { child, type JsonObject } from "./json.ts";
import { reachedFrom } from "./eager-references.ts";

const { factory: f } = ts;

/**
 * `Value: string | components["schemas"]["Value"][]` is an error to TypeScript, since a property may not be made of
 * itself; a type alias may, through an array. Schemas of that kind (any JSON value is one) get an alias of their own.
 */
export function aliasRecursiveTypes(document: JsonObject, nodes: readonly ts.Node[]): ts.Node[] {
  const names = Object.keys(child(child(document, "components"), "schemas"));
  const recursive = names.filter((name) => reachedFrom(document, name, () => true).has(name));
  if (recursive.length === 0) return [...nodes];
  const aliases = new Map(recursive.map((name, index) => [name, `Recursive${index + 1}`]));
  const declared: ts.Node[] = [];
  const replace = (property: ts.Node): ts.Node => {
    const alias = aliases.get(nameOf(property) ?? "");
    if (alias === undefined || !ts.isPropertySignature(property) || !property.type) return property;
    declared.push(f.createTypeAliasDeclaration(undefined, alias, undefined, withAliases(property.type, aliases)));
    const type = f.createTypeReferenceNode(alias);
    const { modifiers, name, questionToken } = property;
    const replaced = f.createPropertySignature(modifiers, name, questionToken, type);
    // The comment hangs on the node that it was made for.
    return ts.setSyntheticLeadingComments(replaced, ts.getSyntheticLeadingComments(property));
  };
  return [...nodes.map((node) => mapSchemas(node, replace)), ...declared];
}

/** Maps the members of `interface components { schemas: { … } }`. */
function mapSchemas(node: ts.Node, map: (property: ts.Node) => ts.Node): ts.Node {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") return node;
  const inSchemas = (member: ts.Node): ts.Node =>
    nameOf(member) === "schemas"
      ? ts.visitEachChild(member, (type) => ts.visitEachChild(type, map, undefined), undefined)
      : member;
  return ts.visitEachChild(node, inSchemas, undefined);
}

function withAliases(type: ts.TypeNode, aliases: ReadonlyMap<string, string>): ts.TypeNode {
  const visit = (node: ts.Node): ts.Node => {
    const alias = aliases.get(referencedSchema(node) ?? "");
    return alias === undefined ? ts.visitEachChild(node, visit, undefined) : f.createTypeReferenceNode(alias);
  };
  return ts.visitNode(type, visit, ts.isTypeNode);
}

/** The X of `components["schemas"]["X"]`. */
function referencedSchema(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType, indexType } = node.objectType;
  const isSchemas = ts.isTypeReferenceNode(objectType) && keyOf(indexType) === "schemas";
  return isSchemas ? keyOf(node.indexType) : undefined;
}

function nameOf(member: ts.Node): string | undefined {
  if (!ts.isPropertySignature(member)) return undefined;
  return ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) ? member.name.text : undefined;
}

function keyOf(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
}
