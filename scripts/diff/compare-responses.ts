import { child, type JsonObject } from "../spec/json.ts";
import { compareMedia } from "./compare-media.ts";
import { differences, type OperationPair } from "./compare-operation.ts";
import { titleOf, type Call } from "./operation-pairs.ts";
import { below, placeOf, type Place } from "./place.ts";

/** Compares what an operation answers, status by status. */
export function compareResponses(pair: OperationPair): void {
  // What a receiver of webhooks answers is no part of the SDK.
  if (pair.new.group === "webhooks") return;
  const { old, new: new_, comparer, found } = pair;
  const [was, is] = [child(old.operation, "responses"), child(new_.operation, "responses")];
  for (const status of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const kind = /^[23]/.test(status) || status === "default" ? "success" : "error";
    const code = `\`${status}\``;
    if (was[status] === undefined) found(`response-${kind}-status-added`, answerPlace(new_, status), code);
    else if (is[status] === undefined) found(`response-${kind}-status-removed`, answerPlace(old, status), code);
    else compareResponse(pair, status, comparer.old.object(was[status]), comparer.new.object(is[status]));
  }
}

function answerPlace(call: Call, status: string): Place {
  const title = `the answer ${status} of \`${titleOf(call)}\``;
  return placeOf(title, call.group, call.path, call.method, "responses", status);
}

function compareResponse(pair: OperationPair, status: string, old: JsonObject, new_: JsonObject): void {
  const [oldPlace, newPlace] = [answerPlace(pair.old, status), answerPlace(pair.new, status)];
  const changed = differences(old, new_, ["description"]);
  if (changed.length > 0) pair.found("documentation-changed", newPlace, changed.join(", "));
  const contents = [child(old, "content"), child(new_, "content")] as const;
  compareMedia(pair, contents, [below(oldPlace, ["content"]), below(newPlace, ["content"])], "response");
  compareHeaders(pair, child(old, "headers"), child(new_, "headers"), [oldPlace, newPlace]);
}

function compareHeaders(
  { comparer, found, descend }: OperationPair,
  old: JsonObject,
  new_: JsonObject,
  [oldPlace, newPlace]: readonly [Place, Place],
): void {
  const [was, is] = [byName(old), byName(new_)];
  for (const [name, key] of was) {
    const successor = is.get(name);
    const oldAt = headerPlace(oldPlace, key);
    if (successor === undefined) {
      found("response-header-removed", oldAt);
      continue;
    }
    const at = headerPlace(newPlace, successor);
    const [left, right] = [comparer.old.object(old[key]), comparer.new.object(new_[successor])];
    if (left["required"] === true && right["required"] !== true) found("response-header-became-optional", at);
    if (left["required"] !== true && right["required"] === true) found("response-header-became-required", at);
    if (left["description"] !== right["description"]) found("documentation-changed", at, "description");
    const spot = comparer.old.schema(left["schema"], below(oldAt, ["schema"]));
    descend(spot, comparer.new.schema(right["schema"], below(at, ["schema"])), "response");
  }
  for (const [name, key] of is) if (!was.has(name)) found("response-header-added", headerPlace(newPlace, key));
}

function headerPlace(place: Place, name: string): Place {
  return { ...place, keys: [...place.keys, "headers", name], name: `header \`${name}\` of ${place.name}` };
}

function byName(headers: JsonObject): Map<string, string> {
  return new Map(Object.keys(headers).map((key) => [key.toLowerCase(), key]));
}
