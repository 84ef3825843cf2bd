import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import type { Seen } from "../../auth-middleware/test/support/wire.ts";
import type { Middleware } from "openapi-fetch";
import { type AcmeClient, type AcmeOptions, json, start } from "./support/acme.ts";

const TEXT = "id,name\r\n1,Grün\r\n";
const BYTES = new TextEncoder().encode(TEXT);

async function* pieces() {
  yield BYTES.slice(0, 5);
  yield BYTES.slice(5);
}

const stream = () => Readable.toWeb(Readable.from(pieces())) as unknown as ReadableStream;

const form = () => {
  const data = new FormData();
  data.set("note", 'Grüße, "quoted"\r\nsecond line');
  data.set("file", new Blob([BYTES], { type: "text/csv" }), "report.csv");
  return data;
};

interface Upload {
  readonly what: string;
  readonly body: () => unknown;
  readonly type: string | RegExp;
  readonly bytes?: string;
}

/** Bodies that can be sent twice. */
const replayable: Upload[] = [
  { what: "a Blob with a type", body: () => new Blob([BYTES], { type: "text/csv" }), type: "text/csv" },
  { what: "a Blob without one", body: () => new Blob([BYTES]), type: "application/octet-stream" },
  { what: "a File", body: () => new File([BYTES], "a.csv", { type: "text/csv" }), type: "text/csv" },
  { what: "a Uint8Array", body: () => BYTES, type: "application/octet-stream" },
  {
    what: "a view of a part",
    body: () => BYTES.subarray(3, 7),
    type: "application/octet-stream",
    bytes: TEXT.slice(3, 7),
  },
  { what: "an ArrayBuffer", body: () => BYTES.buffer, type: "application/octet-stream" },
  { what: "a Buffer", body: () => Buffer.from(BYTES), type: "application/octet-stream" },
  {
    what: "URLSearchParams",
    body: () => new URLSearchParams({ a: "1 & 2", b: "ü" }),
    type: "application/x-www-form-urlencoded;charset=UTF-8",
    bytes: "a=1+%26+2&b=%C3%BC",
  },
  { what: "a function that gives a stream", body: () => stream, type: "application/octet-stream" },
  { what: "a function that gives an async generator", body: () => pieces, type: "application/octet-stream" },
  { what: "a function that gives bytes", body: () => () => BYTES, type: "application/octet-stream" },
  { what: "JSON", body: () => ({ name: "Grün" }), type: "application/json", bytes: '{"name":"Grün"}' },
  { what: "a list", body: () => [1, 2], type: "application/json", bytes: "[1,2]" },
  { what: "a text, as JSON", body: () => "plain", type: "application/json", bytes: '"plain"' },
];

const webStream: Upload = { what: "a web stream", body: stream, type: "application/octet-stream" };

/** Bodies that can be read once. */
const oneShot: Upload[] = [
  webStream,
  { what: "a Node stream", body: () => Readable.from(pieces()), type: "application/octet-stream" },
  { what: "an async generator", body: pieces, type: "application/octet-stream" },
];

/** How a client may be used: bare, or with middleware that reads, copies and returns requests. */
const copies: Middleware = {
  onRequest({ request }) {
    const headers = new Headers(request.headers);
    headers.set("x-traced", "yes");
    return new Request(request, { headers });
  },
};

const put = (client: AcmeClient, body: unknown, init: object = {}) => client.PUT("/files", { body, ...init });

async function upload(
  { body }: Upload,
  answers: readonly number[],
  middleware: readonly Middleware[] = [],
  options: AcmeOptions = {},
) {
  const { wire, client, events } = await start(options);
  await client.tokens.get();
  client.use(...middleware);
  wire.api((_, count) => json({ id: "1" }, answers[count - 1] ?? 200, { "retry-after": "0" }));
  const result = await put(client, body());
  return { result, sent: wire.calls, wire, events };
}

const check = ({ type, bytes = TEXT }: Upload, sent: readonly Seen[]) => {
  for (const { body, headers } of sent) {
    expect(body.toString()).toBe(bytes);
    expect(headers["content-type"]).toBe(type);
  }
};

describe.each([
  ["without middleware", []],
  ["with middleware that copies the request", [copies]],
])("a body, %s,", (_, middleware) => {
  it.each([...replayable, ...oneShot])("is sent as it is: $what", async (given) => {
    const { result, sent } = await upload(given, [200], middleware);
    expect(result.response.status).toBe(200);
    expect(sent).toHaveLength(1);
    check(given, sent);
  });

  it.each(replayable)("is sent again after a 401, byte for byte: $what", async (given) => {
    const { result, sent, wire } = await upload(given, [401, 200], middleware);
    expect([result.response.status, sent.length, wire.mints]).toEqual([200, 2, 2]);
    check(given, sent);
    expect(new Set(sent.map(({ bearer }) => bearer)).size).toBe(2);
  });

  it.each(replayable)("is sent again after a 503 and a 401, byte for byte: $what", async (given) => {
    const { result, sent } = await upload(given, [503, 401, 200], middleware, { clock: instantly });
    expect([result.response.status, sent.length]).toEqual([200, 3]);
    check(given, sent);
  });

  it("that is a form has a boundary that matches, at every send", async () => {
    const given: Upload = { what: "", body: form, type: "" };
    const { sent } = await upload(given, [401, 200], middleware);
    expect(sent).toHaveLength(2);
    for (const { body, headers } of sent) {
      // oxlint-disable-next-line no-await-in-loop
      const data = await new Response(new Uint8Array(body), {
        headers: { "content-type": headers["content-type"] ?? "" },
      }).formData();
      expect(data.get("note")).toBe('Grüße, "quoted"\r\nsecond line');
      const file = data.get("file") as File;
      // oxlint-disable-next-line no-await-in-loop
      expect([file.name, file.type, await file.text()]).toEqual(["report.csv", "text/csv", TEXT]);
    }
  });
});

/** Time in which every wait is over at once. */
const instantly = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  random: () => 0.5,
  timer(ms: number, callback: () => void) {
    const handle = setTimeout(callback, ms <= 1_000 ? 0 : ms);
    return { cancel: () => clearTimeout(handle), unref: () => void handle.unref() };
  },
};

describe("an object that holds a file", () => {
  const file = new File([BYTES], "a.csv", { type: "text/csv" });
  const body = { file, note: "Grün", files: [file, file], details: { a: 1 }, count: 2, missing: undefined };

  it("is sent as a form, since JSON has no files, and again after a 401", async () => {
    const { wire, client } = await start();
    await client.tokens.get();
    wire.revoke();
    expect((await client.POST("/files", { body })).response.status).toBe(200);
    expect(wire.calls).toHaveLength(2);
    for (const { body: sent, headers } of wire.calls) {
      const type = headers["content-type"] ?? "";
      // oxlint-disable-next-line no-await-in-loop
      const data = await new Response(new Uint8Array(sent), { headers: { "content-type": type } }).formData();
      expect([...data.keys()]).toEqual(["file", "note", "files", "files", "details", "count"]);
      expect([data.get("note"), data.get("details"), data.get("count")]).toEqual(["Grün", '{"a":1}', "2"]);
      // oxlint-disable-next-line no-await-in-loop
      expect(await (data.getAll("files")[1] as File).text()).toBe(TEXT);
    }
  });
});

describe("a stream", () => {
  it.each(oneShot)("is sent once: a 401 is returned, with a warning that says what to do: $what", async (given) => {
    const { result, sent, wire, events } = await upload(given, [401, 200]);
    expect([result.response.status, sent.length, wire.mints]).toEqual([401, 1, 1]);
    expect(events).toContainEqual(expect.objectContaining({ type: "warning", code: "not_replayable" }));
  });

  it.each(oneShot)("is not sent again after a 503: $what", async (given) => {
    const { result, sent } = await upload(given, [503, 200]);
    expect([result.response.status, sent.length]).toEqual([503, 1]);
  });

  it("that middleware makes a request of is kept up to a mebibyte, and can then be sent again", async () => {
    const { result, sent } = await upload(webStream, [401, 200], [copies]);
    expect([result.response.status, sent.length]).toEqual([200, 2]);
    check(webStream, sent);
  });

  it("that is larger is sent once, whole, although middleware made a request of it", async () => {
    const large = Buffer.alloc(3 * 1024 * 1024, "0123456789abcdef");
    const body = () => new Blob([large]).stream();
    const { result, sent } = await upload({ what: "", body, type: "" }, [401, 200], [copies]);
    expect([result.response.status, sent.length]).toEqual([401, 1]);
    expect(sent[0]?.body.equals(large)).toBe(true);
  });
});

describe("the media type", () => {
  it.each([
    ["as an object", { "Content-Type": "text/csv" }],
    ["in lower case", { "content-type": "text/csv" }],
    ["as Headers", new Headers({ "content-type": "text/csv" })],
    ["as a list", [["content-type", "text/csv"]]],
  ])("that the caller names wins: %s", async (_, headers) => {
    for (const body of [BYTES, new Blob([BYTES], { type: "text/plain" }), TEXT]) {
      // oxlint-disable-next-line no-await-in-loop
      const { wire, client } = await start();
      // oxlint-disable-next-line no-await-in-loop
      await put(client, body, { headers });
      expect(wire.calls[0]?.headers["content-type"]).toBe("text/csv");
      expect(wire.calls[0]?.body.toString()).toBe(TEXT);
    }
  });

  it("of a form may be asked for by name", async () => {
    const { wire, client } = await start();
    await put(client, { a: "1 2", b: "ü" }, { headers: { "content-type": "application/x-www-form-urlencoded" } });
    expect(wire.calls[0]?.body.toString()).toBe("a=1+2&b=%C3%BC");
  });

  it("is absent where there is no body", async () => {
    const { wire, client } = await start();
    await client.GET("/things");
    await client.DELETE("/things/{thingId}", { params: { path: { thingId: "1" } } });
    for (const { headers } of wire.calls) expect(headers["content-type"]).toBeUndefined();
  });
});

describe("headers", () => {
  it("that are null or undefined take the vendor's away, or say nothing, with any body", async () => {
    const { wire, client } = await start();
    const headers = { "Acme-Version": null, "x-none": undefined, "x-count": 3 };
    await put(client, BYTES, { headers });
    await put(client, { a: 1 }, { headers });
    await put(client, form(), { headers });
    for (const { headers: sent } of wire.calls) {
      expect([sent["acme-version"], sent["x-none"], sent["x-count"]]).toEqual([undefined, undefined, "3"]);
    }
  });

  it("of the caller replace the vendor's", async () => {
    const { wire, client } = await start();
    await client.GET("/things", { headers: { "acme-version": "9" } });
    await client.GET("/things", { headers: [["acme-version", "9"]] });
    await client.GET("/things", { headers: new Headers({ "acme-version": "9" }) });
    expect(wire.calls.map(({ headers }) => headers["acme-version"])).toEqual(["9", "9", "9"]);
  });
});

describe("fetch", () => {
  it.each([...replayable.filter(({ type }) => type !== "application/json"), ...oneShot])(
    "sends $what",
    async (given) => {
      const { wire, client } = await start();
      const response = await client.fetch("/files", { method: "PUT", body: given.body() as string });
      expect(response.status).toBe(200);
      expect(wire.calls[0]?.body.toString()).toBe(given.bytes ?? TEXT);
    },
  );

  it.each(replayable.filter(({ type }) => type !== "application/json"))(
    "sends again after a 401: $what",
    async (given) => {
      const { wire, client } = await start();
      await client.tokens.get();
      wire.revoke();
      const response = await client.fetch("/files", { method: "PUT", body: given.body() as string });
      expect(response.status).toBe(200);
      expect(wire.calls.map(({ body }) => body.toString())).toEqual(Array(2).fill(given.bytes ?? TEXT));
    },
  );
});
