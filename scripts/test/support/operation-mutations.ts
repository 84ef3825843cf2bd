import type { RuleId } from "../../diff/rules.ts";
import type { Json, JsonObject } from "../../spec/json.ts";

/** An edit of a whole document, the rule it has to break, and that of the edit undone. */
export interface OperationMutation {
  readonly from: JsonObject;
  readonly to: JsonObject;
  readonly rule: RuleId;
  readonly back: RuleId;
}

const text = { type: "string" };
const json = { "application/json": { schema: text } };
const answer = { description: "ok", content: json };

function paths(paths: JsonObject, more: JsonObject = {}): JsonObject {
  return { openapi: "3.1.0", info: { title: "Test", version: "1" }, paths, ...more };
}

/** A document with one operation, POST /a, that has the given parts. */
function call(parts: JsonObject, more: JsonObject = {}): JsonObject {
  return paths({ "/a": { post: { operationId: "post", responses: { 200: answer }, ...parts } } }, more);
}

function edit(from: JsonObject, to: JsonObject, rule: RuleId, back: RuleId): OperationMutation {
  return { from, to, rule, back };
}

const parameter = (more: JsonObject = {}): JsonObject => ({
  parameters: [{ name: "size", in: "query", schema: text, ...more }],
});
const body = (content: Json, more: JsonObject = {}): JsonObject => ({ requestBody: { content, ...more } });
const answers = (responses: JsonObject): JsonObject => ({ responses: { 200: answer, ...responses } });
const headers = (headers: JsonObject): JsonObject => ({ responses: { 200: { ...answer, headers } } });
const secured = (...security: JsonObject[]): JsonObject => call({ security });
const hook = (webhooks: JsonObject): JsonObject => call({}, { webhooks });
const paid = { paid: { post: { ...body(json), responses: {} } } };
const scheme = (value: JsonObject): JsonObject => call({}, { components: { securitySchemes: { key: value } } });

const OPERATIONS = [
  edit(paths({}), call({}), "operation-added", "operation-removed"),
  edit(call({}), call({ deprecated: true }), "operation-deprecated", "operation-undeprecated"),
  edit(call({}), call({ "x-sunset": "2030-01-01" }), "operation-sunset-changed", "operation-sunset-changed"),
  edit(call({}), call({ operationId: "send" }), "operation-id-changed", "operation-id-changed"),
  edit(call({}), call({ summary: "Sends" }), "documentation-changed", "documentation-changed"),
  edit(hook({}), hook(paid), "webhook-added", "webhook-removed"),
  edit(call({}), call({}, { servers: [{ url: "https://a.example" }] }), "server-changed", "server-changed"),
];

const REQUESTS = [
  edit(call({}), call(parameter()), "request-optional-parameter-added", "request-parameter-removed"),
  edit(call({}), call(parameter({ required: true })), "request-required-parameter-added", "request-parameter-removed"),
  edit(
    call(parameter()),
    call(parameter({ required: true })),
    "request-parameter-became-required",
    "request-parameter-became-optional",
  ),
  edit(
    call(parameter()),
    call(parameter({ deprecated: true })),
    "request-parameter-deprecated",
    "request-parameter-undeprecated",
  ),
  edit(
    call(parameter()),
    call(parameter({ explode: false })),
    "request-parameter-serialization-changed",
    "request-parameter-serialization-changed",
  ),
  edit(call({}), call(body(json)), "request-optional-body-added", "request-body-removed"),
  edit(call({}), call(body(json, { required: true })), "request-required-body-added", "request-body-removed"),
  edit(
    call(body(json)),
    call(body(json, { required: true })),
    "request-body-became-required",
    "request-body-became-optional",
  ),
  edit(
    call(body(json)),
    call(body({ ...json, "text/csv": {} })),
    "request-media-type-added",
    "request-media-type-removed",
  ),
];

const RESPONSES = [
  edit(call({}), call(answers({ 201: answer })), "response-success-status-added", "response-success-status-removed"),
  edit(call({}), call(answers({ 404: answer })), "response-error-status-added", "response-error-status-removed"),
  edit(
    call({}),
    call(answers({ 200: { ...answer, content: { ...json, "text/csv": {} } } })),
    "response-media-type-added",
    "response-media-type-removed",
  ),
  edit(call({}), call(headers({ Link: {} })), "response-header-added", "response-header-removed"),
  edit(
    call(headers({ Link: {} })),
    call(headers({ link: { required: true } })),
    "response-header-became-required",
    "response-header-became-optional",
  ),
];

const SECURITY = [
  edit(secured({ a: [] }), secured({ a: [], b: [] }), "security-requirement-added", "security-alternative-added"),
  edit(secured({ a: ["r"] }), secured({ a: ["r", "w"] }), "security-scope-added", "security-scope-removed"),
  edit(secured({ a: [] }), secured({ a: [] }, { b: [] }), "security-alternative-added", "security-alternative-removed"),
  edit(
    scheme({ type: "http", scheme: "basic" }),
    scheme({ type: "http", scheme: "bearer" }),
    "security-scheme-changed",
    "security-scheme-changed",
  ),
  edit(
    scheme({ type: "oauth2", flows: {} }),
    scheme({ type: "oauth2", flows: { password: {} } }),
    "security-scheme-address-changed",
    "security-scheme-address-changed",
  ),
];

const asked = (more: JsonObject): JsonObject =>
  call(body({ "application/json": { schema: { type: "object", properties: { id: { ...text, ...more } } } } }));
const answered = (more: JsonObject): JsonObject =>
  call(
    answers({
      200: {
        description: "ok",
        content: { "application/json": { schema: { type: "object", properties: { id: { ...text, ...more } } } } },
      },
    }),
  );

const ACCESS = [
  edit(asked({}), asked({ readOnly: true }), "request-property-became-read-only", "request-property-became-writable"),
  edit(
    answered({}),
    answered({ writeOnly: true }),
    "response-property-became-write-only",
    "response-property-became-readable",
  ),
];

export const OPERATION_MUTATIONS: readonly OperationMutation[] = [
  ...OPERATIONS,
  ...REQUESTS,
  ...RESPONSES,
  ...SECURITY,
  ...ACCESS,
];
