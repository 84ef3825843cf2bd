import { createHash } from "node:crypto";
import { mkdtempSync, openAsBlob, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it, vi } from "vitest";
import "../../../auth-middleware/test/support/guard.ts";
import { ConfigurationError, FileError, type FileSource, NetworkError, uploadToLink } from "../../src/index.ts";
import { failureOf } from "../support/acme.ts";
import { hurried, read, startHost } from "./host.ts";

const BYTES = new TextEncoder().encode("Grüße aus der Datei\n".repeat(5_000));
const SHA_256 = createHash("sha256").update(BYTES).digest("hex");
const path = join(mkdtempSync(join(tmpdir(), "vendorkit-")), "file.txt");
writeFileSync(path, BYTES);

async function* pieces() {
  for (let at = 0; at < BYTES.length; at += 10_000) yield BYTES.subarray(at, at + 10_000);
}

const webStream = () => Readable.toWeb(Readable.from(pieces())) as unknown as ReadableStream<Uint8Array>;

/** A host that takes what comes, after it refused so often. */
const taking = async (refusals: number, status = 503) => {
  const bodies: Buffer[] = [];
  const host = await startHost(async (request, response, count) => {
    bodies.push(await read(request));
    response.writeHead(count > refusals ? 200 : status).end();
  });
  return { ...host, bodies };
};

const twice: [string, () => FileSource | Promise<FileSource>][] = [
  ["a Blob", () => new Blob([BYTES])],
  ["a File of the disk", () => openAsBlob(path)],
  ["a Buffer", () => Buffer.from(BYTES)],
  ["an ArrayBuffer", () => BYTES.buffer],
  ["a path", () => ({ path })],
  ["a function that opens a stream", () => webStream],
];
const once: [string, () => FileSource | Promise<FileSource>][] = [
  ["a web stream", webStream],
  ["a Node stream", () => Readable.from(pieces())],
  ["an async generator", pieces],
];

describe("a file", () => {
  it.each([...twice, ...once])("is sent whole, with its length and checksum: %s", async (_, source) => {
    const { link, seen, bodies } = await taking(0);
    const progress: unknown[] = [];
    const onProgress = (step: unknown) => void progress.push(step);
    const sent = await uploadToLink(link, await source(), { size: BYTES.length, type: "text/plain", onProgress });
    expect(sent).toEqual({ bytes: BYTES.length, sha256: SHA_256 });
    expect(bodies[0]?.equals(BYTES)).toBe(true);
    expect(seen[0]).toMatchObject({
      method: "PUT",
      headers: { "content-length": String(BYTES.length), "content-type": "text/plain" },
    });
    expect(seen[0]?.headers).not.toHaveProperty("authorization");
    expect(progress.at(-1)).toEqual({ bytes: BYTES.length, totalBytes: BYTES.length });
  });

  it("of no bytes is a file", async () => {
    const { link, bodies } = await taking(0);
    expect(await uploadToLink(link, new Uint8Array())).toEqual({
      bytes: 0,
      sha256: createHash("sha256").digest("hex"),
    });
    expect(bodies[0]).toHaveLength(0);
  });

  it.each(twice)("that can be read twice is sent again, byte for byte: %s", async (_, source) => {
    const { link, bodies } = await taking(2);
    expect((await uploadToLink(link, await source(), { clock: hurried, size: BYTES.length })).sha256).toBe(SHA_256);
    expect(bodies.map((body) => body.equals(BYTES))).toEqual([true, true, true]);
  });

  it("that is a stream is sent once, and what the host said is thrown", async () => {
    const { link, bodies } = await taking(2);
    const error = await failureOf(uploadToLink(link, webStream(), { size: BYTES.length, clock: hurried }));
    expect(error).toMatchObject({ name: "FileError", status: 503, code: "file_503" });
    expect(bodies).toHaveLength(1);
  });

  it("whose upload is cut is sent again, and is a NetworkError when it is cut each time", async () => {
    const cut = async (times: number) =>
      startHost(async (request, response, count) => {
        if (count <= times) request.once("data", () => request.socket.resetAndDestroy());
        else response.end(String((await read(request)).length));
      });
    const big = Buffer.alloc(4_000_000, "x");
    const mended = await cut(1);
    expect((await uploadToLink(mended.link, big, { clock: hurried })).bytes).toBe(big.length);
    expect(mended.seen).toHaveLength(2);
    const broken = await cut(3);
    const error = await failureOf(uploadToLink(broken.link, big, { clock: hurried }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).not.toContain("secret");
    expect(broken.seen).toHaveLength(3);
  });
});

describe("a file that is not what was said", () => {
  it("because the stream is shorter or longer breaks off, and nothing is sent again", async () => {
    for (const size of [BYTES.length + 1, BYTES.length - 1]) {
      const { link, seen } = await taking(0);
      const error = await failureOf(uploadToLink(link, webStream, { size, clock: hurried }));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error.message).toContain(`was to have ${size} bytes and has`);
      expect(seen.length).toBeLessThan(2);
    }
  });

  it("because the source fails rejects with the source's own error", async () => {
    const broken = new Error("the disk is gone");
    async function* source() {
      yield BYTES;
      throw broken;
    }
    const { link } = await taking(0);
    expect(await failureOf(uploadToLink(link, source, { size: BYTES.length * 2, clock: hurried }))).toBe(broken);
  });

  it("because its length or the file is missing is told before anything is sent", async () => {
    const { link, seen } = await taking(0);
    expect((await failureOf(uploadToLink(link, webStream()))).message).toContain("give `size` with a stream");
    expect((await failureOf(uploadToLink(link, { path: `${path}.not` }))).message).toContain("ENOENT");
    expect((await failureOf(uploadToLink(link, { path: tmpdir() }))).message).toContain("is no file");
    expect((await failureOf(uploadToLink(link, "text" as never))).message).toContain("a file to send is a Blob");
    expect((await failureOf(uploadToLink("http://example.com/x", BYTES))).message).toContain("must use https");
    expect(seen).toEqual([]);
  });
});

describe("the file's host", () => {
  it("that refuses is a FileError with its reason and without the link's secret", async () => {
    const { link } = await startHost(async (request, response) => {
      await read(request);
      response.writeHead(403).end("<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>");
    });
    const error = await failureOf(uploadToLink(link, BYTES, { vendor: "acme" }));
    expect(error).toBeInstanceOf(FileError);
    expect(error.message).toMatch(/^acme: PUT http:\S+\/files\/1 answered 403: AccessDenied: Request has expired\.$/);
  });

  it("does not pass the file on to another address", async () => {
    const other = await taking(0);
    const { link } = await startHost(async (request, response) => {
      await read(request);
      response.writeHead(307, { location: other.link }).end();
    });
    expect(await failureOf(uploadToLink(link, BYTES))).toMatchObject({ name: "FileError", code: "file_redirected" });
    expect(other.seen).toEqual([]);
  });

  it("that takes nothing any more is given up, and asked again", async () => {
    const { link, seen } = await startHost(() => {});
    const error = await failureOf(uploadToLink(link, BYTES, { timeout: 20, retries: 1 }));
    expect(error).toMatchObject({ name: "NetworkError", code: "timeout" });
    expect(error.message).toContain("in 20 ms no byte was taken");
    expect(seen).toHaveLength(2);
  });

  it("may be slow for as long as something moves", async () => {
    const { link } = await taking(0);
    async function* slowly() {
      for (let piece = 0; piece < 6; piece++) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        yield BYTES;
      }
    }
    expect((await uploadToLink(link, slowly, { size: BYTES.length * 6, timeout: 90 })).bytes).toBe(BYTES.length * 6);
  });

  it("gets the checksum in the header that the link is signed with, and no such header otherwise", async () => {
    const { link, seen } = await taking(0);
    await uploadToLink(link, { path });
    const signed = `${link}&X-Amz-SignedHeaders=host%3Bx-amz-checksum-sha256`;
    await uploadToLink(signed, { path });
    expect(seen.map(({ headers }) => headers["x-amz-checksum-sha256"])).toEqual([
      undefined,
      Buffer.from(SHA_256, "hex").toString("base64"),
    ]);
    const error = await failureOf(uploadToLink(signed, webStream(), { size: BYTES.length }));
    expect(error.message).toContain("the link wants a checksum before the bytes");
  });
});

describe("an abort of an upload", () => {
  const gone = new Error("gone");

  it.each([
    ["before it", 0],
    ["while it is sent", 1],
    ["while the answer is waited for", 2],
  ])("%s rejects with the caller's reason, and lets go of the source", async (_, stage) => {
    const controller = new AbortController();
    let isClosed = false;
    async function* source() {
      try {
        for (let piece = 0; piece < 40; piece++) yield BYTES;
      } finally {
        isClosed = true;
      }
    }
    const { link, seen } = await startHost(async (request) => {
      if (stage === 1) return request.once("data", () => controller.abort(gone));
      await read(request);
      return controller.abort(gone);
    });
    if (stage === 0) controller.abort(gone);
    const size = BYTES.length * 40;
    expect(await failureOf(uploadToLink(link, source, { size, signal: controller.signal }))).toBe(gone);
    expect(seen.length).toBe(stage === 0 ? 0 : 1);
    if (stage > 0) await vi.waitFor(() => expect(isClosed).toBe(true));
  });

  it("while it waits to be sent again rejects at once", async () => {
    const controller = new AbortController();
    const { link } = await startHost(async (request, response) => {
      await read(request);
      response.writeHead(503, { "retry-after": "30" }).end();
      setTimeout(() => controller.abort(gone), 5);
    });
    expect(await failureOf(uploadToLink(link, BYTES, { signal: controller.signal }))).toBe(gone);
  });
});
