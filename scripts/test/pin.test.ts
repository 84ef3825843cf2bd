import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { effectiveSpec } from "../spec/effective-spec.ts";
import type { JsonObject } from "../spec/json.ts";
import { operationsOf } from "../spec/operations.ts";
import { pin } from "../spec/pin.ts";
import { filesOf } from "../spec/repository.ts";
import { verifySource } from "../spec/verify.ts";
import { answering, spec } from "./support/specs.ts";
import { Workspace } from "./support/workspace.ts";

const TODAY = { today: "2026-11-22", pause: 1 };
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

describe("spec:pin of an address", () => {
  let server: Server;
  let origin = "";
  let failures = 0;
  let elsewhere = "";
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (failures > 0) {
        failures -= 1;
        response.writeHead(503).end("later");
      } else if (request.url?.startsWith("/spec")) response.end(stringify(withOperations(1)));
      else if (request.url === "/split") response.end(stringify(spec({ "/a": { $ref: "./part.yaml" } })));
      else if (request.url === "/part.yaml") response.end(stringify({ get: answering("a", {}) }));
      else if (request.url === "/spy") response.end(stringify(spec({ "/a": { $ref: elsewhere } })));
      else response.writeHead(404).end("no");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it("tries again when the host is busy, and says so", async () => {
    await using workspace = await Workspace.empty();
    failures = 2;
    const lines: string[] = [];
    const record = await pin(workspace.root, "acme", `${origin}/spec`, {
      ...TODAY,
      report: (line) => lines.push(line),
    });
    expect(record.operations).toBe(1);
    expect(lines.filter((line) => line.includes("503"))).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/^\d+ bytes$/);
  });

  it("does not keep a secret of a presigned link", async () => {
    await using workspace = await Workspace.empty();
    const record = await pin(workspace.root, "acme", `${origin}/spec?signature=hush`, TODAY);
    expect(record.url).toBe(`${origin}/spec`);
    expect(await workspace.read(files.source)).not.toContain("hush");
  });

  it("does not try again what is not there", async () => {
    const lines: string[] = [];
    const missing = pin("/nowhere", "acme", `${origin}/none?key=hush`, {
      ...TODAY,
      report: (line) => lines.push(line),
    });
    await expect(missing).rejects.toThrow(/\/none: the download failed: .*404/);
    expect(lines.filter((line) => line.includes("attempt"))).toHaveLength(1);
  });

  it("refuses plain http, but for this machine", async () => {
    await expect(pin("/nowhere", "acme", "http://example.com/spec", TODAY)).rejects.toThrow("not served over https");
  });

  it("brings in parts from the same host", async () => {
    await using workspace = await Workspace.empty();
    expect((await pin(workspace.root, "acme", `${origin}/split`, TODAY)).operations).toBe(1);
  });

  it.each(["file:///etc/hostname", "https://example.com/part.yaml"])(
    "does not follow a downloaded spec to %s",
    async (to) => {
      await using workspace = await Workspace.empty();
      elsewhere = to;
      const refused = pin(workspace.root, "acme", `${origin}/spy`, TODAY);
      await expect(refused).rejects.toThrow(`/spy: its $ref to ${to} leads elsewhere`);
    },
  );
});
