import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import "../../../auth-middleware/test/support/guard.ts";
import { download, downloadLink, FileError, HttpError, NetworkError } from "../../src/index.ts";
import { failureOf, start } from "../support/acme.ts";
import { hurried, startHost } from "./host.ts";

const BYTES = Buffer.from(Array.from({ length: 40_000 }, (_, line) => `line ${line}\n`).join(""));
const ETAG = '"version-1"';
const folder = () => mkdtempSync(join(tmpdir(), "vendorkit-"));

interface Sending {
  /** The byte before which the connection breaks off. */
  readonly cutAt?: number;
  readonly etag?: string | undefined;
  readonly isDeaf?: boolean;
}

/** Sends the file as a host that knows ranges does. */
function send(request: IncomingMessage, response: ServerResponse, { cutAt, etag = ETAG, isDeaf }: Sending = {}): void {
  const isSame = request.headers["if-range"] === etag && !isDeaf;
  const from = isSame ? Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? 0) : 0;
  const rest = BYTES.subarray(from);
  response.writeHead(from > 0 ? 206 : 200, {
    "content-type": "application/pdf",
    "content-length": rest.length,
    ...(etag && { etag }),
    ...(from > 0 && { "content-range": `bytes ${from}-${BYTES.length - 1}/${BYTES.length}` }),
  });
  if (cutAt === undefined) return void response.end(rest);
  response.write(BYTES.subarray(from, cutAt), () => response.destroy());
}

describe("a file behind a link", () => {
  it("is a stream, a Blob with its type, or a file, fetched anew each time and only when it is wanted", async () => {
    const { link, seen } = await startHost((request, response) => send(request, response));
    const progress: unknown[] = [];
    const file = downloadLink(link, { onProgress: (step) => void progress.push(step) });
    expect(seen).toHaveLength(0);
    expect(Buffer.from(await new Response(await file.stream()).arrayBuffer()).equals(BYTES)).toBe(true);
    const blob = await file.blob();
    expect([blob.size, blob.type]).toEqual([BYTES.length, "application/pdf"]);
    const path = join(folder(), "report.pdf");
    await file.toFile(path);
    expect(readFileSync(path).equals(BYTES)).toBe(true);
    expect(seen).toHaveLength(3);
    expect(seen.some(({ headers }) => "authorization" in headers || "range" in headers)).toBe(false);
    expect(progress.at(-1)).toEqual({ bytes: BYTES.length, totalBytes: BYTES.length });
  });

  it("replaces a file of that name only once it is whole", async () => {
    const path = join(folder(), "report.pdf");
    writeFileSync(path, "before");
    const broken = await startHost((request, response) => send(request, response, { cutAt: 1_000, etag: "" }));
    expect(await failureOf(downloadLink(broken.link).toFile(path))).toBeInstanceOf(NetworkError);
    expect([readFileSync(path, "utf8"), readdirSync(join(path, ".."))]).toEqual(["before", ["report.pdf"]]);
    const whole = await startHost((request, response) => send(request, response));
    await downloadLink(whole.link).toFile(path);
    expect(readFileSync(path).equals(BYTES)).toBe(true);
  });

  it("that cannot be written is the system's error, and the download ends", async () => {
    const { link } = await startHost((request, response) => send(request, response));
    expect(await failureOf(downloadLink(link).toFile(join(folder(), "no", "such.pdf")))).toMatchObject({
      code: "ENOENT",
    });
  });
});

describe("a download that breaks off", () => {
  it("goes on where it was, as often as it gets further", async () => {
    const cuts = [100_000, 200_000, 300_000, 350_000];
    const { link, seen } = await startHost((request, response, count) => {
      const cutAt = cuts[count - 1];
      send(request, response, cutAt === undefined ? {} : { cutAt });
    });
    const blob = await downloadLink(link, { clock: hurried, retries: 1 }).blob();
    expect(Buffer.from(await blob.arrayBuffer()).equals(BYTES)).toBe(true);
    expect(seen.length).toBeGreaterThan(1);
    for (const { headers } of seen.slice(1)) {
      expect(headers["if-range"]).toBe(ETAG);
      expect(Number(/^bytes=(\d+)-$/.exec(headers.range ?? "")?.[1])).toBeGreaterThan(0);
    }
  });

  it.each<[string, Sending]>([
    ["has no strong tag for its version", { etag: 'W/"1"' }],
    ["is another version by now", { etag: '"version-2"' }],
    ["comes from a host that knows no ranges", { isDeaf: true }],
  ])("is a NetworkError where the file %s: half of each would be neither", async (_, rest) => {
    const { link, seen } = await startHost((request, response, count) =>
      send(
        request,
        response,
        count === 1 ? { cutAt: 100_000, etag: rest.etag?.startsWith("W/") ? rest.etag : ETAG } : rest,
      ),
    );
    const error = await failureOf(downloadLink(link, { clock: hurried }).blob());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).not.toContain("secret");
    expect(seen).toHaveLength(rest.etag?.startsWith("W/") ? 1 : 2);
  });

  it("goes no further after so many attempts that gave nothing", async () => {
    const { link, seen } = await startHost((request, response, count) => {
      if (count === 1) return send(request, response, { cutAt: 50_000 });
      return request.socket.resetAndDestroy();
    });
    expect(await failureOf(downloadLink(link, { clock: hurried, retries: 2 }).blob())).toBeInstanceOf(NetworkError);
    expect(seen).toHaveLength(4);
  });

  it("is not resumed for somebody who wants no second attempt", async () => {
    const { link, seen } = await startHost((request, response) => send(request, response, { cutAt: 1_000 }));
    expect(await failureOf(downloadLink(link, { retries: 0 }).blob())).toBeInstanceOf(NetworkError);
    expect(seen).toHaveLength(1);
  });
});

describe("a link", () => {
  const lapsed = (response: ServerResponse) => void response.writeHead(403).end("<Code>AccessDenied</Code>");

  it("that lapsed while the file was read is renewed, and the file goes on where it was", async () => {
    const { link } = await startHost((request, response) => {
      if (request.url?.endsWith("renewed")) return send(request, response);
      return request.headers.range ? lapsed(response) : send(request, response, { cutAt: 70_000 });
    });
    let asked = 0;
    const file = downloadLink(() => (++asked === 1 ? link : `${link}&renewed`), { clock: hurried });
    expect((await file.blob()).size).toBe(BYTES.length);
    expect(asked).toBe(2);
    await file.blob();
    expect(asked).toBe(2);
  });

  it("that is refused is a FileError: at once where there is no other, and after a second one where there is", async () => {
    const { link, seen } = await startHost((_, response) => lapsed(response));
    const error = await failureOf(downloadLink(link).blob());
    expect(error).toBeInstanceOf(FileError);
    expect(error).toMatchObject({ status: 403, code: "file_403" });
    expect(seen).toHaveLength(1);
    expect(await failureOf(downloadLink(() => link).blob())).toMatchObject({ status: 403 });
    expect(seen).toHaveLength(3);
  });

  it("whose host is busy is opened again", async () => {
    const { link, seen } = await startHost((request, response, count) =>
      count < 3 ? response.writeHead(503).end() : send(request, response),
    );
    expect((await downloadLink(link, { clock: hurried }).blob()).size).toBe(BYTES.length);
    expect(seen).toHaveLength(3);
  });
});

describe("an abort of a download", () => {
  const gone = new Error("gone");

  it("rejects with the caller's reason at every stage, and leaves no file", async () => {
    const stages = ["before", "waiting", "reading", "resuming"] as const;
    for (const stage of stages) {
      const controller = new AbortController();
      const abort = () => controller.abort(gone);
      if (stage === "before") abort();
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { link } = await startHost((request, response, count) => {
        if (stage === "waiting" || count === 2) return setImmediate(abort);
        return send(request, response, { cutAt: 100_000 });
      });
      const onProgress = () => void (stage === "reading" && abort());
      const target = folder();
      const options = { signal: controller.signal, onProgress, clock: hurried };
      // oxlint-disable-next-line no-await-in-loop
      expect(await failureOf(downloadLink(link, options).toFile(join(target, "file"))), stage).toBe(gone);
      expect(readdirSync(target), stage).toEqual([]);
    }
  });

  it("is what leaving a stream does as well: its connection is closed", async () => {
    let isClosed: Promise<unknown> = Promise.resolve();
    const { link } = await startHost((_, response) => {
      isClosed = new Promise((resolve) => response.once("close", resolve));
      response.writeHead(200).write("a");
    });
    const reader = (await downloadLink(link).stream()).getReader();
    await reader.read();
    const waiting = reader.read();
    await reader.cancel();
    expect((await waiting).done).toBe(true);
    await isClosed;
  });
});

describe("a file of the API", () => {
  it("is fetched with the client's token, and goes on where it broke off", async () => {
    const { wire, client } = await start({});
    const half = BYTES.length / 2;
    wire.api((request, count) => {
      const from = Number(/^bytes=(\d+)-$/.exec(request.headers["range"] ?? "")?.[1] ?? 0);
      const headers = { "content-type": "application/pdf", etag: ETAG };
      if (count === 1)
        return (response) => {
          response.writeHead(200, { ...headers, "content-length": String(BYTES.length) });
          response.write(BYTES.subarray(0, half), () => response.destroy());
        };
      const range = `bytes ${from}-${BYTES.length - 1}/${BYTES.length}`;
      return { status: 206, headers: { ...headers, "content-range": range }, body: BYTES.subarray(from) };
    });
    const blob = await download(client, "/files/1", { clock: hurried }).blob();
    expect(Buffer.from(await blob.arrayBuffer()).equals(BYTES)).toBe(true);
    expect(wire.calls.every(({ bearer }) => bearer)).toBe(true);
  });

  it("that the API refuses is the HttpError of its call", async () => {
    const { wire, client } = await start({});
    wire.api(() => ({
      status: 404,
      headers: { "content-type": "application/json" },
      body: '{"title":"no such file"}',
    }));
    const error = await failureOf(download(client, "/files/1").blob());
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({ status: 404 });
    expect(error.message).toContain("no such file");
  });

  it("is never asked for at another origin", async () => {
    const { client } = await start({});
    const error = await failureOf(download(client, "https://example.com/file").blob());
    expect(error).toMatchObject({ name: "ConfigurationError" });
  });
});
