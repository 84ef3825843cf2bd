import { describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { ConfigurationError } from "../src/index.ts";
import { build, failureOf, json, start } from "./support/acme.ts";

describe("path parameters", () => {
  const path = "/things/{thingId}/parts/{partId}";

  it.each([".", "..", "", undefined, null])("that lead to another address are refused: %j", async (value) => {
    const { wire, client } = await start();
    for (const params of [
      { thingId: value, partId: "p" },
      { thingId: "t", partId: value },
    ]) {
      // oxlint-disable-next-line no-await-in-loop
      const error = await failureOf(
        client.GET(path, { params: { path: params as { thingId: string; partId: string } } }),
      );
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error["vendor"]).toBe("acme");
      expect(error.message).toMatch(/^acme: (a )?path parameter/);
    }
    expect([wire.calls, wire.mints]).toEqual([[], 0]);
  });

  it("that are missing altogether are named", async () => {
    const { wire, client } = await start();
    // @ts-expect-error -- this is what the types forbid
    const error = await failureOf(client.GET(path));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain(path);
    expect(error.message).toContain("`params.path`");
    // @ts-expect-error -- as above
    expect((await failureOf(client.GET(path, { params: { path: { thingId: "t" } } }))).message).toContain("`partId`");
    expect(wire.calls).toEqual([]);
  });

  it.each([
    ["a/b", "a%2Fb"],
    ["a?b#c", "a%3Fb%23c"],
    ["%2e%2e", "%252e%252e"],
    ["..;", "..%3B"],
    ["...", "..."],
    [" ", "%20"],
    ["ä", "%C3%A4"],
    ["{partId}", "%7BpartId%7D"],
    ["a\r\nb", "a%0D%0Ab"],
    ["$&", "%24%26"],
    ["a\\b", "a%5Cb"],
  ])("stay one segment: %j", async (value, sent) => {
    const { wire, client } = await start();
    await client.GET(path, { params: { path: { thingId: value, partId: "p" } } });
    expect(wire.calls[0]?.path).toBe(`/things/${sent}/parts/p`);
  });

  it("may be numbers", async () => {
    const { wire, client } = await start();
    await client.GET("/things/{thingId}", { params: { path: { thingId: 0 as unknown as string } } });
    expect(wire.calls[0]?.path).toBe("/things/0");
  });
});

describe("fetch", () => {
  const at = (baseUrl: string) =>
    build({
      token: "a-token",
      baseUrl,
      fetch: async (input) => Response.json({ url: (input as { url: string }).url }),
    });
  const urlOf = async (pathOrUrl: string | URL, baseUrl = "https://api.example/v1") =>
    ((await (await at(baseUrl).fetch(pathOrUrl)).json()) as { url: string }).url;

  it.each([
    ["/things", "https://api.example/v1/things"],
    ["things", "https://api.example/v1/things"],
    ["", "https://api.example/v1/"],
    ["?a=b", "https://api.example/v1/?a=b"],
    ["/things?to=//evil.example", "https://api.example/v1/things?to=//evil.example"],
    ["@evil.example/", "https://api.example/v1/@evil.example/"],
    ["https://api.example/other", "https://api.example/other"],
    ["//api.example/other", "https://api.example/other"],
    ["HTTPS://API.EXAMPLE/x", "https://api.example/x"],
    ["https://api.example:443/x", "https://api.example/x"],
    [new URL("https://api.example/v1/x"), "https://api.example/v1/x"],
  ])("sends to its own origin: %s", async (given, sent) => {
    expect(await urlOf(given)).toBe(sent);
  });

  it.each([
    "https://evil.example/",
    "https://api.example.evil.example/",
    "https://api.example@evil.example/",
    "https://api.example:8443/",
    "http://api.example/",
    "//evil.example/x",
    "/\\evil.example/x",
    "\\\\evil.example/x",
    "https://user:pass@api.example/",
    "//user@api.example/",
    "javascript:alert(1)",
    "data:text/plain,x",
    "file:///etc/passwd",
    "blob:https://api.example/0b1c",
    "https://[bad",
    new URL("https://evil.example"),
  ])("S167: refuses another origin, before anything is sent: %s", async (given) => {
    const sent: unknown[] = [];
    const client = build({
      token: "a-token",
      baseUrl: "https://api.example/v1",
      fetch: async (input) => (sent.push(input), new Response()),
    });
    const error = await failureOf(client.fetch(given));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error["vendor"]).toBe("acme");
    expect(error.message).toContain("`fetch`");
    expect(error.message).not.toContain("pass@");
    expect(sent).toEqual([]);
  });

  it("sends the vendor's headers, which the caller's replace", async () => {
    const { wire, client } = await start({ apiVersion: "7" });
    await client.fetch("/things");
    await client.fetch("/things", { headers: { "acme-version": "8", "x-mine": "1" } });
    await client.fetch("/things", { headers: [["ACME-VERSION", "9"]] });
    expect(wire.calls.map(({ headers }) => headers["acme-version"])).toEqual(["7", "8", "9"]);
    expect(wire.calls[1]?.headers["x-mine"]).toBe("1");
  });

  it("carries the token, a body and a method", async () => {
    const { wire, client } = await start();
    const response = await client.fetch("/things", { method: "POST", body: "hello" });
    expect(await response.json()).toEqual({ token: "token-1" });
    expect(wire.calls[0]).toMatchObject({ method: "POST", bearer: "token-1" });
    expect(wire.calls[0]?.body.toString()).toBe("hello");
  });

  it("gives a failure as the response that it is", async () => {
    const { wire, client } = await start();
    wire.api(() => json({ title: "no" }, 404));
    const response = await client.fetch("/things");
    expect([response.status, await response.json()]).toEqual([404, { title: "no" }]);
  });
});
