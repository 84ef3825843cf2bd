import { describe, expect, it } from "vitest";
import { evidenceLine, withEvidence } from "../spec/evidence.ts";
import { child } from "../spec/json.ts";
import { answering, spec } from "./support/specs.ts";

describe("evidence in doc comments", () => {
  const marked = { "x-evidence": "inferred", "x-source": ["https://example.com/a", "https://example.com/b"] };

  it("names the grade and every source", () => {
    expect(evidenceLine("partial", ["https://example.com/a", "a talk"])).toBe(
      "Evidence: partial (source: https://example.com/a, a talk)",
    );
    expect(evidenceLine("documented", undefined)).toBe("Evidence: documented");
  });

  it("follows the description of operations, parameters, schemas and properties", () => {
    const property = { type: "string", description: "A name.", ...marked };
    const document = spec(
      { "/a": { get: { ...answering("a", {}), description: "Reads.", ...marked } } },
      { Thing: { type: "object", properties: { default: property }, ...marked } },
    );
    const text = JSON.stringify(withEvidence(document));
    const line = "Evidence: inferred (source: https://example.com/a, https://example.com/b)";
    expect(text).toContain(`"Reads.\\n\\n${line}"`);
    expect(text).toContain(`"A name.\\n\\n${line}"`);
    expect(text).toContain(`"description":"${line}"`);
  });

  it("is not added to data that looks like a part of the contract", () => {
    const schema = { type: "object", examples: [marked], default: marked };
    const document = spec({}, { Thing: schema });
    expect(child(child(withEvidence(document), "components"), "schemas")).toEqual({ Thing: schema });
  });

  it("leaves the document it is given as it was", () => {
    const document = spec({ "/a": { get: { ...answering("a", {}), ...marked } } });
    const before = structuredClone(document);
    withEvidence(document);
    expect(document).toEqual(before);
  });
});
