import { describe, expect, test } from "vitest";
import type { VendorName } from "../src/index.ts";
import { apiOf, emulatorForTests, names } from "./helpers.ts";

const emulator = await emulatorForTests();

const text = expect.any(String);
const imply = (code: string) => ({ error: { code, message: text } });
const code = (name: string) => ({ code: name, message: text });
const problem = (status: number, slug: string, more: object = {}) => ({
  type: `https://docs.apiera.io/problems/${slug}`,
  title: text,
  status,
  detail: text,
  instance: text,
  correlationId: expect.stringMatching(/^[\da-f-]{36}$/),
  ...more,
});

const unknownUuid = "00000000-0000-4000-8000-000000000000";

type Case = readonly [what: string, method: string, path: string, body: unknown, status: number, envelope: unknown];

const cases: Record<VendorName, readonly Case[]> = {
  imara: [["an unknown path", "GET", "/risks", undefined, 404, { message: text }]],
  imply: [
    ["an unknown path", "GET", "/servers", undefined, 404, imply("NotFound")],
    ["a method the path does not have", "PATCH", "/clusters/x", {}, 404, imply("NotFound")],
    ["an unknown cluster", "GET", `/clusters/${unknownUuid}`, undefined, 404, imply("NotFound")],
    [
      "a version that is no number",
      "GET",
      `/clusters/x/history/first`,
      undefined,
      400,
      {
        error: {
          ...imply("BadArgument").error,
          details: [{ code: "MalformedValue", target: "resourceVersion", message: text }],
        },
      },
    ],
    [
      "a cluster without a name",
      "POST",
      "/clusters",
      { metadata: {} },
      400,
      {
        error: {
          ...imply("BadArgument").error,
          details: [{ code: "NullValue", target: "metadata.name", message: text }],
        },
      },
    ],
    [
      "a cluster whose name is null",
      "POST",
      "/clusters",
      { metadata: { name: null } },
      400,
      {
        error: {
          ...imply("BadArgument").error,
          details: [{ code: "NullValue", target: "metadata.name", message: text }],
        },
      },
    ],
    [
      "a deep storage that is not on S3",
      "POST",
      "/clusters",
      { metadata: { name: "a" }, spec: { deepStorage: { path: "/tmp" } } },
      400,
      {
        error: {
          ...imply("BadArgument").error,
          details: [{ code: "MalformedValue", target: "spec.deepStorage.path", message: text }],
        },
      },
    ],
  ],
  oleria: [
    ["an unknown path", "GET", "/v1/uploads", undefined, 404, code("NOT_FOUND")],
    ["an unknown export", "GET", `/v1/downloads/${unknownUuid}`, undefined, 404, code("NOT_FOUND")],
    ["an id that is no UUID", "GET", "/v1/downloads/7", undefined, 400, code("BAD_REQUEST")],
    ["a body without context", "POST", "/v1/downloads", {}, 400, code("BAD_REQUEST")],
    [
      "an operator that the type does not have",
      "POST",
      "/v1/downloads",
      {
        context: "identities",
        params: { filterBy: [{ dataType: "boolean", field: "active", filterType: "contains" }] },
      },
      400,
      code("BAD_REQUEST"),
    ],
  ],
  apiera: [
    ["an unknown path", "GET", "/v1/warehouses", undefined, 404, problem(404, "not-found")],
    ["an unknown product", "GET", `/v1/products/${unknownUuid}`, undefined, 404, problem(404, "not-found")],
    [
      "a list below an unknown product",
      "GET",
      `/v1/products/${unknownUuid}/tags`,
      undefined,
      404,
      problem(404, "not-found"),
    ],
    ["a page that is no number", "GET", "/v1/products?page=first", undefined, 400, problem(400, "bad-request")],
    [
      "a body with a required field missing",
      "POST",
      "/v1/products",
      { type: "simple" },
      422,
      problem(422, "unprocessable-entity", { errors: [{ code: "REQUIRED_FIELD", message: "code is required" }] }),
    ],
    [
      "an unknown transition",
      "PATCH",
      `/v1/products/${unknownUuid}/actions/lifecycle`,
      { transition: "fly" },
      422,
      problem(422, "unprocessable-entity", { errors: [{ code: "INVALID_FIELD", message: text }] }),
    ],
  ],
  pliant: [
    ["an unknown path", "GET", "/wallets", undefined, 404, code("NOT_FOUND")],
    ["an unknown card", "GET", `/cards/${unknownUuid}`, undefined, 404, code("NOT_FOUND")],
    ["a missing query parameter", "GET", "/cards", undefined, 400, code("ILLEGAL_ARGUMENTS_PROVIDED")],
    [
      "a limit above the largest",
      "GET",
      "/organizations?limit=1001",
      undefined,
      400,
      code("ILLEGAL_ARGUMENTS_PROVIDED"),
    ],
    [
      "a body that is not valid",
      "PUT",
      `/cards/limits/${unknownUuid}`,
      { limit: 7 },
      400,
      code("ILLEGAL_ARGUMENTS_PROVIDED"),
    ],
  ],
};

describe.each(names)("%s says in its own words what is wrong with", (vendor) => {
  test.each(cases[vendor])("%s", async (_, method, path, body, status, envelope) => {
    const api = await apiOf(vendor, emulator.options(vendor));
    const answer = await api(method, path, body);
    expect([answer.status, answer.body]).toEqual([status, envelope]);
    if (vendor === "apiera") expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });
});

const unauthorized: Record<VendorName, unknown> = {
  imara: { message: text },
  imply: imply("Unauthorized"),
  oleria: code("UNAUTHORIZED"),
  apiera: problem(401, "unauthorized"),
  pliant: code("UNAUTHORIZED"),
};

test.each(names)("%s says in its own words that a token is missing, whatever the path", async (vendor) => {
  const response = await fetch(`${emulator.options(vendor).baseUrl}/nowhere`);
  expect([response.status, await response.json()]).toEqual([401, unauthorized[vendor]]);
});

test("a path outside all vendors is a 404 that says where they are", async () => {
  const response = await fetch(`${emulator.origin}/acme`);
  expect([response.status, await response.text()]).toEqual([
    404,
    expect.stringContaining("/imara, /imply, /oleria, /apiera, /pliant"),
  ]);
});

test("a body in another media type than the spec's is refused", async () => {
  const { baseUrl } = emulator.options("imply");
  const api = await apiOf("imply", emulator.options("imply"));
  expect((await api("POST", "/clusters")).status).toBe(400);
  const response = await fetch(`${baseUrl}/clusters`, { method: "POST", body: "name=a" });
  expect(response.status).toBe(401);
});
