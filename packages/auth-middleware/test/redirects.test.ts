import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { NetworkError, ReplayableRequest, staticToken, VendorkitError } from "../src/index.ts";
import { clientWith, failureOf, sourceAt } from "./support/client.ts";
import "./support/guard.ts";
import { startSecure } from "./support/secure-server.ts";
import { type Answer, json, startWire } from "./support/wire.ts";

const to = (location: string, status = 302): Answer => ({ status, headers: { location }, body: "moved" });

describe("S166: from https to http", () => {
  it("no redirect is followed, on the same host either, and nothing is sent in the clear", async () => {
    const wire = await startWire();
    const secure = await startSecure((_, response) => {
      response.writeHead(307, { location: `${wire.origin.replace("127.0.0.1", "localhost")}/things?key=hidden` }).end();
    });
    const { send, ofType } = clientWith(staticToken("t"));
    const error = await failureOf(send(new Request(`${secure}/things?q=hidden`)));
    expect(error).toBeInstanceOf(VendorkitError);
    expect(error).toMatchObject({ code: "insecure_redirect", vendor: "acme" });
    expect(error.message).toMatch(
      /^acme: GET https:\/\/localhost:\d+\/things was redirected to plain http at localhost:\d+\./,
    );
    expect(wire.calls).toHaveLength(0);
    expect(ofType("attempt")).toHaveLength(1);
  });

  it("a redirect from https to https is followed with the token", async () => {
    const bearers: (string | undefined)[] = [];
    const secure = await startSecure(({ url, headers }, response) => {
      bearers.push(headers.authorization);
      if (url === "/old") response.writeHead(301, { location: "/new" }).end();
      else response.end("arrived");
    });
    const { send } = clientWith(staticToken("t"));
    const response = await send(new Request(`${secure}/old`));
    expect(await response.text()).toBe("arrived");
    expect([response.url, response.redirected]).toEqual([`${secure}/new`, true]);
    expect(bearers).toEqual(["Bearer t", "Bearer t"]);
  });
});

describe("S164: to another origin", () => {
  const headers = {
    "x-api-key": "canary",
    "X-Vendor-Token": "canary",
    cookie: "session=canary",
    "proxy-authorization": "canary",
    "acme-version": "2",
    accept: "text/csv",
    "content-type": "text/plain",
  };

  it.each([301, 302, 303, 307, 308])(
    "%i takes no header along but those that say nothing of the caller",
    async (status) => {
      const [wire, elsewhere] = [await startWire(), await startWire()];
      wire.api(() => to(`${elsewhere.origin}/x`, status));
      elsewhere.api(() => json({}));
      const { send } = clientWith(sourceAt(wire));
      const init = { method: "POST", headers, body: "a body" };
      const response = await send(new ReplayableRequest(`${wire.origin}/x`, init) as unknown as Request);
      expect(response.status).toBe(200);
      expect(wire.calls[0]?.headers).toMatchObject({ "x-api-key": "canary", authorization: "Bearer token-1" });
      const [seen] = elsewhere.calls;
      expect(JSON.stringify(seen?.headers)).not.toMatch(/canary|token-1|acme-version/);
      expect(seen?.headers).toMatchObject({ accept: "text/csv" });
      expect([seen?.method, seen?.body.toString()]).toEqual(status < 307 ? ["GET", ""] : ["POST", "a body"]);
    },
  );

  it("a caller's own Authorization stays behind, too, and does not come back on the way back", async () => {
    const [wire, elsewhere] = [await startWire(), await startWire()];
    wire.api(({ path }) => (path === "/x" ? to(`${elsewhere.origin}/y`, 307) : json({})));
    elsewhere.api(() => to(`${wire.origin}/z`, 307));
    const { send } = clientWith(sourceAt(wire));
    await send(new Request(`${wire.origin}/x`, { headers: { authorization: "Basic canary" } }));
    expect(elsewhere.calls[0]?.headers.authorization).toBeUndefined();
    expect(wire.calls.map(({ headers }) => headers.authorization)).toEqual(["Basic canary", undefined]);
  });

  it("an address with a user name is not followed, and the error does not repeat it", async () => {
    const [wire, elsewhere] = [await startWire(), await startWire()];
    wire.api(() => to(elsewhere.origin.replace("http://", "http://hidden:hidden@")));
    const error = await failureOf(clientWith(sourceAt(wire)).send(new Request(`${wire.origin}/x`)));
    expect(error).toMatchObject({ code: "bad_redirect" });
    expect(error.message).not.toContain("hidden");
    expect(elsewhere.calls).toHaveLength(0);
  });

  it.each(["ftp://127.0.0.1/x", "data:text/plain,x", "http://:80:80/"])("%s is not followed", async (location) => {
    const wire = await startWire();
    wire.api(() => to(location));
    expect(await failureOf(clientWith(sourceAt(wire)).send(new Request(`${wire.origin}/x`)))).toMatchObject({
      code: "bad_redirect",
    });
  });
});

describe("a redirect within the origin", () => {
  it.each([
    ["GET", 303, "GET", ""],
    ["HEAD", 303, "HEAD", ""],
    ["POST", 301, "GET", ""],
    ["POST", 302, "GET", ""],
    ["PUT", 302, "PUT", "a body"],
    ["PUT", 303, "GET", ""],
    ["POST", 307, "POST", "a body"],
    ["POST", 308, "POST", "a body"],
  ])("of a %s by %i becomes a %s, as the Fetch standard has it", async (method, status, then, body) => {
    const wire = await startWire();
    wire.api(({ path }) => (path === "/x" ? to("/y", status) : json({})));
    const init = method.length < 5 && method !== "PUT" && method !== "POST" ? {} : { body: "a body" };
    await clientWith(sourceAt(wire)).send(new Request(`${wire.origin}/x`, { method, ...init }));
    const [, seen] = wire.calls;
    expect([seen?.method, seen?.body.toString(), seen?.bearer]).toEqual([then, body, "token-1"]);
    if (body === "") expect(seen?.headers["content-type"]).toBeUndefined();
  });

  it("that goes in circles ends after twenty turns", async () => {
    const wire = await startWire();
    wire.api(() => to("/x"));
    const { send } = clientWith(sourceAt(wire), { retries: 0 });
    const error = await failureOf(send(new Request(`${wire.origin}/x`)));
    expect(error).toBeInstanceOf(NetworkError);
    expect([error.code, wire.calls.length]).toEqual(["redirects", 21]);
  });

  it("without a Location is an answer like any other, and so is any that the caller wants to see", async () => {
    const wire = await startWire();
    wire.api(({ path }) => (path === "/x" ? { status: 302 } : to("/z")));
    const { send } = clientWith(sourceAt(wire), { retries: 0 });
    expect((await send(new Request(`${wire.origin}/x`))).status).toBe(302);
    const seen = await send(new Request(`${wire.origin}/y`, { redirect: "manual" }));
    expect([seen.status, seen.headers.get("location"), seen.redirected]).toEqual([302, "/z", false]);
    expect(await failureOf(send(new Request(`${wire.origin}/y`, { redirect: "error" })))).toBeInstanceOf(NetworkError);
  });

  it("of a stream is handed out with a word on how to have it sent again; a factory is asked again", async () => {
    const wire = await startWire();
    wire.api(({ path }) => (path === "/x" ? to("/y", 307) : json({})));
    const { send, ofType } = clientWith(sourceAt(wire));
    const put = (body: unknown) =>
      send(new ReplayableRequest(`${wire.origin}/x`, { method: "PUT", body, duplex: "half" }) as unknown as Request);
    expect((await put(Readable.from(["once"]))).status).toBe(307);
    expect(ofType("warning")).toEqual([expect.objectContaining({ code: "not_replayable" })]);
    expect((await put(() => Readable.from(["again"]))).status).toBe(200);
    expect(wire.calls.at(-1)?.body.toString()).toBe("again");
  });

  it("ends with the caller's reason when the caller goes on the way", async () => {
    const wire = await startWire();
    const controller = new AbortController();
    const reason = new Error("the caller has gone");
    wire.api(() => {
      controller.abort(reason);
      return to("/y");
    });
    const { send } = clientWith(sourceAt(wire));
    expect(await failureOf(send(new Request(`${wire.origin}/x`, { signal: controller.signal })))).toBe(reason);
    expect(wire.calls).toHaveLength(1);
  });

  it("keeps a fragment, and does not wait for the body of what it leaves", async () => {
    const wire = await startWire();
    wire.api(({ path }) =>
      path === "/x"
        ? (response) => {
            response.writeHead(302, { location: "/y", "content-length": 10_000_000 });
            response.write("x".repeat(200_000));
          }
        : json({}),
    );
    const response = await clientWith(sourceAt(wire)).send(new Request(`${wire.origin}/x#part`));
    expect([response.status, response.url]).toEqual([200, `${wire.origin}/y`]);
  });

  it("of a browser, which shows none, is left to the browser", async () => {
    const sent: (string | undefined)[] = [];
    const opaque = Object.defineProperties(new Response(), { type: { value: "opaqueredirect" }, status: { value: 0 } });
    const fetch = async (_: unknown, init?: RequestInit) => {
      sent.push(init?.redirect);
      return init?.redirect === "follow" ? new Response("arrived") : opaque;
    };
    const { send } = clientWith(staticToken("t"), { fetch });
    const request = new ReplayableRequest("https://api.example.com/") as unknown as Request;
    expect(await (await send(request)).text()).toBe("arrived");
    expect(sent).toEqual(["manual", "follow"]);
  });
});
