import type { JsonObject } from "../../spec/json.ts";

/** The smallest document that is a complete specification, with the given paths and schemas. */
export function spec(paths: JsonObject, schemas: JsonObject = {}, openapi = "3.1.0"): JsonObject {
  return { openapi, info: { title: "Test", version: "1" }, paths, components: { schemas } };
}

/** An operation that answers 200 with the given schema. */
export function answering(operationId: string, schema: JsonObject): JsonObject {
  return { operationId, responses: { 200: { description: "ok", content: { "application/json": { schema } } } } };
}
