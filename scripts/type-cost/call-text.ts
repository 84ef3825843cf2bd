import { child, isObject, textOf, type Json, type JsonObject } from "../spec/json.ts";
import type { Operation } from "../spec/operations.ts";
import { resolvePointer } from "../spec/pointer.ts";
import { sample } from "./sample.ts";

const PLACES = ["path", "query", "header", "cookie"];

/** The code of one call with everything that it requires: `client.GET("/cards", { params: … })`. */
export function callText(document: JsonObject, { path, method, operation }: Operation): string {
  const parts = [paramsOf(document, parametersOf(document, path, operation)), bodyOf(document, operation)];
  const init = parts.filter((part) => part !== "").join(", ");
  return `client.${method.toUpperCase()}(${JSON.stringify(path)}${init && `, { ${init} }`})`;
}

function parametersOf(document: JsonObject, path: string, operation: JsonObject): JsonObject[] {
  const shared = child(child(document, "paths"), path)["parameters"];
  const listed = [shared, operation["parameters"]].flatMap((list) => (Array.isArray(list) ? list : []));
  const resolved = listed.map((parameter) => resolve(document, parameter)).filter(isObject);
  return [...new Map(resolved.map((one) => [`${textOf(one, "in")} ${textOf(one, "name")}`, one])).values()];
}

function paramsOf(document: JsonObject, parameters: readonly JsonObject[]): string {
  const required = parameters.filter((one) => one["required"] === true);
  const places = PLACES.flatMap((place) => {
    const fields = required
      .filter((one) => one["in"] === place)
      .map((one) => `${JSON.stringify(textOf(one, "name"))}: ${sample(document, one["schema"])}`);
    return fields.length > 0 ? [`${place}: { ${fields.join(", ")} }`] : [];
  });
  return places.length > 0 ? `params: { ${places.join(", ")} }` : "";
}

function bodyOf(document: JsonObject, operation: JsonObject): string {
  const body = resolve(document, operation["requestBody"]);
  if (!isObject(body)) return "";
  const [media] = Object.values(child(body, "content"));
  return isObject(media) ? `body: ${sample(document, media["schema"])}` : "";
}

function resolve(document: JsonObject, value: Json | undefined): Json | undefined {
  const reference = isObject(value) ? value["$ref"] : undefined;
  return typeof reference === "string" ? resolvePointer(document, reference)?.value : value;
}
