import { describe, expect, it } from "vitest";
import { insertTable } from "../spec/readme-markers.ts";
import { vendorRow, vendorTable } from "../spec/vendor-table.ts";
import { answering, spec } from "./support/specs.ts";
import { Workspace } from "./support/workspace.ts";

const README = "# Title\n\n<!-- vendors:start -->\n<!-- vendors:end -->\n\nMore.\n";

describe("the table of vendors", () => {
  const document = {
    ...spec({
      "/a": { get: { ...answering("a", {}), "x-evidence": "documented" } },
      "/b": { get: { ...answering("b", {}), "x-evidence": "inferred" } },
    }),
    "x-vendorkit": { auth: "form | JSON", paging: "none", rateLimits: "none", callbacks: "none" },
  };

  it("counts operations by evidence and escapes what would end a cell", () => {
    const row = vendorRow("acme", document);
    expect(row).toEqual([
      "[acme](packages/acme)",
      "2",
      "1 documented, 1 inferred",
      "form \\| JSON",
      "none",
      "none",
      "none",
    ]);
    expect(
      vendorTable([row])
        .split("\n")
        .map((line) => line.length),
    ).toEqual([115, 115, 115]);
  });

  it("goes between its markers and leaves the rest of the README alone", () => {
    const once = insertTable(README, "| a |", "README.md");
    expect(once).toBe("# Title\n\n<!-- vendors:start -->\n\n| a |\n\n<!-- vendors:end -->\n\nMore.\n");
    expect(insertTable(once, "| a |", "README.md")).toBe(once);
  });

  it.each(["# Title\n", README + README, "<!-- vendors:end --> <!-- vendors:start -->"])(
    "asks for its markers: %j",
    (text) => {
      expect(() => insertTable(text, "| a |", "README.md")).toThrow(/README\.md: the markers.*vendors:start/s);
    },
  );

  it("fails its check when a spec has moved on, and passes once it is written anew", async () => {
    await using workspace = await Workspace.copyOf("oleria");
    await workspace.write("README.md", README);
    const drifted = await workspace.run("readme-table.ts", "--check");
    expect(drifted).toMatchObject({ code: 1, output: expect.stringContaining("npx --yes pnpm@12.21.0 readme:table") });
    expect(await workspace.run("readme-table.ts")).toMatchObject({ code: 0 });
    expect(await workspace.run("readme-table.ts", "--check")).toMatchObject({ code: 0 });
    expect(await workspace.read("README.md")).toContain("[oleria](packages/oleria)");
  });
});
