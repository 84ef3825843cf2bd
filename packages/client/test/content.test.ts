import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import type { Answer } from "../../auth-middleware/test/support/wire.ts";
import { ContentError, NetworkError, VendorkitError } from "../src/index.ts";
import { chunked, failureOf, json, start } from "./support/acme.ts";

const html = "<!doctype html><title>Sign in</title><p>very-private";

async function read(answer: Answer) {
  const { wire, client, events } = await start({ retries: 0 });
  wire.api(() => answer);
  return { error: await failureOf(client.GET("/things")), events };
}

describe("a success that is not what was promised", () => {
  it.each<[string, Answer, string]>([
    ["an HTML page", { headers: { "content-type": "text/html; charset=utf-8" }, body: html }, "login wall"],
    [
      "an HTML page that claims to be JSON",
      { headers: { "content-type": "application/json" }, body: html },
      'parseAs: "text"',
    ],
    ["cut JSON", { body: '[{"id":"very-private"' }, "no content type"],
    [
      "JSON in pieces, and then garbage",
      (response) => {
        response.write('{"a":"very-private"');
        response.end("}}");
      },
      "not JSON",
    ],
    ["bytes", { headers: { "content-type": "image/png" }, body: Buffer.from([0x89, 0x50, 0]) }, "image/png"],
  ])("is a ContentError that quotes nothing of it: %s", async (_, answer, words) => {
    const { error, events } = await read(answer);
    expect(error).toBeInstanceOf(ContentError);
    expect(error).toBeInstanceOf(VendorkitError);
    expect(error).toMatchObject({ name: "ContentError", code: "content", vendor: "acme", status: 200 });
    expect(error.message).toMatch(
      /^acme: GET http:\/\/127\.0\.0\.1:\d+\/things answered 200 with a body that is not JSON/,
    );
    expect(error.message).toContain(words);
    const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
    expect(shown).not.toContain("private");
    expect(shown).not.toContain("Sign in");
    expect(error.cause).toBeUndefined();
    expect(events.at(-1)).toMatchObject({ type: "done", error: "content" });
  });

  it("says what it is", async () => {
    const { error } = await read({ headers: { "content-type": "text/html", "content-length": "52" }, body: html });
    expect(error["contentType"]).toBe("text/html");
    expect(error.message).toContain("text/html, 52 bytes");
  });

  it("that breaks off is a NetworkError", async () => {
    const { error } = await read((response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write('{"a":', () => response.destroy());
    });
    expect(error).toBeInstanceOf(NetworkError);
    expect(error["vendor"]).toBe("acme");
    expect(error.message).toContain("GET http://127.0.0.1");
  });
});

describe("a success without content", () => {
  it.each<[string, Answer]>([
    ["204", { status: 204 }],
    ["205", { status: 205 }],
    ["200 with content-length 0", { headers: { "content-length": "0" } }],
    ["200 in no pieces", chunked(200)],
  ])("has undefined for data: %s", async (_, answer) => {
    const { wire, client } = await start();
    wire.api(() => answer);
    for (const parseAs of ["json", "text", "stream", "blob"] as const) {
      // oxlint-disable-next-line no-await-in-loop
      const { data, error, response } = await client.GET("/things", { parseAs });
      expect([error, response.ok]).toEqual([undefined, true]);
      if (parseAs === "json" || response.status === 204) expect(data).toBeUndefined();
    }
  });
});

describe("parseAs", () => {
  const csv = "id,name\r\n1,Grün\r\n";

  async function file() {
    const started = await start();
    started.wire.api(() => ({ headers: { "content-type": "text/csv" }, body: csv }));
    return started;
  }

  it("reads text, bytes and blobs as they are", async () => {
    const { client } = await file();
    expect((await client.GET("/files", { parseAs: "text" })).data).toBe(csv);
    const bytes = (await client.GET("/files", { parseAs: "arrayBuffer" })).data;
    expect(Buffer.from(bytes as ArrayBuffer).toString()).toBe(csv);
    const blob = (await client.GET("/files", { parseAs: "blob" })).data as Blob;
    expect([blob.type, await blob.text()]).toEqual(["text/csv", csv]);
  });

  it("gives a stream that can be read to its end", async () => {
    const { client, events } = await file();
    const { data } = await client.GET("/files", { parseAs: "stream" });
    expect(data).toBeInstanceOf(ReadableStream);
    expect(await new Response(data).text()).toBe(csv);
    expect(events.at(-1)).toMatchObject({ type: "done", status: 200 });
  });

  it("does not change how a failure is read", async () => {
    const { wire, client } = await start();
    wire.api(() => json({ title: "no" }, 404));
    for (const parseAs of ["text", "stream", "blob"] as const)
      // oxlint-disable-next-line no-await-in-loop
      expect((await client.GET("/files", { parseAs })).error).toEqual({ title: "no" });
  });

  it("reads an HTML page as text without complaint", async () => {
    const { wire, client } = await start();
    wire.api(() => ({ headers: { "content-type": "text/html" }, body: html }));
    expect((await client.GET("/files", { parseAs: "text" })).data).toBe(html);
  });
});
