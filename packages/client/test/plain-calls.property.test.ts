import * as fc from "fast-check";
import { expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { startWire } from "../../auth-middleware/test/support/wire.ts";
import { clientOf } from "./support/acme.ts";

const word = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme-ascii" });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const token = fc.stringMatching(/^[a-z]{1,8}$/);

const query = fc.dictionary(
  token,
  fc.oneof(word, fc.integer(), fc.constant(null), fc.array(word, { maxLength: 3 }), fc.dictionary(token, word)),
  { maxKeys: 3 },
);

const headers = fc.dictionary(
  fc.constantFrom("x-one", "X-Two", "content-type", "Accept", "acme-version"),
  fc.constantFrom("a", "7", "application/json", "text/plain", "application/x-www-form-urlencoded", null, undefined),
  { maxKeys: 3 },
);

const body = fc.oneof(
  fc.dictionary(token, fc.oneof(word, fc.integer(), fc.array(word, { maxLength: 2 })), { maxKeys: 3 }),
  fc.array(word, { maxLength: 2 }),
  word,
  fc.constantFrom<unknown>(null, 0, false, "", new URLSearchParams("a=1&b=2"), new Uint8Array([1, 2, 3])),
  fc.constantFrom<unknown>(new Blob(["x"], { type: "text/csv" }), { file: new Blob(["y"]), name: "n" }),
);

const call = fc.record(
  {
    method: fc.constantFrom("GET", "POST", "PUT", "DELETE", "HEAD", "PATCH"),
    path: fc.constantFrom("/things", "/things/{thingId}", "/files"),
    params: fc.record({ path: fc.record({ thingId: word }), query: maybe(query), header: maybe(headers) }),
    headers: maybe(headers),
    body: maybe(body),
    parseAs: maybe(fc.constantFrom("json", "text", "arrayBuffer", "blob")),
  },
  { requiredKeys: ["method", "path", "params"] },
);

const answer = fc.record({
  status: fc.constantFrom(200, 201, 204, 301, 400, 404, 409, 422),
  text: fc.oneof(
    fc.constantFrom("", "null", '[{"id":"1"}]', '{"title":"no"}', "<html>", '"', "\ufeff{}"),
    fc.json({ maxDepth: 1 }),
  ),
  isChunked: fc.boolean(),
});

type Call = { method: string; path: string; body?: unknown } & Record<string, unknown>;

/** What a caller sees, bytes as text. */
async function seenOf(outcome: Promise<Record<string, unknown>>): Promise<unknown> {
  try {
    const { data, error, response } = (await outcome) as { data?: unknown; error?: unknown; response: Response };
    const shown = data instanceof Blob || data instanceof ArrayBuffer ? await new Response(data).text() : data;
    return { data: shown, error, status: response.status };
  } catch (error) {
    const { name, message } = error as Error;
    return { name, message: message.replaceAll(/:\d{4,5}/g, "") };
  }
}

it("a call that nobody hooks into sends and gives what openapi-fetch would", async () => {
  const wire = await startWire();
  const client = clientOf(wire) as unknown as { request(...given: unknown[]): Promise<Record<string, unknown>> };
  const ask = async ({ method, path, ...init }: Call) => {
    wire.calls.length = 0;
    const seen = await seenOf(client.request(method, path, init));
    const sent = wire.calls.map((seen) => [
      seen.method,
      seen.path,
      Object.entries(seen.headers).toSorted(([one], [other]) => (one < other ? -1 : 1)),
      seen.body.toString(),
    ]);
    // Each form has a boundary of its own.
    return JSON.stringify({ seen, sent }).replaceAll(/-{2,}formdata-undici-\d+/g, "boundary");
  };
  await fc.assert(
    fc.asyncProperty(call, answer, async (given, { status, text, isChunked }) => {
      wire.api(() => (response) => {
        response.writeHead(status, { ...(!isChunked && { "content-length": Buffer.byteLength(text) }) });
        if (isChunked) response.flushHeaders();
        response.end(text);
      });
      // The mere word is a hook: openapi-fetch does the work.
      expect(await ask(given)).toEqual(await ask({ ...given, middleware: [] }));
    }),
    { numRuns: 300, seed: 6 },
  );
});
