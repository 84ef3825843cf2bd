import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { generateTypes } from "../spec/generate-types.ts";
import { operationsOf } from "../spec/operations.ts";
import { parseDocument } from "../spec/parse-document.ts";
import { requireOpenApi3 } from "../spec/require-openapi-3.ts";
import { upgradeTo31 } from "../spec/upgrade.ts";

describe("GitHub's specification, of 13 MB and in OpenAPI 3.0", () => {
  let operations = 0;
  let types: ts.SourceFile;

  // About 4 s on an idle machine; the parse that follows checks every line of the 6.5 MB.
  beforeAll(async () => {
    const directory = dirname(createRequire(import.meta.url).resolve("@octokit/openapi/package.json"));
    const document = parseDocument(await readFile(join(directory, "generated/api.github.com.json"), "utf8"), "github");
    requireOpenApi3(document, "github");
    operations = operationsOf(document).length;
    const text = await generateTypes("github", upgradeTo31(document), { effective: "{}", source: "{}" });
    types = ts.createSourceFile("schema.ts", text, ts.ScriptTarget.ESNext);
  }, 60_000);

  it("gives a type for each of its more than a thousand operations", () => {
    const [declared] = types.statements
      .filter(ts.isInterfaceDeclaration)
      .filter(({ name }) => name.text === "operations");
    expect(operations).toBeGreaterThan(1000);
    expect(declared?.members).toHaveLength(operations);
  });

  it("gives a file that TypeScript can read", () => {
    expect("parseDiagnostics" in types && types.parseDiagnostics).toEqual([]);
  });
});
