import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type Document, type Node, type Operation, resolve, step } from "./operations.ts";

/** What a call gave. */
export interface Answer {
  readonly status: number;
  readonly contentType: string | undefined;
  /** Parsed if it is JSON; undefined for an empty body. */
  readonly body: unknown;
}

/** Says what is wrong with answers, by a specification and a validator that is not ours. */
export function answerCheck(document: Document): (operation: Operation, answer: Answer) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, logger: false });
  addFormats.default(ajv);
  ajv.addSchema(document, "spec");
  const compiled = new Map<string, ValidateFunction>();
  const mismatches = (pointer: string, value: unknown): string[] => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `spec${pointer}` });
    compiled.set(pointer, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || "the body"} ${message}`);
  };

  return ({ pointer, responses }, { status, contentType, body }) => {
    const key = [String(status), `${String(status)[0]}XX`, "default"].find((one) => one in responses);
    if (key === undefined) return [`status ${status} is not documented`];
    const { $ref } = responses[key] as { $ref?: string };
    const at = $ref ?? `${pointer}/responses/${key}`;
    const content = resolve(document, responses[key])["content"] as Record<string, Node> | undefined;
    // RFC 9110 section 15.3.5: whatever is documented beside it, a 204 has no body.
    if (!content || status === 204) return body === undefined ? [] : ["there is a body, and none is documented"];
    if (body === undefined) return ["there is no body, and one is documented"];
    const type = Object.keys(content).find((one) => one === contentType);
    if (type === undefined)
      return [`content type ${contentType} is not documented, ${Object.keys(content).join(", ")} is`];
    return content[type]?.["schema"] === undefined ? [] : mismatches(`${at}/content/${step(type)}/schema`, body);
  };
}
