import { describe, expect, it } from "vitest";
import {
  checkedUrl,
  clientCredentials,
  ConfigurationError,
  type Fetch,
  ReplayableRequest,
  staticToken,
  withAuth,
  withDeadline,
  withRetry,
  withTimeout,
} from "../src/index.ts";
import { clientWith, credentials, failureOf, sourceAt } from "./support/client.ts";
import "./support/guard.ts";
import { json, startWire } from "./support/wire.ts";

/** What a client of one origin sends to a URL. */
async function sentTo(url: string, origin: string | null = "https://api.example.com") {
  const sent: (string | undefined)[] = [];
  const fetch: Fetch = async (...[request]) => {
    sent.push(request.headers.get("authorization") ?? undefined);
    return new Response();
  };
  const { send } = clientWith(staticToken("t"), { fetch, auth: origin === null ? {} : { origin } });
  await send(new ReplayableRequest(url) as unknown as Request);
  return sent[0];
}

describe("where tokens go", () => {
  it.each([
    "https://api.example.com",
    "https://api.example.com/",
    "https://api.example.com/a/b?c=d",
    "https://api.example.com?q",
    "https://api.example.com#f",
    "https://API.example.com/a",
    "https://api.example.com:443/a",
    "HTTPS://api.example.com/a",
  ])("to the client's own origin: %s", async (url) => {
    expect(await sentTo(url)).toBe("Bearer t");
  });

  it.each([
    "https://api.example.com.evil.example/",
    "https://api.example.community/",
    "https://api.example.com@evil.example/",
    "https://api.example.com:8443/",
    "https://evil.example/?https://api.example.com/",
    "https://evil.example/https://api.example.com/",
    "https://example.com/",
    "http://api.example.com/",
    "https://api.example.com\\@evil.example/",
  ])("S167, S168: and nowhere else: %s", async (url) => {
    const sent = await sentTo(url);
    // The platform reads a backslash as a slash, so the last one is our own origin after all.
    expect(sent).toBe(new URL(url).origin === "https://api.example.com" ? "Bearer t" : undefined);
  });

  it("S169: without an origin, to any https one and to loopback, and never over plain http", async () => {
    expect(await sentTo("https://anywhere.example/", null)).toBe("Bearer t");
    for (const host of ["localhost", "127.0.0.1", "127.8.9.1", "[::1]", "api.localhost"])
      expect(await sentTo(`http://${host}:8080/`, null)).toBe("Bearer t");
    for (const host of [
      "example.com",
      "10.0.0.1",
      "localhost.example.com",
      "127.0.0.1.example.com",
      "[::2]",
      "0.0.0.0",
    ])
      expect(await failureOf(sentTo(`http://${host}/`, null))).toBeInstanceOf(ConfigurationError);
  });

  it("S164: when the API redirects to another origin the token stays behind", async () => {
    const [wire, elsewhere] = [await startWire(), await startWire()];
    wire.api(() => ({ status: 302, headers: { location: `${elsewhere.origin}/stolen` } }));
    elsewhere.api(() => json({}));
    const { send } = clientWith(sourceAt(wire));
    expect((await send(new Request(`${wire.origin}/x`))).status).toBe(200);
    expect(elsewhere.calls.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  it("S165: when it redirects within its origin the token goes along, and a 401 sends the first URL again", async () => {
    const wire = await startWire();
    const tokens = sourceAt(wire);
    await tokens.get();
    wire.revoke();
    wire.api(({ path, bearer = "" }) =>
      path === "/old" ? { status: 307, headers: { location: "/new" } } : json({}, wire.valid.has(bearer) ? 200 : 401),
    );
    const { send } = clientWith(tokens, { auth: { origin: wire.origin } });
    expect((await send(new Request(`${wire.origin}/old`))).status).toBe(200);
    expect(wire.calls.map(({ path, bearer }) => `${path} ${bearer}`)).toEqual([
      "/old token-1",
      "/new token-1",
      "/old token-2",
      "/new token-2",
    ]);
  });
});

describe("URLs that are refused, in a sentence that does not repeat them", () => {
  it.each([
    ["S169: plain http", "http://auth.example.com/token?key=hidden", "must use https"],
    ["S170: user info", "https://hidden:hidden@auth.example.com/token", "user name or password"],
    ["another scheme", "ftp://auth.example.com/hidden", "must use https"],
    ["no URL at all", "hidden", "not an absolute URL"],
    ["a relative one", "/oauth/hidden", "not an absolute URL"],
    ["nothing", "", "not an absolute URL"],
    ["a line break", "https://auth.example.com/hidden\n", "line break"],
  ])("%s", (_, tokenUrl, words) => {
    for (const build of [() => clientCredentials(credentials({ tokenUrl })), () => checkedUrl(tokenUrl, "tokenUrl")]) {
      expect(build).toThrow(ConfigurationError);
      expect(build).toThrow(words);
      expect(build).not.toThrow("hidden");
      expect(build).toThrow("tokenUrl");
    }
  });

  it("S169: loopback is fine over http", () => {
    for (const host of ["localhost", "127.0.0.1", "[::1]"])
      expect(checkedUrl(`http://${host}:1/token`, "tokenUrl").protocol).toBe("http:");
  });
});

describe("options that cannot work are refused when the source is built, by name", () => {
  it.each<[string, object, string]>([
    ["no client id", { clientId: undefined }, "clientId"],
    ["an empty client id", { clientId: " " }, "clientId"],
    ["S172: a line break in the client id", { clientId: "a\r\nb" }, "clientId"],
    ["S172: a line break in the scope", { scope: "a\nb" }, "scope"],
    ["S172: a line break in the audience", { audience: "a\rb" }, "audience"],
    ["S172: a null character in the organization", { organization: "a\0b" }, "organization"],
    ["an empty audience", { audience: "" }, "audience"],
    ["no secret", { clientSecret: undefined }, "clientSecret"],
    ["an empty secret", { clientSecret: "" }, "clientSecret"],
    ["no secrets in a list", { clientSecret: [] }, "clientSecret"],
    ["an empty secret in a list", { clientSecret: ["a", ""] }, "clientSecret"],
    ["S155: a secret that ends with a line break", { clientSecret: "hidden\n" }, "clientSecret"],
    ["S155: a secret that begins with a space", { clientSecret: " hidden" }, "clientSecret"],
    ["a secret with a control character", { clientSecret: "hid\u0007den" }, "clientSecret"],
    ["a secret that is a number", { clientSecret: 7 }, "clientSecret"],
    ["a timeout of nothing", { timeout: 0 }, "timeout"],
    ["a timeout that is no number", { timeout: NaN }, "timeout"],
    ["a negative renewAhead", { renewAhead: -1 }, "renewAhead"],
  ])("%s", (_, options, name) => {
    const build = () => clientCredentials(credentials({ vendor: "acme", ...options }));
    expect(build).toThrow(ConfigurationError);
    expect(build).toThrow(`acme: \`${name}\``);
    expect(build).not.toThrow("hidden");
  });

  it("the same for layers", () => {
    for (const value of [0, -1, NaN, Infinity, "1000" as unknown as number]) {
      expect(() => withTimeout(value)).toThrow(ConfigurationError);
      expect(() => withDeadline({ deadline: value })).toThrow(ConfigurationError);
    }
    for (const retries of [-1, 1.5, NaN, Infinity]) expect(() => withRetry({ retries })).toThrow(ConfigurationError);
    expect(() => withAuth(staticToken("t"), { origin: "http://api.example.com" })).toThrow(ConfigurationError);
    for (const built of [
      withTimeout(false),
      withTimeout(1),
      withDeadline({ deadline: false }),
      withRetry({ retries: 0 }),
    ])
      expect(built).toBeTypeOf("function");
  });

  it("S156: a token that cannot stand in a header is refused by our words, not by the platform's, which quote it", async () => {
    for (const value of ["hidden\r\nx: y", "hidden value", "hidden\u00e9", ""]) {
      expect(() => staticToken(value)).toThrow(ConfigurationError);
      const { send } = clientWith({ get: () => ({ value }) });
      const error = await failureOf(send(new Request("https://api.example.com/")));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(String(error.stack)).not.toContain("hidden");
    }
  });
});
