import "../../../auth-middleware/test/support/guard.ts";
import { once } from "node:events";
import { setImmediate as turn, setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { undiciTransport } from "../../src/undici/index.ts";
import { start } from "../support/acme.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Whether what is referred to is gone after a few collections. */
async function isCollected(weak: WeakRef<object>): Promise<boolean> {
  for (let tries = 0; tries < 20; tries++) {
    // oxlint-disable-next-line no-await-in-loop -- a reference is kept until the turn is over
    await turn();
    collect();
    if (weak.deref() === undefined) return true;
  }
  return false;
}

describe("memory, over undici", () => {
  test("an answer of no stated length is kept by nothing once it was read", async () => {
    const { wire, client } = await start({ fetch: undiciTransport() });
    wire.api(() => (response) => {
      response.writeHead(200, { "content-type": "application/json" }).flushHeaders();
      response.end('[{ "id": "1" }]');
    });
    const read = async () => new WeakRef((await client.GET("/things")).data as object);
    await read();
    expect(await isCollected(await read())).toBe(true);
  });

  test("an answer that was thrown away unread is let go of, and its connection with it", async () => {
    const { wire, client } = await start({ fetch: undiciTransport() });
    let closed: Promise<unknown> | undefined;
    wire.api(() => (response) => {
      response.writeHead(200).write("x".repeat(1024));
      closed = once(response, "close");
    });
    const ask = async () => new WeakRef(await client.fetch("/things"));
    expect(await isCollected(await ask())).toBe(true);
    expect(await Promise.race([closed?.then(() => "closed"), pause(5_000, "open")])).toBe("closed");
  });
});
