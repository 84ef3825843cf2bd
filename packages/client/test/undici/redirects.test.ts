import "../../../auth-middleware/test/support/guard.ts";
import { all, compare, failure, type Row } from "./support/compare.ts";

/** Redirects everything but `/end`, which says what it got. */
const to =
  (location: string | undefined, status = 302, body = "moved"): Row[1] =>
  (request, response, { elsewhere }) => {
    if (request.url?.startsWith("/end")) {
      response.end("the end");
      return;
    }
    const target = location?.replace("ELSEWHERE", elsewhere);
    response.writeHead(status, target === undefined ? {} : { location: target }).end(body);
  };

const HEADERS = { authorization: "Bearer secret", cookie: "a=b", "proxy-authorization": "x", "x-kept": "1" };

const send =
  (init: () => RequestInit = () => ({}), path = "/a"): Row[2] =>
  async ({ fetch, origin }) => {
    const own = init();
    const headers = new Headers({ ...HEADERS, ...(own.headers as Record<string, string> | undefined) });
    const response = await fetch(`${origin}${path}`, { ...own, headers });
    return all(response);
  };

const STATUSES = [301, 302, 303, 307, 308];

const BODY = { body: '{"a":1}', headers: { "content-type": "application/json", "content-language": "en" } };

compare("a redirect", [
  ...STATUSES.flatMap((status): Row[] =>
    ["GET", "HEAD", "POST", "PUT", "DELETE"].map((method): Row => [
      `with ${status} of a ${method}`,
      to("/end", status),
      send(() => ({ method, ...(method === "POST" || method === "PUT" ? BODY : {}) })),
    ]),
  ),
  ...STATUSES.map((status): Row => [
    `with ${status} to another origin`,
    to("ELSEWHERE/end", status),
    send(() => ({ method: "POST", ...BODY })),
  ]),
  ["with 304 is none", to("/end", 304, ""), send()],
  ["with 300 is none", to("/end", 300), send()],
  ["without a location", to(undefined), send()],
  ["to a relative path", to("end?x=1", 302), send(undefined, "/deep/a")],
  ["to a path with dots", to("../end/./x"), send(undefined, "/deep/a/b")],
  ["to an address in UTF-8", to(Buffer.from("/end/caf\u00e9").toString("latin1")), send()],
  ["keeps the fragment", to("/end"), send(undefined, "/a#x")],
  ["has a fragment of its own", to("/end#y"), send(undefined, "/a#x")],
  ["to no URL", to("http://[x/"), send()],
  ["to another scheme", to("ftp://127.0.0.1/end"), send()],
  ["to data:", to("data:text/plain,x"), send()],
  ["to a URL with a password", to("http://user:pass@example.com/end"), send()],
  ["that goes round", to("/a"), send()],
  ["with a body that is long", to("/end", 302, "x".repeat(200_000)), send()],
  [
    "of a stream with 307",
    to("/end", 307),
    send(() => ({ method: "POST", body: new Blob(["x"]).stream() as never, duplex: "half" })),
  ],
  [
    "of a stream with 303",
    (request, response) => {
      if (request.url === "/end") response.end("ok");
      else request.resume().on("end", () => response.writeHead(303, { location: "/end" }).end());
    },
    send(() => ({ method: "POST", body: new Blob(["x"]).stream() as never, duplex: "half" })),
  ],
  ["is handed out when asked", to("/end"), send(() => ({ redirect: "manual" }))],
  ["is an error when asked", to("/end"), send(() => ({ redirect: "error" }))],
  ["without a location is an error when asked", to(undefined), send(() => ({ redirect: "error" }))],
  ["that is compressed", to("/end", 302, "not gzip"), async ({ fetch, origin }) => (await fetch(`${origin}/a`)).text()],
  [
    "twenty times",
    (request, response) => {
      const count = Number(request.url?.slice(1));
      if (count === 20) response.end("arrived");
      else response.writeHead(302, { location: `/${count + 1}` }).end();
    },
    async ({ fetch, origin }) => all(await fetch(`${origin}/0`)),
  ],
  [
    "twenty-one times",
    (request, response) => {
      response.writeHead(302, { location: `/${Number(request.url?.slice(1)) + 1}` }).end();
    },
    async ({ fetch, origin }) => fetch(`${origin}/0`).catch(failure),
  ],
]);
