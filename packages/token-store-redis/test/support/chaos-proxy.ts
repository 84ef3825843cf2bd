import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/**
 * What happens to what is sent, in both directions:
 * `pass` goes on, after `delayMs`; `stall` is held until it may pass again; `drop` is lost, and the connections stay;
 * `refuse` ends new connections at once.
 */
export type ProxyMode = "pass" | "stall" | "drop" | "refuse";

/** A TCP proxy that stands between a client and its server and misbehaves when told to. */
export interface ChaosProxy {
  readonly port: number;
  mode: ProxyMode;
  /** Milliseconds that each piece of data is late by, when it passes. */
  delayMs: number;
  /** How many connections are open. */
  readonly connections: number;
  /** Resets all connections (RST). */
  cut(): void;
  close(): Promise<void>;
}

/** Starts a proxy on a free port of 127.0.0.1. */
export async function startProxy(target: { readonly port: number }): Promise<ChaosProxy> {
  const sockets = new Set<Socket>();
  const held: (() => void)[] = [];
  let mode: ProxyMode = "pass";
  let delayMs = 0;

  function send(to: Socket, data: Buffer): void {
    if (mode === "drop") return;
    if (mode === "stall" || held.length > 0) return void held.push(() => to.write(data));
    if (delayMs === 0) return void to.write(data);
    setTimeout(() => to.write(data), delayMs).unref();
  }

  function join(from: Socket, to: Socket): void {
    sockets.add(from);
    from.on("data", (data) => send(to, data));
    from.on("error", () => {}); // a reset of one side ends the other, below
    from.on("close", () => {
      sockets.delete(from);
      to.destroy();
    });
  }

  const server = createServer((client) => {
    if (mode === "refuse") {
      client.destroy();
      return;
    }
    const upstream = connect(target.port, "127.0.0.1");
    join(client, upstream);
    join(upstream, client);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const cut = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };

  return {
    port: (server.address() as AddressInfo).port,
    get mode() {
      return mode;
    },
    set mode(next) {
      mode = next;
      if (next === "pass") for (const write of held.splice(0)) write();
    },
    get delayMs() {
      return delayMs;
    },
    set delayMs(next) {
      delayMs = next;
    },
    get connections() {
      return sockets.size / 2;
    },
    cut,
    async close() {
      server.close();
      cut();
      if (server.listening) await once(server, "close");
    },
  };
}
