import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { pin } from "../spec/pin.ts";
import { filesOf } from "../spec/repository.ts";
import { answering, spec } from "./support/specs.ts";
import { Workspace } from "./support/workspace.ts";

const TODAY = { today: "2026-11-22", pause: 1 };
const files = filesOf("acme");

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
      } else if (request.url?.startsWith("/spec")) response.end(stringify(spec({ "/a": { get: answering("a", {}) } })));
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
