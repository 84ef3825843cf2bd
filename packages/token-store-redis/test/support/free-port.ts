import { createServer } from "node:net";

/**
 * Below the range from which systems take the ports of outgoing connections: a client that tries again and again while its
 * server is down could otherwise be given the server's port, and connect to itself. The nodes of a cluster talk to each other on ports that are 10,000 higher.
 */
const FIRST = 10_000;
const LAST = 20_000;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });

async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    // oxlint-disable-next-line no-await-in-loop
    if (await isFree(port)) return port;
  }
}

/** Starts a server on a port of 127.0.0.1 that nobody listens on; on another one if somebody was faster. */
export async function onFreePort<T>(start: (port: number) => Promise<T>): Promise<T> {
  try {
    return await start(await freePort());
  } catch (error) {
    if (/in use/i.test(String(error))) return onFreePort(start);
    throw error;
  }
}
