import { describe, expect, it } from "vitest";
import { generateAll } from "../spec/generate-all.ts";
import { discoverVendors, filesOf } from "../spec/repository.ts";
import { verifyAll } from "../spec/verify-all.ts";
import { Workspace } from "./support/workspace.ts";

const VENDOR = "imply";
const files = filesOf(VENDOR);
const GENERATE = `npx --yes pnpm@12.21.0 generate ${VENDOR}`;
const PIN = `npx --yes pnpm@12.21.0 spec:pin ${VENDOR} --from ${files.spec}`;

const overlay = (title: string): string => `overlay: 1.1.0
info: { title: Title, version: "1" }
actions:
  - target: $.info
    update: { title: ${title} }
    x-reason: The page says so.
    x-expect: 1
`;

/** What `generate:check` and `spec:verify` do, without the time that starting two processes takes. */
async function check({ root }: Workspace): Promise<{ drift: boolean; source: boolean; output: string }> {
  let output = "";
  const report = (line: string): void => {
    output += `${line}\n`;
  };
  const generated = await generateAll(root, discoverVendors(root), { check: true, report });
  const verified = await verifyAll(root, discoverVendors(root), report);
  return { drift: !generated, source: !verified, output };
}

async function generate({ root }: Workspace): Promise<void> {
  await generateAll(root, discoverVendors(root), { check: false, report: () => undefined });
}

describe("a copy that nobody touched", () => {
  it("passes", async () => {
    await using workspace = await Workspace.copyOf(VENDOR);
    for (const script of ["generate.ts", "spec-verify.ts"]) {
      const { code, output } = await workspace.run(script, ...(script === "generate.ts" ? ["--check"] : []));
      expect(output).toMatch(/^(generate|spec:verify) imply: (up to date, \d|5 operations)/);
      expect(code).toBe(0);
    }
  });
});

describe("an edit by hand is caught, and the message names the command that mends it", () => {
  it("of the schema file", async () => {
    await using workspace = await Workspace.copyOf(VENDOR);
    await workspace.edit(files.schema, "export interface paths", "export interface Paths");
    const { code, output } = await workspace.run("generate.ts", "--check");
    expect(code).toBe(1);
    expect(output).toMatch(/schema\.ts: line \d+ differs\n {2}- export interface Paths/);
    expect(output).toContain(GENERATE);
  });

  it("of the shipped openapi.json", async () => {
    await using workspace = await Workspace.copyOf(VENDOR);
    await workspace.edit(files.effective, `"Imply Cloud Manager API"`, `"Imply"`);
    expect(await check(workspace)).toMatchObject({ drift: true, output: expect.stringContaining(GENERATE) });
  });

  it("of the spec", async () => {
    await using workspace = await Workspace.copyOf(VENDOR);
    await workspace.edit(files.spec, "summary: Create a cluster", "summary: Make a cluster");
    const { drift, source, output } = await check(workspace);
    expect({ drift, source }).toEqual({ drift: true, source: true });
    expect(output).toContain(GENERATE);
    expect(output).toContain(PIN);
  });

  it("of source.json", async () => {
    await using workspace = await Workspace.copyOf(VENDOR);
    await workspace.edit(files.source, `"operations": 5`, `"operations": 6`);
    const { drift, source, output } = await check(workspace);
    expect({ drift, source }).toEqual({ drift: true, source: true });
    expect(output).toContain("operations: the record says 6, the file has 5");
    expect(output).toContain(PIN);
  });

  it("of the day in source.json, which follows from no other file", async () => {
    await using workspace = await Workspace.copyOf(VENDOR);
    await workspace.edit(files.source, `"retrieved": "2026`, `"retrieved": "2025`);
    expect(await check(workspace)).toMatchObject({ drift: true, output: expect.stringContaining(GENERATE) });
  });

  it("of an overlay that still applies", async () => {
    await using workspace = await Workspace.copyOf(VENDOR);
    await workspace.write(`${files.overlays}/10-title.yaml`, overlay("Imply Hybrid"));
    await generate(workspace);
    expect(await check(workspace)).toMatchObject({ drift: false, source: false });
    await workspace.write(`${files.overlays}/10-title.yaml`, overlay("Imply Manager"));
    expect(await check(workspace)).toMatchObject({ drift: true, output: expect.stringContaining(GENERATE) });
  });

  it("of an overlay that no longer applies", async () => {
    await using workspace = await Workspace.copyOf(VENDOR);
    await workspace.write(`${files.overlays}/10-title.yaml`, overlay("Imply Cloud Manager API"));
    const { code, output } = await workspace.run("generate.ts", "--check");
    expect(code).toBe(1);
    expect(output).toContain(`${files.overlays}/10-title.yaml: action 1 ($.info) changes nothing`);
    expect(output).not.toContain("    at ");
  });

  it("that deletes a generated file", async () => {
    await using workspace = await Workspace.empty();
    await workspace.write(files.spec, `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\n`);
    await workspace.write(files.source, "{}\n");
    const { code, output } = await workspace.run("generate.ts", "--check");
    expect(code).toBe(1);
    expect(output).toContain(`${files.schema}: the file is missing`);
  });
});

describe("generate", () => {
  it("mends what the check complained about, to the byte", async () => {
    await using workspace = await Workspace.copyOf(VENDOR);
    const before = await workspace.read(files.schema);
    await workspace.write(files.schema, "");
    await generate(workspace);
    expect(await workspace.read(files.schema)).toBe(before);
  });

  it("names the vendors there are when it is asked for another", async () => {
    await using workspace = await Workspace.copyOf(VENDOR);
    const { code, output } = await workspace.run("generate.ts", "acme");
    expect(code).toBe(1);
    expect(output).toContain("specs/acme/openapi.yaml: there is no such spec\n  To mend it: name one of imply");
  });
});

describe("spec:pin of the spec itself", () => {
  it("makes an edit that was meant pass again, and keeps the day and the pages", async () => {
    await using workspace = await Workspace.copyOf(VENDOR);
    const before = JSON.parse(await workspace.read(files.source)) as object;
    await workspace.edit(files.spec, "summary: Create a cluster", "summary: Make a cluster");
    expect(await workspace.run("spec-pin.ts", VENDOR, "--from", files.spec)).toMatchObject({ code: 0 });
    await generate(workspace);
    expect(await check(workspace)).toMatchObject({ drift: false, source: false });
    const {
      sha256: _hash,
      bytes: _bytes,
      ...kept
    } = JSON.parse(await workspace.read(files.source)) as Record<string, unknown>;
    expect(before).toMatchObject(kept);
  });
});
