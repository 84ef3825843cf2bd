import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Answer, answerCheck } from "./answer-check.ts";
import { emulatorOf } from "./emulated-vendor.ts";
import { LiveValues } from "./live-values.ts";
import { type Operation, operationsOf, successContent } from "./operations.ts";
import { bodiesFor } from "./request-body.ts";
import { type AnyClient, type VendorPackage, vendorPackages } from "./vendor-packages.ts";

/** Answers that say that this thing, and not the request, is the wrong one. */
const OTHER_THING = new Set([400, 404, 409, 422]);

/** Builds requests of a vendor's operations from its specification, sends them, and gives all answers. */
function caller({ spec }: VendorPackage, client: AnyClient) {
  const live = new LiveValues(spec, client);

  async function send(operation: Operation, init: object) {
    const { method, path } = operation;
    const types = Object.keys(successContent(spec, operation));
    const parseAs = types.length === 0 || types.some((type) => type.includes("json")) ? "json" : "text";
    const { data, error, response } = await client.request(method, path, { ...init, retries: 0, parseAs });
    const contentType = response.headers.get("content-type")?.split(";")[0];
    return { status: response.status, contentType, body: response.ok ? data : error };
  }

  return async (operation: Operation, isAll: boolean) => {
    const query = await live.parameters(operation, "query", isAll);
    const header = await live.parameters(operation, "header", isAll);
    const answers: Answer[] = [];
    for (const path of await live.paths(operation))
      // oxlint-disable-next-line no-await-in-loop -- the next thing is tried when this one is the wrong one
      for (const body of await bodiesFor(spec, operation, live, path)) {
        if (answers.length > 0 && !OTHER_THING.has(answers.at(-1)?.status ?? 0)) return answers;
        // oxlint-disable-next-line no-await-in-loop
        answers.push(await send(operation, { params: { path, query, header }, ...(body !== undefined && { body }) }));
      }
    return answers;
  };
}

const vendors = await vendorPackages();

it("every package with a specification is here, and every operation of it", () => {
  expect(vendors.length).toBeGreaterThanOrEqual(5);
  for (const { name, spec } of vendors) {
    const ids = JSON.stringify(spec.paths).match(/"operationId":"[^"]+"/g) ?? [];
    expect(operationsOf(spec).length, name).toBe(ids.filter((id) => !/"on[A-Z]/.test(id)).length);
  }
});

it("an answer that does not fit is found: by its body, its content type, its status, and a body too many or too few", () => {
  const schema = { type: "object", properties: { id: { $ref: "#/components/schemas/Id" } }, required: ["id"] };
  const created = { content: { "application/json": { schema } } };
  const spec = {
    paths: { "/things": { post: { responses: { 201: created, 204: {} } } } },
    components: { schemas: { Id: { type: "string", format: "uuid" } } },
  };
  const [create] = operationsOf(spec) as [Operation];
  const check = answerCheck(spec);
  const good = { status: 201, contentType: "application/json", body: { id: "0d1f6f5e-58a3-4d0b-9f6a-6a5f6c1b2e34" } };
  expect(check(create, good)).toEqual([]);
  expect(check(create, { ...good, body: { id: "a" } })).toEqual(['/id must match format "uuid"']);
  expect(check(create, { ...good, body: {} })).toEqual(["the body must have required property 'id'"]);
  expect(check(create, { ...good, contentType: "text/html" })).toEqual([expect.stringContaining("text/html")]);
  expect(check(create, { ...good, status: 200 })).toEqual(["status 200 is not documented"]);
  expect(check(create, { ...good, body: undefined })).toEqual(["there is no body, and one is documented"]);
  expect(check(create, { ...good, status: 204 })).toEqual(["there is a body, and none is documented"]);
});

describe.each(vendors)("$name", (vendor) => {
  const operations = operationsOf(vendor.spec);
  const check = answerCheck(vendor.spec);
  let running: Awaited<ReturnType<typeof emulatorOf>>;
  let call: ReturnType<typeof caller>;

  beforeAll(async () => {
    running = await emulatorOf(vendor);
    call = caller(vendor, vendor.create(running.options));
  });
  beforeEach(() => running.emulator.resetState());
  afterAll(() => running.emulator.close());

  describe.each(operations)("$method $path", (operation) => {
    it.each([
      ["what it needs", false],
      ["all that it takes", true],
    ])("answers as the specification says when it is called with %s", async (_, isAll) => {
      const answers = await call(operation, isAll);
      for (const answer of answers) expect(check(operation, answer), JSON.stringify(answer)).toEqual([]);
      const { status, body } = answers.at(-1) ?? {};
      expect(status, JSON.stringify(body)).toSatisfy((code: number) => code >= 200 && code < 300);
    });
  });

  it("refuses every operation that takes a token to those who have none, in the documented form", async () => {
    const { clientId: _, clientSecret: __, tokenUrl: ___, ...options } = running.options as Record<string, unknown>;
    const stranger = caller(vendor, vendor.create({ ...options, token: "nobodys-token" }));
    for (const operation of operations.filter((one) => one.isSecured)) {
      // oxlint-disable-next-line no-await-in-loop
      const [answer] = await stranger(operation, false);
      const what = `${operation.method} ${operation.path}`;
      expect(answer?.status, what).toBe(401);
      expect(answer && check(operation, answer), what).toEqual([]);
    }
  });
});
