import "../../../auth-middleware/test/support/guard.ts";
import { setTimeout as pause } from "node:timers/promises";
import { compare, failure, type Row } from "./support/compare.ts";

class Mine extends Error {
  override name = "Mine";
}

const silence: Row[1] = () => {};

const stalling: Row[1] = (_, response) => {
  response.writeHead(200, { "content-type": "text/plain" }).write("the first part");
};

const whole: Row[1] = (_, response) => response.end('{"a":1}');

/** Aborts a call when its request has arrived, and gives what it was rejected with. */
const aborted =
  (init: RequestInit = {}, reason: unknown = new Mine("why"), count = 1): Row[2] =>
  async ({ fetch, origin, arrived }) => {
    const controller = new AbortController();
    const call = fetch(origin, { ...init, signal: controller.signal }).then(() => "answered", failure);
    await arrived(count);
    controller.abort(reason);
    return call;
  };

/** Aborts while a body is read in one of the ways there are. */
const abortedReading =
  (read: (response: Response) => Promise<unknown>): Row[2] =>
  async ({ fetch, origin }) => {
    const controller = new AbortController();
    const response = await fetch(origin, { signal: controller.signal });
    setTimeout(() => controller.abort(new Mine("why")), 20);
    return read(response).then(String, failure);
  };

const stream = async (response: Response) => {
  const chunks: string[] = [];
  try {
    for await (const chunk of response.body ?? []) chunks.push(Buffer.from(chunk as Uint8Array).toString());
    return chunks;
  } catch (error) {
    return JSON.stringify([chunks, failure(error)]);
  }
};

const early =
  (reason?: unknown): Row[2] =>
  async ({ fetch, origin }) =>
    fetch(origin, { signal: AbortSignal.abort(reason) }).catch(failure);

compare("an abort", [
  ["before the call", whole, early(new Mine("why"))],
  ["before the call, without a reason", whole, early()],
  ["before the call, with a reason that is no error", whole, early("just so")],
  [
    "before a call to no URL",
    whole,
    async ({ fetch }) => fetch("/a", { signal: AbortSignal.abort(new Mine()) }).catch((error: Error) => error.name),
  ],
  ["while waiting for an answer", silence, aborted()],
  ["while waiting for an answer, with a reason that is no error", silence, aborted({}, "just so")],
  [
    "by a timeout",
    silence,
    async ({ fetch, origin, arrived }) => {
      const controller = new AbortController();
      const call = fetch(origin, { signal: controller.signal }).catch((error: Error) => error.name);
      await arrived(1);
      const timeout = AbortSignal.timeout(1);
      timeout.addEventListener("abort", () => controller.abort(timeout.reason));
      return call;
    },
  ],
  [
    "of a Request",
    silence,
    async ({ fetch, origin, arrived }) => {
      const controller = new AbortController();
      const call = fetch(new Request(origin, { signal: controller.signal, method: "POST", body: "x" })).catch(failure);
      await arrived(1);
      controller.abort(new Mine("why"));
      return call;
    },
  ],
  [
    "after a redirect",
    (request, response) => {
      if (request.url === "/") response.writeHead(302, { location: "/silent" }).end();
    },
    aborted({}, new Mine("why"), 2),
  ],
  ["while text is read", stalling, abortedReading((response) => response.text())],
  ["while JSON is read", stalling, abortedReading((response) => response.json())],
  ["while bytes are read", stalling, abortedReading((response) => response.bytes())],
  ["while a blob is read", stalling, abortedReading((response) => response.blob())],
  ["while a stream is read", stalling, abortedReading(stream)],
  ["while a clone is read", stalling, abortedReading((response) => response.clone().text())],
  [
    "before text is read",
    stalling,
    abortedReading(async (response) => {
      await pause(40);
      return response.text();
    }),
  ],
  [
    "before text is read that is all there",
    whole,
    abortedReading(async (response) => {
      await pause(40);
      return response.text();
    }),
  ],
  [
    "before a stream is read that is all there",
    whole,
    abortedReading(async (response) => {
      const { body } = response;
      await pause(40);
      return body!
        .getReader()
        .read()
        .then((read) => JSON.stringify(read));
    }),
  ],
  [
    "after the body was read",
    whole,
    abortedReading(async (response) => {
      const text = await response.text();
      await pause(40);
      return text;
    }),
  ],
  [
    "while a compressed body is read",
    (_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).write(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]));
    },
    abortedReading((response) => response.text()),
  ],
]);

compare("a source that is sent", [
  [
    "is asked for no more than is sent",
    (request, response) => {
      request.resume().on("end", () => response.end("ok"));
    },
    async ({ fetch, origin }) => {
      let count = 0;
      const body = new ReadableStream({
        pull: (source) => (count++ < 3 ? source.enqueue(new Uint8Array([65])) : source.close()),
      });
      return [await (await fetch(origin, { method: "POST", body, duplex: "half" })).text(), count];
    },
  ],
]);
