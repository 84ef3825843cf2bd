import { bodySerializer } from "../src/body-serializer.ts";
import { expect, test } from "vitest";

const file = new Blob(["%PDF-1.7"], { type: "application/pdf" });

test("an object that holds a file is sent as a form", async () => {
  const form = bodySerializer({ file, organizationId: "o1", tags: ["a", "b"], metadata: { n: 1 }, note: undefined });
  expect(form).toBeInstanceOf(FormData);
  const fields = form as FormData;
  expect(await (fields.get("file") as Blob).text()).toBe("%PDF-1.7");
  expect(fields.get("organizationId")).toBe("o1");
  expect(fields.getAll("tags")).toEqual(["a", "b"]);
  expect(fields.get("metadata")).toBe('{"n":1}');
  expect(fields.has("note")).toBe(false);
});

test("several files of one name are several fields", () => {
  expect((bodySerializer({ files: [file, file] }) as FormData).getAll("files")).toHaveLength(2);
});

test("an object without a file stays JSON", () => {
  expect(bodySerializer({ organizationId: "o1" })).toBe('{"organizationId":"o1"}');
});
