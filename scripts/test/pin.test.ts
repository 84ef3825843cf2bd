import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { effectiveSpec } from "../spec/effective-spec.ts";
import type { JsonObject } from "../spec/json.ts";
import { operationsOf } from "../spec/operations.ts";
import { pin } from "../spec/pin.ts";
import { filesOf } from "../spec/repository.ts";
import { verifySource } from "../spec/verify.ts";
import { answering, spec } from "./support/specs.ts";
import { Workspace } from "./support/workspace.ts";

const TODAY = { today: "2026-11-22" };
const files = filesOf("acme");
const withOperations = (count: number): JsonObject =>
  spec(Object.fromEntries(Array.from({ length: count }, (_, i) => [`/a${i}`, { get: answering(`a${i}`, {}) }])));

describe("spec:pin of a file", () => {
  it("keeps the vendor's bytes and writes down what they are", async () => {
    await using workspace = await Workspace.empty();
    const text = `${stringify(withOperations(2))}# the end\r\n`;
    await workspace.write("download.yaml", text);
    const record = await pin(workspace.root, "acme", "download.yaml", TODAY);
    expect(await workspace.read(files.spec)).toBe(text);
    expect(record).toMatchObject({ operations: 2, bytes: text.length, retrieved: "2026-11-22", url: null });
    expect(record.origin).toBe("the vendor's own file download.yaml");
    expect(await verifySource(workspace.root, "acme")).toEqual(record);
  });

  it.each<[string, string, RegExp]>([
    ["Swagger 2.0, and names the converter", `swagger: "2.0"\ninfo: {}\n`, /this is Swagger 2\.0.*swagger2openapi/s],
    ["a web page", "<!doctype html><html>\n<p>Sign in: here</p>", /in\.yaml/],
    ["another format", `asyncapi: 3.0.0\n`, /not OpenAPI 3\.x: there is no `openapi` version/],
    ["OpenAPI 4", `openapi: 4.0.0\ninfo: { version: "1" }`, /it is OpenAPI 4\.0\.0/],
    [
      "a file without operations",
      `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}`,
      /it has no operations/,
    ],
    ["what cannot be parsed", `openapi: 3.1.0\n  info: [`, /cannot be parsed/],
    ["a key that is there twice", `openapi: 3.1.0\nopenapi: 3.1.0`, /cannot be parsed.*unique/i],
  ])("refuses %s", async (_what, text, says) => {
    await using workspace = await Workspace.empty();
    await workspace.write("in.yaml", text);
    await expect(pin(workspace.root, "acme", "in.yaml", TODAY)).rejects.toThrow(says);
    await expect(workspace.read(files.spec)).rejects.toThrow("ENOENT");
  });

  it.each(["none.yaml", ".", "https://"])("says when there is nothing to read at %s", async (from) => {
    await using workspace = await Workspace.empty();
    await expect(pin(workspace.root, "acme", from, TODAY)).rejects.toThrow(`${from}: there is no such file`);
  });

  it("refuses a name that leads out of specs/", async () => {
    await expect(pin("/nowhere", "../acme", "in.yaml", TODAY)).rejects.toThrow("cannot be a vendor's name");
  });

  it("refuses a file that lost a large share of the operations, unless told so", async () => {
    await using workspace = await Workspace.empty();
    await workspace.write(files.spec, stringify(withOperations(10)));
    await workspace.write("in.yaml", stringify(withOperations(7)));
    const refused = pin(workspace.root, "acme", "in.yaml", TODAY);
    await expect(refused).rejects.toThrow(
      /lacks 3 of the 10 operations.*GET \/a7, GET \/a8, GET \/a9.*--allow-shrink/s,
    );
    const record = await pin(workspace.root, "acme", "in.yaml", { ...TODAY, allowShrink: true });
    expect(record.operations).toBe(7);
  });

  it("takes one that lost a few", async () => {
    await using workspace = await Workspace.empty();
    await workspace.write(files.spec, stringify(withOperations(10)));
    await workspace.write("in.yaml", stringify(withOperations(8)));
    expect((await pin(workspace.root, "acme", "in.yaml", TODAY)).operations).toBe(8);
  });
});

describe("a spec in several files", () => {
  const main = spec({ "/a": { $ref: "./parts/a.yaml" } });
  const part = { get: answering("a", { $ref: "../schemas.yaml#/Thing" }) };
  const schemas = { Thing: { type: "object", properties: { self: { $ref: "#/Thing" } } } };

  it("is pinned as one", async () => {
    await using workspace = await Workspace.empty();
    await workspace.write("in/main.yaml", stringify(main));
    await workspace.write("in/parts/a.yaml", stringify(part));
    await workspace.write("in/schemas.yaml", stringify(schemas));
    expect(await pin(workspace.root, "acme", "in/main.yaml", TODAY)).toMatchObject({ operations: 1, schemas: 1 });
    expect(await workspace.read(files.spec)).not.toContain(".yaml");
    expect(operationsOf(await effectiveSpec(workspace.root, "acme"))).toHaveLength(1);
  });

  it("may not read a file outside its directory", async () => {
    await using workspace = await Workspace.empty();
    await workspace.write("secret.yaml", stringify(part));
    await workspace.write("in/main.yaml", stringify(spec({ "/a": { $ref: "../secret.yaml" } })));
    await expect(pin(workspace.root, "acme", "in/main.yaml", TODAY)).rejects.toThrow(
      /main\.yaml: its \$ref to .*secret\.yaml leads elsewhere/,
    );
  });

  it("names the part that is missing", async () => {
    await using workspace = await Workspace.empty();
    await workspace.write("main.yaml", stringify(spec({ "/a": { $ref: "./none.yaml" } })));
    await expect(pin(workspace.root, "acme", "main.yaml", TODAY)).rejects.toThrow(/main\.yaml:.*none\.yaml/s);
  });
});
