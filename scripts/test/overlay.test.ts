import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { applyOverlay } from "../spec/apply-overlay.ts";
import type { JsonObject } from "../spec/json.ts";
import { parseOverlay } from "../spec/overlay-file.ts";

const FILE = "specs/v/overlays/10-fix.yaml";

/** One action, made strict unless the test leaves that to be said. */
function apply(document: JsonObject, ...actions: JsonObject[]): JsonObject {
  const strict = actions.map((action) => ({ "x-reason": "The vendor says so.", "x-expect": 1, ...action }));
  const text = stringify({ overlay: "1.1.0", info: { title: "Fix", version: "1" }, actions: strict });
  return applyOverlay(document, parseOverlay(text, FILE));
}

const document = (): JsonObject => ({
  info: { title: "A" },
  tags: [{ name: "x" }, { name: "y" }],
  paths: { "/a": { get: { deprecated: true } }, "/b": { get: {} } },
});

describe("an overlay action", () => {
  it("merges an object into what it targets", () => {
    expect(apply(document(), { target: "$.info", update: { version: "1" } })["info"]).toEqual({
      title: "A",
      version: "1",
    });
  });

  it("appends to a list, and joins two lists", () => {
    const z = [{ name: "x" }, { name: "y" }, { name: "z" }];
    expect(apply(document(), { target: "$.tags", update: { name: "z" } })["tags"]).toEqual(z);
    expect(apply(document(), { target: "$", update: { tags: [{ name: "z" }] } })["tags"]).toEqual(z);
  });

  it("replaces a value", () => {
    expect(apply(document(), { target: "$.info.title", update: "B" })["info"]).toEqual({ title: "B" });
  });

  it("copies one node onto another", () => {
    const copied = apply(document(), { target: "$.paths['/b']", copy: "$.paths['/a']" });
    expect(copied["paths"]).toMatchObject({ "/b": { get: { deprecated: true } } });
  });

  it("removes list items by a filter, however many it names", () => {
    const removed = apply(document(), { target: "$.tags[?@.name]", remove: true, "x-expect": 2 });
    expect(removed["tags"]).toEqual([]);
  });

  it("sees what the action before it did", () => {
    const twice = apply(
      document(),
      { target: "$.info", update: { contact: {} } },
      { target: "$.info.contact", update: { email: "a@example.com" } },
    );
    expect(twice["info"]).toEqual({ title: "A", contact: { email: "a@example.com" } });
  });

  it("leaves the document it is given as it was", () => {
    const given = document();
    apply(given, { target: "$.tags", update: { name: "z" } }, { target: "$.paths['/a']", remove: true });
    expect(given).toEqual(document());
  });
});

describe("an overlay fails and names the file and the action", () => {
  const cases: [what: string, action: JsonObject, says: RegExp][] = [
    [
      "when it matches nothing",
      { target: "$.nothing", update: 1 },
      /action 1 \(\$\.nothing\) matches 0 nodes and expects 1/,
    ],
    [
      "when it matches more than it expects",
      { target: "$.tags[*]", update: { a: 1 } },
      /matches 2 nodes and expects 1/,
    ],
    [
      "when it changes nothing",
      { target: "$.info", update: { title: "A" } },
      /\(\$\.info\) changes nothing.*delete the action/s,
    ],
    ["when its path does not parse", { target: "$.info[", update: 1 }, /is not an RFC 9535 JSONPath/],
    ["when it gives no reason", { target: "$.info", update: 1, "x-reason": "" }, /gives no `x-reason`/],
    ["when it gives no count", { target: "$.info", update: 1, "x-expect": null }, /gives no `x-expect`/],
    ["when a key is misspelt", { target: "$.info", udpate: 1 }, /unknown key `udpate`/],
    ["when it wants two things", { target: "$.info", update: 1, remove: true }, /update and remove/],
    ["when it wants nothing", { target: "$.info" }, /none of update, copy and remove/],
    ["when a list meets an object", { target: "$.info", update: [1] }, /cannot merge a list into an object/],
    ["when an object meets a list under a key", { target: "$", update: { tags: {} } }, /into the list `tags`/],
    [
      "when a value meets an object",
      { target: "$.info.title", update: {} },
      /cannot replace the value "A" with an object/,
    ],
    ["when it copies from nowhere", { target: "$.info", copy: "$.none" }, /copies from 0 nodes/],
    ["when it removes the document", { target: "$", remove: true }, /leaves no document/],
  ];
  it.each(cases)("%s", (_what, action, says) => {
    const run = () => apply(document(), action);
    expect(run).toThrow(says);
    expect(run).toThrow(/specs\/v\/overlays\/10-fix\.yaml: action 1/);
  });

  it("when it is no overlay", () => {
    expect(() => parseOverlay("overlay: 2.0.0", FILE)).toThrow(
      /10-fix\.yaml: `overlay` has to be a version 1\.0\.x or 1\.1\.x/,
    );
    expect(() => parseOverlay("a: [", FILE)).toThrow(/10-fix\.yaml: it cannot be parsed/);
  });
});
