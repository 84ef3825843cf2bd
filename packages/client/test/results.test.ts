import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import type { Answer } from "../../auth-middleware/test/support/wire.ts";
import { failure, HttpError, unwrap, VendorkitError } from "../src/index.ts";
import { type AcmeOptions, chunked, failureOf, json, start, type Thing } from "./support/acme.ts";

const path = "/things/{thingId}";
const params = { path: { thingId: "7" } };

/** The result of a GET of one thing that is answered so. */
async function answered(answer: Answer, options: AcmeOptions = {}) {
  const { wire, client } = await start({ retries: 0, ...options });
  wire.api(() => answer);
  return { result: await client.GET(path, { params }), wire, client };
}

describe("a result", () => {
  it("of a success has the data and no error", async () => {
    const { result } = await answered(json({ id: "7", colour: "red" }));
    expect(result.data).toEqual({ id: "7", colour: "red" });
    expect(result.error).toBeUndefined();
    expect(result.response).toBeInstanceOf(Response);
    expect(result.response.status).toBe(200);
    expect(failure(result)).toBeUndefined();
    expect(await unwrap(result)).toBe(result.data);
  });

  it("of a failure has the error and no data", async () => {
    const { result } = await answered(json({ title: "Not here" }, 404));
    expect(result.data).toBeUndefined();
    expect(result.error).toEqual({ title: "Not here" });
    expect(result.response.ok).toBe(false);
  });

  it("of a failure in plain text has the text", async () => {
    const { result } = await answered({ status: 404, body: "nothing here" });
    expect(result.error).toBe("nothing here");
  });

  it.each<[string, number, Answer]>([
    ["with content-length 0", 404, { status: 404, headers: { "content-length": "0" } }],
    ["without a content-length", 404, chunked(404)],
    ["with a JSON type and nothing in it", 404, { status: 404, headers: { "content-type": "application/json" } }],
    ["with null in it", 409, json(null, 409)],
    ["with false in it", 409, json(false, 409)],
    ["with 0 in it", 409, json(0, 409)],
    ["with an empty text in it", 409, json("", 409)],
    ["of 401, twice", 401, { status: 401 }],
    ["of 500", 500, { status: 500 }],
    ["of 304", 304, { status: 304 }],
  ])("of an empty failure has a defined error: %s", async (_, status, answer) => {
    const { result } = await answered(answer);
    expect(result.response.status).toBe(status);
    expect(result.error).toMatchObject({ status });
    expect("data" in result && result.data !== undefined).toBe(false);
    expect(failure(result)).toMatchObject({ status });
    const { message } = await failureOf(unwrap(result));
    expect(message.replace(/:\d+/, "").match(new RegExp(String(status), "g"))).toHaveLength(1);
  });

  it("of an empty failure to HEAD has a defined error", async () => {
    const { wire, client } = await start();
    wire.api(() => ({ status: 404, headers: { "content-length": "120" } }));
    const result = await client.HEAD("/things");
    expect(result.error).toMatchObject({ status: 404 });
    expect(failure(result)?.status).toBe(404);
  });

  it("of a HEAD has no data and is a success", async () => {
    const { client } = await start();
    const result = await client.HEAD("/things");
    expect([result.response.status, result.data, result.error]).toEqual([200, undefined, undefined]);
  });

  it("is the same for every method and for `request`", async () => {
    const { wire, client } = await start();
    wire.api(({ method }) => json({ id: method }));
    const ids = [
      (await client.GET(path, { params })).data?.id,
      (await client.PUT(path, { params })).data?.id,
      (await client.DELETE(path, { params })).data?.id,
      (await client.POST("/things", { body: { id: "1" } })).data?.id,
      (await client.request("get", path, { params })).data?.id,
      (await client.request("delete", path, { params })).data?.id,
    ];
    expect(ids).toEqual(["GET", "PUT", "DELETE", "POST", "GET", "DELETE"]);
    expect(wire.calls.map(({ method }) => method)).toEqual(ids);
  });
});

describe("failure()", () => {
  it("tells status, body, message, request id, wait and response", async () => {
    const { result } = await answered(
      json({ title: "Slow down" }, 429, { "retry-after": "7", "x-request-id": "req-9" }),
    );
    expect(failure(result)).toEqual({
      status: 429,
      body: { title: "Slow down" },
      message: expect.stringContaining("429") as string,
      requestId: "req-9",
      retryAfter: 7_000,
      response: result.response,
    });
  });

  it("narrows the body by status", async () => {
    const { result } = await answered(json({ holder: "Eve" }, 409));
    const failed = failure(result);
    expect(failed?.status === 409 ? failed.body.holder : undefined).toBe("Eve");
  });
});

describe("unwrap()", () => {
  it("gives the data of a result, or of a promise of one", async () => {
    const { client } = await start();
    const thing: Thing = await unwrap(client.GET(path, { params }));
    expect(thing).toEqual({ token: "token-1" });
  });

  it("throws an HttpError that says what happened, where, with which id, and what to do", async () => {
    const { result } = await answered(
      json({ title: "Gone", detail: "It was sold." }, 404, { "x-request-id": "req-1" }),
    );
    const error = await failureOf(unwrap(result));
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toBeInstanceOf(VendorkitError);
    expect(error).toMatchObject({
      name: "HttpError",
      code: "http_404",
      vendor: "acme",
      status: 404,
      requestId: "req-1",
    });
    expect(error["body"]).toEqual({ title: "Gone", detail: "It was sold." });
    expect(error["response"]).toBe(result.response);
    expect(error.message).toMatch(
      /^acme: GET http:\/\/127\.0\.0\.1:\d+\/things\/7 answered 404 Not Found: It was sold \(request id req-1\)\. It may have been deleted\.$/,
    );
  });

  it("rejects with what the call was rejected with", async () => {
    const { client } = await start();
    const gone = new Error("gone");
    expect(await failureOf(unwrap(client.GET(path, { params, signal: AbortSignal.abort(gone) })))).toBe(gone);
  });

  it.each<[string, unknown, string]>([
    ["RFC 9457", { type: "about:blank", title: "Bad", detail: "Field x is wrong." }, ": Field x is wrong."],
    [
      "an object `error`",
      { error: { code: "BadArgument", message: "Name is needed" } },
      ": BadArgument: Name is needed",
    ],
    ["code and message", { code: "NOT_FOUND", message: "No such card" }, ": NOT_FOUND: No such card"],
    ["Auth0", { error: "access_denied", error_description: "Unauthorized" }, ": access_denied: Unauthorized"],
    ["a message", { message: "Not Found" }, ": Not Found"],
    ["a code", { error: "not_found" }, ": not_found"],
    ["something else", { errors: [1, 2] }, "400 Bad Request."],
    [
      "a list of faults",
      {
        detail: "Not valid.",
        errors: [
          { code: "REQUIRED", message: "A code is required." },
          { pointer: "#/x", detail: "no" },
        ],
      },
      ": Not valid [REQUIRED: A code is required.; #/x: no].",
    ],
    ["faults without a reason", { errors: ["a", "b", "c", "d", "e"] }, "400 Bad Request [a; b; c; and 2 more]."],
    [
      "faults by field",
      { title: "Bad", errors: { name: ["is empty"], size: "is odd" } },
      ": Bad [name: is empty; size: is odd].",
    ],
    ["a list", [1, 2], "400 Bad Request."],
    ["text", "<html>stack trace</html>", "400 Bad Request."],
  ])("says what an error body says, whatever its form: %s", async (_, body, words) => {
    const { result } = await answered({ status: 400, body: typeof body === "string" ? body : JSON.stringify(body) });
    const { message } = await failureOf(unwrap(result));
    expect(message).toContain(`answered 400 Bad Request`);
    expect(message).toContain(words);
    expect(message).not.toContain("html");
  });

  it("keeps what a server says short and free of control characters", async () => {
    const { result } = await answered(json({ message: `\u001b[31mred\r\n${"x".repeat(5_000)}` }, 400, {}));
    const { message } = await failureOf(unwrap(result));
    expect(message).not.toMatch(/[\u0000-\u001f]/); // oxlint-disable-line no-control-regex
    expect(message.length).toBeLessThan(500);
  });

  it("leaves the query out of the message", async () => {
    const { wire, client } = await start();
    wire.api(() => json({}, 404));
    const { message } = await failureOf(unwrap(client.GET("/things", { params: { query: { after: "private" } } })));
    expect(message).toContain("/things answered");
    expect(message).not.toContain("private");
  });

  it("does not print body, response or token with the error", async () => {
    const { result } = await answered(json({ message: "no", quoted: "very-private" }, 400));
    const error = await failureOf(unwrap(result));
    const shown = `${inspect(error, { depth: 9 })} ${JSON.stringify(error)} ${error.stack}`;
    expect(shown).not.toContain("very-private");
    expect(shown).not.toContain("token-1");
    expect(shown).not.toContain("a-secret");
  });
});

describe("the request id", () => {
  it.each(["x-request-id", "x-correlation-id", "x-amzn-requestid", "request-id"])("is read from %s", async (name) => {
    const { result } = await answered(json({}, 404, { [name]: "r-1" }));
    expect(failure(result)?.requestId).toBe("r-1");
  });

  it("is read from the vendor's own place in the body", async () => {
    const { result } = await answered(json({ trace: "t-1" }, 404));
    expect(failure(result)?.requestId).toBe("t-1");
    expect(failure(result)?.message).toContain("(request id t-1)");
  });

  it.each<[Answer]>([[json({ trace: 7 }, 404)], [{ status: 404 }], [{ status: 404, body: "text" }]])(
    "is undefined where there is none",
    async (answer) => {
      const { result } = await answered(answer);
      expect(failure(result)).toMatchObject({ status: 404 });
      expect(failure(result)?.message).not.toContain("request id");
    },
  );
});

describe("what a server asks to wait", () => {
  const inTenSeconds = new Date(Date.now() + 10_000).toUTCString();

  it.each<[string, Record<string, string>, number | undefined]>([
    ["seconds", { "retry-after": "120" }, 120_000],
    ["milliseconds", { "retry-after-ms": "1500", "retry-after": "9" }, 1_500],
    [
      "a date, by the server's clock",
      { "retry-after": inTenSeconds, date: new Date(Date.now()).toUTCString() },
      10_000,
    ],
    ["the RateLimit family", { "ratelimit-reset": "30" }, 30_000],
    ["nonsense", { "retry-after": "soon" }, undefined],
    ["nothing", {}, undefined],
  ])("is given in milliseconds: %s", async (_, headers, expected) => {
    const { result } = await answered(json({}, 429, headers));
    const error = await failureOf(unwrap(result));
    for (const given of [failure(result)?.retryAfter, error["retryAfter"] as number | undefined])
      if (expected === undefined) expect(given).toBeUndefined();
      else expect(Math.abs((given ?? 0) - expected)).toBeLessThanOrEqual(1_000);
  });
});

describe("a refusal", () => {
  it("S96: with insufficient_scope names the scope, and mints nothing", async () => {
    const challenge = 'Bearer error="insufficient_scope", scope="things:write"';
    const { result, wire } = await answered(json({ message: "no" }, 403, { "www-authenticate": challenge }));
    expect(failure(result)?.message).toContain("The scope needed is things:write.");
    expect(failure(result)?.message).toContain("Ask your administrator for the role.");
    expect([wire.calls.length, wire.mints]).toEqual([1, 1]);
  });

  it("S109: of two tokens in a row keeps the first one's reason beside the second's", async () => {
    const { wire, client } = await start();
    await client.GET(path, { params });
    const reasons = ["Account locked", "Account still locked"];
    wire.api((_, count) => json({ message: reasons[count - 2] }, 401));
    const result = await client.GET(path, { params });
    const { message } = await failureOf(unwrap(result));
    expect(message).toContain("401 Unauthorized: Account still locked.");
    expect(message).toContain("The first attempt was refused with: Account locked.");
    expect(wire.mints).toBe(2);
  });

  it("of which the answer is empty has no reason to keep", async () => {
    const { wire, client } = await start();
    await client.GET(path, { params });
    wire.api(() => ({ status: 401 }));
    const { message } = await failureOf(unwrap(client.GET(path, { params })));
    expect(message).toMatch(/answered 401 Unauthorized/);
    expect(message).not.toContain("first attempt");
  });
});
