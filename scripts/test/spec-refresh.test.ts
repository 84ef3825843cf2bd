import { readdir } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { releasedFile } from "../diff/released.ts";
import { effectiveSpec } from "../spec/effective-spec.ts";
import { toCanonicalText } from "../spec/json.ts";
import { pin } from "../spec/pin.ts";
import { refresh } from "../spec/refresh.ts";
import { filesOf } from "../spec/repository.ts";
import { answering, spec } from "./support/specs.ts";
import { Workspace } from "./support/workspace.ts";

const TODAY = "2026-11-25";
const published = (field: string) =>
  stringify(spec({ "/a": { get: answering("a", { type: "object", properties: { [field]: { type: "string" } } }) } }));

describe("a vendor's official file", () => {
  let server: Server;
  let workspace: Workspace;
  let file = published("name");
  beforeAll(async () => {
    server = createServer((_, response) => response.end(file));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => server.close());

  /** Pinned from the server, generated and released. */
  beforeEach(async () => {
    file = published("name");
    workspace = await Workspace.empty();
    const { port } = server.address() as AddressInfo;
    await pin(workspace.root, "acme", `http://127.0.0.1:${port}/spec`, { today: "2026-01-01" });
    await workspace.write("packages/acme/package.json", JSON.stringify({ name: "@vendorkit/acme", version: "0.1.0" }));
    await workspace.write("packages/acme/src/schema.ts", "");
    await workspace.write(releasedFile("acme"), toCanonicalText(await effectiveSpec(workspace.root, "acme")));
    return async () => await workspace[Symbol.asyncDispose]();
  });

  const look = () => workspace.run("spec-pin.ts", "--check");

  it("passes spec:pin --check as long as it is the pinned one", async () => {
    expect(await look()).toMatchObject({ code: 0, output: expect.stringContaining("is as it was") });
  });

  it("fails it when it has moved, and the message says what to do; nothing is written", async () => {
    const before = await workspace.read(filesOf("acme").spec);
    file = published("title");
    const { code, output } = await look();
    expect(output).toContain("is another file than the pinned one");
    expect(output).toContain("npx --yes pnpm@12.21.0 spec:refresh acme");
    expect(code).toBe(1);
    expect(await workspace.read(filesOf("acme").spec)).toBe(before);
  });

  it("is not looked for where a spec was written here", async () => {
    await using own = await Workspace.copyOf("imply");
    const { code, output } = await own.run("spec-pin.ts", "--check", "imply");
    expect(output).toContain("imply: has no address to look at");
    expect(code).toBe(0);
  });

  it("is pinned, generated from and announced by spec:refresh when it has moved, and not before", async () => {
    const run = () => refresh(workspace.root, ["acme"], { today: TODAY, pause: 1, report: () => undefined });
    expect(await run()).toEqual([]);
    file = published("title");
    const [diff = ""] = await run();
    expect(diff).toContain("`name`");
    expect(await workspace.read(filesOf("acme").schema)).toContain("title?: string");
    expect(await workspace.read(filesOf("acme").source)).toContain(TODAY);
    const [changeset = ""] = await readdir(join(workspace.root, ".changeset"));
    expect(await workspace.read(`.changeset/${changeset}`)).toContain(`"@vendorkit/acme": minor`);
    expect(await run()).toEqual([]);
  });
});
