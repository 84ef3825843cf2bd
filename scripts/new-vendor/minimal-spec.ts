import { stringify } from "yaml";
import type { JsonObject } from "../spec/json.ts";
import { type Answers, pascal } from "./answers.ts";
import { rootFacts } from "./root-facts.ts";

/** A specification of one GET, for a vendor whose own file is not at hand. It claims no more than was said. */
export function minimalSpec(answers: Answers): string {
  const { title, baseUrl, path = "" } = answers;
  const words = path.split("/").filter((segment) => segment !== "" && !segment.startsWith("{"));
  const noun =
    words
      .flatMap((word) => word.split(/\W+/))
      .map(pascal)
      .join("") || "Root";
  const facts = evidence(answers);
  const document: JsonObject = {
    openapi: "3.1.0",
    info: {
      title: `${title} API`,
      version: "unversioned",
      description: `A beginning, written without a specification of ${title}'s. What was not read is left open.`,
    },
    servers: [{ url: baseUrl, description: "Production." }],
    security: [{ bearerToken: [] }],
    tags: [{ name: noun, description: `What ${path} is about.` }],
    ...rootFacts(answers),
    paths: { [path]: { get: operation(path, noun, facts) } },
    components: {
      securitySchemes: { bearerToken: { type: "http", scheme: "bearer", description: "An access token." } },
      schemas: {
        [noun]: { description: "What the operation answers. Its shape has not been read yet.", ...facts },
        [`${noun}Failure`]: { description: "The body of a failure. Its shape has not been read yet.", ...facts },
      },
    },
  };
  return stringify(document, { lineWidth: 120, aliasDuplicateObjects: false });
}

function operation(path: string, noun: string, facts: JsonObject): JsonObject {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const parameter = (name: string): JsonObject => ({
    name,
    in: "path",
    required: true,
    description: "Which one is meant.",
    schema: { type: "string" },
  });
  const answer = (description: string, schema: string): JsonObject => ({
    description,
    content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
  });
  return {
    operationId: `get${noun}`,
    tags: [noun],
    summary: `Read ${path}`,
    description: "Known by its method and path alone.",
    ...facts,
    ...(names.length > 0 && { parameters: names.map(parameter) }),
    responses: {
      "200": answer("A success.", noun),
      "401": answer("The token is missing, has expired, or is not accepted.", `${noun}Failure`),
    },
  };
}

function evidence({ docs, baseUrl }: Answers): JsonObject {
  return { "x-evidence": docs ? "partial" : "inferred", "x-source": [docs ?? baseUrl] };
}
