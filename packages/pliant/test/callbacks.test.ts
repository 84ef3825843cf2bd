import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getPublicKeyAsync, signAsync } from "@noble/ed25519";
import { describe, expect, expectTypeOf, it, onTestFinished } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { failureOf } from "../../client/test/support/acme.ts";
import { emulate } from "../../client/test/support/emulated.ts";
import {
  CallbackError,
  type CallbackHandlerOptions,
  ConfigurationError,
  createPliantClient,
  fetchCallbackHandler,
  HttpError,
  MemoryReplayGuard,
  nodeCallbackHandler,
  verifyCallback,
} from "../src/index.ts";

/** The key pair of RFC 8037, appendix A: its public half is the example in the specification, which the emulator gives. */
const x = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
const d = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";
const pliantKey = createPrivateKey({ key: { kty: "OKP", crv: "Ed25519", x, d }, format: "jwk" });
const other = generateKeyPairSync("ed25519");

const emulated = emulate("pliant");
const client = () => createPliantClient(emulated.options());
const reads = () => emulated.emulator.stats("pliant").byOperation["GET /partner-management/signing/jwks.json"];
const held = () => ({ keys: [{ kty: "OKP", crv: "Ed25519", x }] });
const raw = '{ "cardId": "c-1",  "label": "Büro" }';
let last = 0;

interface Made {
  id?: string;
  at?: number;
  body?: string;
  key?: KeyObject;
}

/** A callback as Standard Webhooks has it, signed by Node's own Ed25519 and nothing of ours. */
function make({ id = `msg_${++last}`, at = Date.now(), body = raw, key = pliantKey }: Made = {}) {
  const timestamp = String(Math.floor(at / 1_000));
  const signature = sign(null, Buffer.from(`${id}.${timestamp}.${body}`), key).toString("base64");
  const headers: Record<string, string> = {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1a,${signature}`,
    "x-organization-id": "o-1",
  };
  return { headers, body };
}

const request = (made: { headers: Record<string, string>; body: string }) =>
  new Request("https://example.com/callbacks", { method: "POST", ...made });
const codeOf = async (work: Promise<unknown>) => (await failureOf(work))["code"];

describe("a callback", () => {
  it("that Pliant signed is taken, with the key that the client fetched once for all", async () => {
    const keys = client();
    const [one, two] = await Promise.all([verifyCallback(request(make()), { keys }), verifyCallback(make(), { keys })]);
    expect(one.payload).toEqual({ cardId: "c-1", label: "Büro" });
    expect([two.unsigned.organizationId, two.id]).toEqual(["o-1", `msg_${last}`]);
    expect(reads()).toBe(1);
  });

  it("is taken in bytes, with Node's headers, and with several signatures of which one fits", async () => {
    const { headers, body } = make();
    const wrong = make({ key: other.privateKey }).headers["webhook-signature"];
    headers["webhook-signature"] = `v1,abc ${wrong} ${headers["webhook-signature"]}`;
    const bytes = new TextEncoder().encode(body);
    expect((await verifyCallback({ headers, body: bytes }, { keys: held() })).payload).toMatchObject({ cardId: "c-1" });
  });

  it("of another key, or with one byte changed in body, id or time, is refused", async () => {
    const keys = held();
    const good = make();
    const changed = [
      make({ key: other.privateKey }),
      { ...good, body: good.body.replace("c-1", "c-2") },
      { ...good, body: JSON.stringify(JSON.parse(good.body)) },
      { ...good, headers: { ...good.headers, "webhook-id": "msg_other" } },
      { ...good, headers: { ...good.headers, "webhook-timestamp": String(Math.floor(Date.now() / 1_000) - 7) } },
    ];
    for (const one of changed) expect(await codeOf(verifyCallback(one, { keys }))).toBe("bad_signature");
    expect((await verifyCallback(good, { keys })).payload).toMatchObject({ cardId: "c-1" });
  });

  it("that is too old or too far ahead is refused, by the clock and tolerance of the caller", async () => {
    const keys = held();
    const at = 1_800_000_000_000;
    const check = (now: number, tolerance?: number) =>
      codeOf(verifyCallback(make({ at }), { keys, clock: { now: () => now }, tolerance }).then(() => ({ code: "" })));
    expect(await check(at + 301_000)).toBe("stale");
    expect(await check(at - 301_000)).toBe("stale");
    expect(await check(at + 11_000, 10_000)).toBe("stale");
    const clock = { now: () => at + 299_000 };
    expect((await verifyCallback(make({ at }), { keys, clock })).timestamp).toBe(at);
  });

  it("that was here before is refused, until it is released", async () => {
    const keys = held();
    const callback = await verifyCallback(make({ id: "once" }), { keys });
    expect(await codeOf(verifyCallback(make({ id: "once" }), { keys }))).toBe("replayed");
    await callback.release();
    expect((await verifyCallback(make({ id: "once" }), { keys })).id).toBe("once");
    await verifyCallback(make({ id: "once" }), { keys, replays: false });
  });

  it("that is forged does not use up the id of the real one", async () => {
    const keys = held();
    await failureOf(verifyCallback(make({ id: "real", key: other.privateKey }), { keys }));
    expect((await verifyCallback(make({ id: "real" }), { keys })).id).toBe("real");
  });

  it("without a header that it needs, or with one out of form, is refused by name", async () => {
    const keys = held();
    for (const name of ["webhook-id", "webhook-timestamp", "webhook-signature"]) {
      const { headers, body } = make();
      const { [name]: _, ...rest } = headers;
      const error = await failureOf(verifyCallback({ headers: rest, body }, { keys }));
      expect([error["code"], error.message]).toEqual([
        "missing_header",
        `pliant: the callback has no header \`${name}\`.`,
      ]);
      const odd = { headers: { ...headers, [name]: "x".repeat(300) }, body };
      expect(await codeOf(verifyCallback(odd, { keys }))).toBe("bad_header");
    }
  });

  it("whose body was parsed or read before is a mistake of the program, and says how to mend it", async () => {
    const keys = held();
    const { headers, body } = make();
    const parsed = { headers, body: JSON.parse(body) as string };
    const used = request(make());
    await used.text();
    for (const one of [parsed, used]) {
      const error = await failureOf(verifyCallback(one, { keys }));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error.message).toContain("Turn body parsing off for this route");
    }
  });

  it("that is signed and no JSON, or longer than a megabyte, is refused without being quoted", async () => {
    const error = await failureOf(verifyCallback(make({ body: "a secret" }), { keys: held() }));
    expect(error).toBeInstanceOf(CallbackError);
    expect([error["code"], error.message.includes("secret")]).toEqual(["bad_payload", false]);
    expect(await codeOf(verifyCallback(make({ body: " ".repeat(1_048_577) }), { keys: held() }))).toBe("too_large");
  });

  it("has the payload of its event, where that is known, and an open one where it is not", async () => {
    const body = '{"statementFileUrl":"https://files.example.com/1.csv"}';
    const event = "STATEMENT_CSV_DOWNLOAD_READY";
    const { payload } = await verifyCallback(make({ body }), { keys: held(), event });
    expectTypeOf(payload.statementFileUrl).toEqualTypeOf<string | undefined>();
    expect(payload.statementFileUrl).toBe("https://files.example.com/1.csv");
    const unknown = await verifyCallback(make(), { keys: held(), event: "EVENT_OF_NEXT_YEAR" });
    expectTypeOf(unknown.payload).toEqualTypeOf<Readonly<Record<string, unknown>>>();
  });
});

describe("a callback that another implementation signed", () => {
  /** noble's Ed25519 is written in JavaScript and shares nothing with Node's, which is OpenSSL's. */
  const seed = Buffer.from(d, "base64url");
  async function signedByNoble({ id = `noble_${++last}`, at = Date.now(), body = raw } = {}) {
    const timestamp = String(Math.floor(at / 1_000));
    const message = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
    const signature = Buffer.from(await signAsync(message, seed)).toString("base64");
    const headers = { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1a,${signature}` };
    return { headers, body };
  }

  it("is taken, for the same key", async () => {
    expect(Buffer.from(await getPublicKeyAsync(seed)).toString("base64url")).toBe(x);
    const { payload } = await verifyCallback(await signedByNoble(), { keys: client() });
    expect(payload).toEqual({ cardId: "c-1", label: "Büro" });
  });

  it("is refused with a wrong key, an old timestamp, a changed body, or for the second time", async () => {
    const keys = held();
    const good = await signedByNoble();
    const stranger = {
      keys: [
        {
          kty: "OKP",
          crv: "Ed25519",
          x: Buffer.from(await getPublicKeyAsync(Buffer.alloc(32, 1))).toString("base64url"),
        },
      ],
    };
    expect(await codeOf(verifyCallback(good, { keys: stranger }))).toBe("bad_signature");
    expect(await codeOf(verifyCallback(await signedByNoble({ at: Date.now() - 301_000 }), { keys }))).toBe("stale");
    expect(await codeOf(verifyCallback({ ...good, body: `${good.body} ` }, { keys }))).toBe("bad_signature");
    await verifyCallback(good, { keys });
    expect(await codeOf(verifyCallback(good, { keys }))).toBe("replayed");
  });

  it("recorded from openssl's command line is taken at its time", async () => {
    // printf '%s' 'msg_1.1800000000.{"cardId":"c-1"}' > m; openssl pkeyutl -sign -rawin -inkey rfc8037.pem -in m | base64 -w0
    const headers = {
      "webhook-id": "msg_1",
      "webhook-timestamp": "1800000000",
      "webhook-signature":
        "v1a,emFXPvOL4eWs11CxD9JI1NazZUWUIdunWeZ92ePOT1MTxl3+aFkt3CiG4M1rWA8+j1sE13X+V20wkYSkyecRCw==",
    };
    const clock = { now: () => 1_800_000_000_000 };
    const { payload } = await verifyCallback({ headers, body: '{"cardId":"c-1"}' }, { keys: held(), clock });
    expect(payload).toEqual({ cardId: "c-1" });
  });
});

describe("the emulator's callbacks", () => {
  it("reach a program over http: signed, forged, tampered, old, and twice", async () => {
    const taken: unknown[] = [];
    const errors: unknown[] = [];
    const handler = nodeCallbackHandler({
      keys: client(),
      event: "STATEMENT_CSV_DOWNLOAD_READY",
      handle: ({ payload }) => void taken.push(payload.statementFileUrl),
      onError: (error) => void errors.push((error as CallbackError).code),
    });
    const server = createServer((incoming, response) => void handler(incoming, response));
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => server.close().closeAllConnections());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const send = (wish: object = {}) =>
      emulated.emulator.sendCallback("pliant", { url, event: "STATEMENT_CSV_DOWNLOAD_READY", ...wish });
    const { id, status } = await send();
    expect([status, taken]).toEqual([204, [expect.stringContaining("https://")]]);
    expect((await send({ id })).status).toBe(204);
    expect((await send({ forged: true })).status).toBe(401);
    expect((await send({ tampered: true })).status).toBe(401);
    expect((await send({ at: Date.now() - 301_000 })).status).toBe(401);
    expect([taken.length, errors]).toEqual([1, ["replayed", "bad_signature", "bad_signature", "stale"]]);
  });
});

describe("the key", () => {
  const answer = (key: object, times = 1) =>
    emulated.emulator.fault("pliant", { on: "api", times, match: { path: /jwks/ }, body: { keys: [key] } });

  it("is fetched again, once, for a callback that fits none of those known", async () => {
    answer(other.publicKey.export({ format: "jwk" }));
    const keys = client();
    expect((await verifyCallback(make(), { keys })).payload).toMatchObject({ cardId: "c-1" });
    expect(emulated.emulator.stats("pliant").calls).toBe(2);
  });

  it("is not fetched for every forgery", async () => {
    const keys = client();
    for (let count = 0; count < 20; count++) {
      // oxlint-disable-next-line no-await-in-loop
      expect(await codeOf(verifyCallback(make({ key: other.privateKey }), { keys }))).toBe("bad_signature");
    }
    expect(reads()).toBe(2);
  });

  it("that cannot be had is the error of its call, and is asked for again by the next callback", async () => {
    const keys = client();
    emulated.emulator.fault("pliant", { on: "api", status: 403 });
    expect(await failureOf(verifyCallback(make(), { keys }))).toBeInstanceOf(HttpError);
    expect((await verifyCallback(make(), { keys })).payload).toMatchObject({ cardId: "c-1" });
  });

  it("of another kind is passed over, and no source of keys is a mistake of the program", async () => {
    const keys = { keys: [{ kty: "RSA", n: "1" }, { kty: "OKP", crv: "Ed25519", x: "short" }, ...held().keys] };
    expect((await verifyCallback(make(), { keys })).payload).toMatchObject({ cardId: "c-1" });
    const error = await failureOf(verifyCallback(make(), { keys: undefined as never }));
    expect(error).toBeInstanceOf(ConfigurationError);
  });
});

describe("a handler", () => {
  function setUp(own: Partial<CallbackHandlerOptions> = {}) {
    const taken: string[] = [];
    const errors: unknown[] = [];
    const options: CallbackHandlerOptions = {
      keys: held(),
      handle: ({ id }) => void taken.push(id),
      onError: (error) => void errors.push((error as { code?: string }).code ?? (error as Error).message),
      ...own,
    };
    return { options, taken, errors };
  }

  async function serve(options: CallbackHandlerOptions) {
    const server = createServer((incoming, response) => void nodeCallbackHandler(options)(incoming, response));
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => server.close().closeAllConnections());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    return async (made: { headers: Record<string, string>; body: string }) =>
      (await fetch(url, { method: "POST", ...made })).status;
  }

  it.each(["Fetch", "Node"])("of %s answers 204, 401 for a forgery, and 204 to what was here before", async (kind) => {
    const { options, taken, errors } = setUp();
    const handler = fetchCallbackHandler(options);
    const send =
      kind === "Node"
        ? await serve(options)
        : async (made: ReturnType<typeof make>) => (await handler(request(made))).status;
    expect(await send(make({ id: "h-1" }))).toBe(204);
    expect(await send(make({ id: "h-1" }))).toBe(204);
    expect(await send(make({ id: "h-2", key: other.privateKey }))).toBe(401);
    expect(await send({ headers: {}, body: raw })).toBe(400);
    expect(await send(make({ body: " ".repeat(1_048_577) }))).toBe(413);
    expect([taken, errors]).toEqual([["h-1"], ["replayed", "bad_signature", "missing_header", "too_large"]]);
  });

  it("that fails answers 500, and the next delivery is handled", async () => {
    let tries = 0;
    const { options, errors } = setUp({
      handle() {
        if (++tries === 1) throw new Error("no database");
      },
    });
    const handler = fetchCallbackHandler(options);
    expect((await handler(request(make({ id: "again" })))).status).toBe(500);
    expect((await handler(request(make({ id: "again" })))).status).toBe(204);
    expect([tries, errors]).toEqual([2, ["no database"]]);
  });
});

it("a guard forgets the oldest id once it is full", () => {
  const guard = new MemoryReplayGuard(2);
  expect(["a", "b", "a", "c", "a", "c"].map((id) => guard.claim(id))).toEqual([true, true, false, true, true, false]);
});
