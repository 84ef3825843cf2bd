import { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { ReplayableRequest, type SendInit } from "../src/index.ts";
import { clientWith, failureOf, sourceAt } from "./support/client.ts";
import "./support/guard.ts";
import { invalidToken, json, startWire, type Wire } from "./support/wire.ts";

const asRequest = (url: string, init: SendInit) => new ReplayableRequest(url, init) as unknown as Request;

/** A client whose token the API rejects at its first call. */
async function rejectedOnce() {
  const wire = await startWire();
  const tokens = sourceAt(wire);
  const client = clientWith(tokens);
  await tokens.get();
  wire.api((_, count) => (count === 1 ? invalidToken : json({})));
  const post = (init: SendInit) => client.send(asRequest(`${wire.origin}/x`, { method: "POST", ...init }));
  return { wire, post, ...client };
}

const bodies = (wire: Wire) => wire.calls.map(({ body }) => body);

const form = () => {
  const data = new FormData();
  data.set("name", "Ünïcode");
  data.set("file", new Blob([new Uint8Array([0, 255, 13, 10])], { type: "image/png" }), "a.png");
  return data;
};

/** The parts of a form as the server reads them, by the boundary in its header. */
const partsOf = async ({ headers, body }: Wire["calls"][number]) => {
  const data = await new Response(new Uint8Array(body), {
    headers: { "content-type": headers["content-type"] ?? "" },
  }).formData();
  const file = data.get("file") as File;
  return { name: data.get("name"), file: [file.name, file.type, ...new Uint8Array(await file.arrayBuffer())] };
};

const PARTS = { name: "Ünïcode", file: ["a.png", "image/png", 0, 255, 13, 10] };

describe("bodies that are sent again", () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);

  it.each<[string, unknown, string | undefined, Uint8Array | string]>([
    ["a string", '{"é":"漢"}', "text/plain;charset=UTF-8", '{"é":"漢"}'],
    ["a Buffer", Buffer.from(bytes), undefined, bytes],
    ["a part of a buffer", bytes.subarray(10, 20), undefined, bytes.slice(10, 20)],
    ["an ArrayBuffer", bytes.buffer, undefined, bytes],
    [
      "URLSearchParams",
      new URLSearchParams({ a: "1 2", b: "é" }),
      "application/x-www-form-urlencoded;charset=UTF-8",
      "a=1+2&b=%C3%A9",
    ],
    ["a Blob", new Blob([bytes], { type: "image/png" }), "image/png", bytes],
    ["an empty string", "", "text/plain;charset=UTF-8", ""],
  ])("S111: %s arrives twice with the same bytes", async (_, body, type, expected) => {
    const { wire, post } = await rejectedOnce();
    expect((await post({ body })).status).toBe(200);
    const wanted = Buffer.from(expected);
    expect(bodies(wire).map((arrived) => arrived.equals(wanted))).toEqual([true, true]);
    expect(wire.calls.map(({ headers }) => headers["content-type"])).toEqual([type, type]);
    expect(wire.calls[1]?.headers["content-length"]).toBe(wire.calls[0]?.headers["content-length"]);
  });

  it("S112: at each send a form's header names the boundary that its body has", async () => {
    const { wire, post } = await rejectedOnce();
    expect((await post({ body: form() })).status).toBe(200);
    expect(await Promise.all(wire.calls.map(partsOf))).toEqual([PARTS, PARTS]);
  });

  it("S113: a form with the boundary of an earlier request in its headers gets one that matches", async () => {
    const { wire, post } = await rejectedOnce();
    const { headers } = new Request("https://api.example.com/", { method: "POST", body: form() });
    expect((await post({ body: form(), headers })).status).toBe(200);
    expect(await Promise.all(wire.calls.map(partsOf))).toEqual([PARTS, PARTS]);
  });

  it.each<[string, () => unknown]>([
    ["a web stream", () => new Blob(["streamed"]).stream()],
    ["a Node stream", () => Readable.from(["strea", "med"])],
    ["a string", () => "streamed"],
  ])("S116: a function that gives %s is called for each send", async (_, make) => {
    const { wire, post } = await rejectedOnce();
    const body = vi.fn(make);
    expect((await post({ body })).status).toBe(200);
    expect(bodies(wire).map(String)).toEqual(["streamed", "streamed"]);
    expect(body).toHaveBeenCalledTimes(2);
  });

  it("a function that gives a promise of a body is refused, rather than sending the promise's name", async () => {
    const { wire, post } = await rejectedOnce();
    expect(await failureOf(post({ body: async () => "late" }))).toMatchObject({ name: "ConfigurationError" });
    expect(wire.calls).toHaveLength(0);
  });

  it("S117: a platform Request is sent again with the same bytes, and is not cloned for it", async () => {
    const { wire, send } = await rejectedOnce();
    const request = new Request(`${wire.origin}/x`, { method: "POST", body: form() });
    const clone = vi.spyOn(request, "clone");
    expect((await send(request)).status).toBe(200);
    expect(clone).not.toHaveBeenCalled();
    expect(await Promise.all(wire.calls.map(partsOf))).toEqual([PARTS, PARTS]);
    expect(bodies(wire)[0]?.equals(bodies(wire)[1] ?? Buffer.of())).toBe(true);
  });

  it("S117: a platform Request of more than a megabyte is sent as it comes, once", async () => {
    const { wire, send, ofType } = await rejectedOnce();
    const body = "x".repeat(3_000_000);
    const response = await send(new Request(`${wire.origin}/x`, { method: "POST", body }));
    expect(response.status).toBe(401);
    expect(bodies(wire).map((arrived) => arrived.toString() === body)).toEqual([true]);
    expect(ofType("warning")).toMatchObject([{ code: "not_replayable" }]);
  });
});

describe("bodies that are sent once", () => {
  it.each<[string, () => unknown]>([
    [
      "S114: an async generator",
      async function* () {
        yield Buffer.from("once");
      },
    ],
    ["S115: a Node stream", () => Readable.from(["once"])],
    ["S115: a web stream", () => new Blob(["once"]).stream()],
  ])("%s: its 401 is returned with a hint, and nothing empty is sent in its place", async (name, make) => {
    const { wire, post, ofType } = await rejectedOnce();
    const body = name.includes("generator") ? (make() as AsyncIterable<Uint8Array>) : make();
    const response = await post({ body });
    expect([response.status, await response.json()]).toEqual([401, { error: "invalid_token" }]);
    expect(bodies(wire).map(String)).toEqual(["once"]);
    expect(ofType("warning")).toMatchObject([{ code: "not_replayable", message: expect.stringContaining("function") }]);
  });

  it("S118: a Request whose body was read already is refused before anything is asked for", async () => {
    const wire = await startWire();
    const { send } = clientWith(sourceAt(wire));
    const request = new Request(`${wire.origin}/x`, { method: "POST", body: "x" });
    await request.text();
    const error = await failureOf(send(request));
    expect(error.message).toContain("has been read already");
    expect([wire.mints, wire.calls.length]).toEqual([0, 0]);
  });

  it.each([
    ["a stream", false, "close"],
    ["a stream on a connection that stays open", false, "keep-alive"],
    ["each stream of a function", true, "close"],
  ])(
    "S119: when the API answers 401 before an upload is through, %s is cancelled",
    async (_, isFactory, connection) => {
      const wire = await startWire();
      const tokens = sourceAt(wire);
      const { send } = clientWith(tokens);
      await tokens.get();
      wire.api(() => ({ status: 401, headers: { connection } }));
      const [pull, cancel] = [vi.fn(), vi.fn()];
      const make = () =>
        new ReadableStream({
          async pull(controller) {
            pull();
            await setTimeout(1);
            controller.enqueue(new Uint8Array(64 * 1024));
          },
          cancel,
        });
      const body = isFactory ? make : make();
      const response = await send(asRequest(`${wire.origin}/early`, { method: "POST", body }));
      expect(response.status).toBe(401);
      await response.text();
      while (cancel.mock.calls.length < wire.calls.length) await setTimeout(1);
      const pulls = pull.mock.calls.length;
      await setTimeout(10);
      expect([cancel.mock.calls.length, wire.calls.length]).toEqual(isFactory ? [2, 2] : [1, 1]);
      expect(pull.mock.calls.length).toBe(pulls);
    },
  );

  it("S119: nor does an async generator wait for ever to be read on", async () => {
    const over = vi.fn();
    async function* endless() {
      try {
        for (;;) {
          yield new Uint8Array(64 * 1024);
          await setTimeout(1);
        }
      } finally {
        over();
      }
    }
    const wire = await startWire();
    wire.api(() => ({ status: 401, headers: { connection: "close" } }));
    const { send } = clientWith(sourceAt(wire));
    const init = { method: "POST", body: endless() };
    expect((await send(asRequest(`${wire.origin}/early`, init))).status).toBe(401);
    while (over.mock.calls.length === 0) await setTimeout(1);
  });

  it.each<[string, (source: AsyncGenerator<Uint8Array>) => unknown]>([
    ["an async generator", (source) => source],
    ["a Node stream", (source) => Readable.from(source)],
    ["a web stream", (source) => ReadableStream.from(source)],
  ])(
    "S22, S119: an upload that its caller gives up lets go of its source, and reads no more of it: %s",
    async (_, from) => {
      const [over, piece] = [vi.fn(), vi.fn()];
      async function* endless() {
        try {
          for (;;) {
            piece();
            yield new Uint8Array(64 * 1024);
            await setTimeout(1);
          }
        } finally {
          over();
        }
      }
      const wire = await startWire();
      const { send } = clientWith(sourceAt(wire));
      const controller = new AbortController();
      const init = { method: "POST", body: from(endless()), signal: controller.signal };
      const call = failureOf(send(asRequest(`${wire.origin}/x`, init)));
      while (piece.mock.calls.length < 3) await setTimeout(1);
      const gone = new Error("the caller has gone");
      controller.abort(gone);
      expect(await call).toBe(gone);
      while (over.mock.calls.length === 0) await setTimeout(1);
    },
  );

  it("S121: the half duplex that a stream needs is set for it, also for one that a function gives", async () => {
    const sent: RequestInit[] = [];
    const fetch = async (_: Request, init?: RequestInit) => {
      sent.push({ ...init });
      return new Response("", { status: sent.length === 1 ? 401 : 200 });
    };
    let count = 0;
    const { send } = clientWith({ get: (ask) => ({ value: ask?.rejected ? `t${++count}` : "t" }) }, { fetch });
    await send(asRequest("https://api.example.com/", { method: "POST", body: () => new Blob(["x"]).stream() }));
    expect(sent.map((init) => (init as { duplex?: string }).duplex)).toEqual(["half", "half"]);
  });
});

describe("headers", () => {
  it("S178: an init that calls share is left as it was, and each call gets the token that is valid then", async () => {
    const wire = await startWire();
    const tokens = sourceAt(wire);
    const { send } = clientWith(tokens);
    const init: SendInit = { method: "POST", body: "{}", headers: { "x-mine": "1" } };
    expect((await send(asRequest(`${wire.origin}/x`, init))).status).toBe(200);
    wire.revoke();
    expect((await send(asRequest(`${wire.origin}/x`, init))).status).toBe(200);
    expect(wire.calls.map(({ bearer }) => bearer)).toEqual(["token-1", "token-1", "token-2"]);
    expect(init).toEqual({ method: "POST", body: "{}", headers: { "x-mine": "1" } });
  });

  it("S178: a platform Request keeps its own headers without a token, and can be sent again by its owner", async () => {
    const wire = await startWire();
    const { send } = clientWith(sourceAt(wire));
    const request = new Request(`${wire.origin}/x`, { headers: { "x-mine": "1" } });
    expect((await send(request)).status).toBe(200);
    expect(request.headers.has("authorization")).toBe(false);
    wire.revoke();
    expect((await send(request)).status).toBe(200);
  });
});
