import { parseDocument as parseYaml } from "yaml";
import { asJson, isObject, type JsonObject } from "./json.ts";
import { SpecError } from "./spec-error.ts";

/**
 * Reads YAML 1.2 or JSON. JSON is YAML, but its own parser is some fifty times faster, which a file of 13 MB notices.
 * Numeric YAML keys, such as a response's `200:`, become strings as they would in JSON.
 */
export function parseDocument(text: string, file: string): JsonObject {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const value = asJson(source.trimStart().startsWith("{") ? parseJson(source, file) : parseYamlText(source, file));
  if (isObject(value)) return value;
  throw new SpecError(
    file,
    "this is not a YAML or JSON object",
    "look at what the file holds; a web page is a common find",
  );
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // A YAML flow mapping starts with a brace as well, so YAML has the last word.
    return parseYamlText(text, file, error);
  }
}

function parseYamlText(text: string, file: string, cause?: unknown): unknown {
  const document = parseYaml(text, { version: "1.2", uniqueKeys: true });
  const [problem] = document.errors;
  if (!problem) return document.toJS({ maxAliasCount: 10_000 });
  throw new SpecError(file, `it cannot be parsed: ${problem.message}`, "correct the file at the place named above", {
    cause: cause ?? problem,
  });
}
