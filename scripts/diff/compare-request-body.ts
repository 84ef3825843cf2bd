import { child, isObject } from "../spec/json.ts";
import { differences, type OperationPair } from "./compare-operation.ts";
import { compareMedia } from "./compare-media.ts";
import { below, placeOf, type Place } from "./place.ts";
import { titleOf, type Call } from "./operation-pairs.ts";

/** Compares bodies. That of a webhook is received, so it is judged as a response is. */
export function compareRequestBody(pair: OperationPair): void {
  const { old, new: new_, comparer, found } = pair;
  const [hadBody, hasBody] = [isObject(old.operation["requestBody"]), isObject(new_.operation["requestBody"])];
  const [was, is] = [
    comparer.old.object(old.operation["requestBody"]),
    comparer.new.object(new_.operation["requestBody"]),
  ];
  const [oldPlace, newPlace] = [bodyPlace(old), bodyPlace(new_)];
  const isRequired = is["required"] === true;
  if (!hadBody && !hasBody) return;
  if (!hasBody) return found("request-body-removed", oldPlace);
  if (!hadBody) return found(isRequired ? "request-required-body-added" : "request-optional-body-added", newPlace);
  if (new_.group === "paths" && (was["required"] === true) !== isRequired) {
    found(isRequired ? "request-body-became-required" : "request-body-became-optional", newPlace);
  }
  const changed = differences(was, is, ["description"]);
  if (changed.length > 0) found("documentation-changed", newPlace, changed.join(", "));
  const contents = [child(was, "content"), child(is, "content")] as const;
  const places = [below(oldPlace, ["content"]), below(newPlace, ["content"])] as const;
  compareMedia(pair, contents, places, new_.group === "webhooks" ? "response" : "request");
}

function bodyPlace(call: Call): Place {
  return placeOf(`the body of \`${titleOf(call)}\``, call.group, call.path, call.method, "requestBody");
}
