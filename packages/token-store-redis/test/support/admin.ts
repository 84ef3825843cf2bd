import { createClient, RESP_TYPES } from "redis";
import type { Command } from "./redis-entry.ts";

/** Runs `work` with a connection of its own to a server, which is closed whatever happens. */
export async function withAdmin<T>(port: number, work: (command: Command) => Promise<T>): Promise<T> {
  const client = createClient({ socket: { host: "127.0.0.1", port, reconnectStrategy: false } }).withTypeMapping({
    [RESP_TYPES.BLOB_STRING]: Buffer,
  });
  // A connection that breaks while a server is killed shows in the command that it breaks.
  client.on("error", () => {});
  await client.connect();
  try {
    return await work((...words) =>
      client.sendCommand(words.map((word) => (typeof word === "number" ? String(word) : word))),
    );
  } finally {
    client.destroy();
  }
}
