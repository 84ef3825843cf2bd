import type { JsonObject } from "../spec/json.ts";
import { type Operation, operationsOf } from "../spec/operations.ts";
import { callText } from "../type-cost/call-text.ts";

/** The code of the call that is the easiest to make: a GET if there is one, with as little to send as can be. */
export function firstCall(document: JsonObject): string {
  const calls = operationsOf(document).map((operation) => ({ operation, text: callText(document, operation) }));
  const effort = ({ operation, text }: { operation: Operation; text: string }) =>
    text.length - operation.path.length + (operation.method === "get" ? 0 : 10_000);
  return calls.toSorted((one, other) => effort(one) - effort(other))[0]?.text ?? "";
}
