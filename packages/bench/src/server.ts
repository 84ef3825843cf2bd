import { createServer, type Server, type Socket } from "node:net";
import { readFileSync } from "node:fs";
import { createServer as createTlsServer } from "node:tls";
import { answerOf, tokenBody } from "./wire.ts";

/**
 * The server, in a process of its own: `node server.ts [key cert]`. It knows just enough HTTP to answer, so that what is
 * measured is the client: node:http would take longer for an answer than the fastest client for its request.
 */
const LATIN1 = "latin1";

const respond = (body: string): Buffer =>
  Buffer.from(
    `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nx-request-id: bench-1\r\ncache-control: no-store\r\n\r\n${body}`,
  );

const answers = new Map<string, Buffer>([["/token", respond(tokenBody)]]);

function answerFor(path: string): Buffer {
  const [, size = "0"] = /size=(\d+)/.exec(path) ?? [];
  const key = path === "/token" ? path : size;
  const known = answers.get(key) ?? respond(answerOf(Number(size)));
  answers.set(key, known);
  return known;
}

/** Answers what is whole of the requests received so far, and gives the rest. */
function serve(socket: Socket, received: string): string {
  let rest = received;
  for (;;) {
    const end = rest.indexOf("\r\n\r\n");
    if (end < 0) return rest;
    const head = rest.slice(0, end);
    const [, length = "0"] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
    const size = end + 4 + Number(length);
    if (rest.length < size) return rest;
    socket.write(answerFor(head.split(" ", 2)[1] ?? "/"));
    rest = rest.slice(size);
  }
}

function onConnection(socket: Socket): void {
  let rest = "";
  socket.setNoDelay(true);
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk: Buffer) => {
    rest = serve(socket, rest + chunk.toString(LATIN1));
  });
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });

const [key, cert] = process.argv.slice(2);
const plain = await listen(createServer(onConnection));
const secure =
  key && cert ? await listen(createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, onConnection)) : 0;
process.send?.({ plain, secure });
// A run that is ended leaves nothing behind.
process.once("disconnect", () => process.exit());
