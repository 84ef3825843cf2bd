import { compile, type JSONPathQuery } from "json-p3";
import { isObject, type Json, type JsonObject } from "./json.ts";
import { parseDocument } from "./parse-document.ts";
import { SpecError } from "./spec-error.ts";

/** One action of an OpenAPI Overlay 1.1 document, checked and with its JSONPath (RFC 9535) compiled. */
export interface OverlayAction {
  /** The file and the action's place in it, for messages. */
  readonly name: string;
  readonly file: string;
  readonly target: JSONPathQuery;
  readonly expect: number;
  readonly change:
    | { readonly kind: "update"; readonly value: Json }
    | { readonly kind: "copy"; readonly from: JSONPathQuery }
    | { readonly kind: "remove" };
}

const VERSION = /^1\.[01]\.\d+$/;
const ACTION_KEYS = new Set(["target", "description", "update", "copy", "remove"]);

/** Reads an overlay. Unknown keys are refused, since a misspelt `udpate` would otherwise do nothing in silence. */
export function parseOverlay(text: string, file: string): OverlayAction[] {
  const document = parseDocument(text, file);
  if (typeof document["overlay"] !== "string" || !VERSION.test(document["overlay"])) {
    throw new SpecError(file, "`overlay` has to be a version 1.0.x or 1.1.x", "write `overlay: 1.1.0` at the top");
  }
  if (!isObject(document["info"])) {
    throw new SpecError(file, "`info` is missing", "add `info` with a title and a version");
  }
  const actions = document["actions"];
  if (!Array.isArray(actions) || actions.length === 0) {
    throw new SpecError(file, "it has no `actions`", "add an action, or delete the file");
  }
  return actions.map((action, index) => parseAction(action, index, file));
}

function parseAction(action: Json, index: number, file: string): OverlayAction {
  const place = `action ${index + 1}`;
  if (!isObject(action)) throw new SpecError(file, `${place} is not an object`, "write it as a mapping");
  const name = typeof action["target"] === "string" ? `${place} (${action["target"]})` : place;
  const refuse = (problem: string, remedy: string): never => {
    throw new SpecError(file, `${name} ${problem}`, remedy);
  };
  const unknown = Object.keys(action).find((key) => !ACTION_KEYS.has(key) && !key.startsWith("x-"));
  if (unknown !== undefined) refuse(`has an unknown key \`${unknown}\``, "correct its spelling or start it with x-");
  if (typeof action["x-reason"] !== "string" || action["x-reason"].trim() === "") {
    refuse("gives no `x-reason`", "say in one sentence why the vendor's file needs this correction");
  }
  const expect = action["x-expect"];
  if (typeof expect !== "number" || !Number.isInteger(expect) || expect < 1) {
    return refuse("gives no `x-expect`", "write how many nodes the target matches, a whole number from 1");
  }
  const target = compilePath(action["target"], "target", refuse);
  return { name, file, target, expect, change: parseChange(action, refuse) };
}

function parseChange(action: JsonObject, refuse: (problem: string, remedy: string) => never): OverlayAction["change"] {
  const kinds = ["update", "copy", "remove"].filter((kind) => action[kind] !== undefined && action[kind] !== false);
  if (kinds.length !== 1) {
    refuse(`has ${kinds.length === 0 ? "none" : kinds.join(" and ")} of update, copy and remove`, "give exactly one");
  }
  if (action["copy"] !== undefined) return { kind: "copy", from: compilePath(action["copy"], "copy", refuse) };
  if (action["update"] !== undefined) return { kind: "update", value: action["update"] };
  if (action["remove"] !== true) refuse("has a `remove` that is not true", "write `remove: true`");
  return { kind: "remove" };
}

function compilePath(
  path: Json | undefined,
  key: string,
  refuse: (problem: string, remedy: string) => never,
): JSONPathQuery {
  if (typeof path !== "string") return refuse(`has no \`${key}\``, "give a JSONPath such as $.paths['/items'].get");
  try {
    return compile(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(`has a \`${key}\` that is not an RFC 9535 JSONPath: ${reason}`, "correct the expression");
  }
}
