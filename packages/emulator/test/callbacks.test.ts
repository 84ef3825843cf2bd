import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { emulatorForTests } from "./helpers.ts";

const emulator = await emulatorForTests({ vendors: ["pliant", "apiera"] });

async function listen() {
  const seen: { headers: IncomingMessage["headers"]; body: string }[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    seen.push({ headers: request.headers, body: await text(request) });
    response.writeHead(202).end();
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => server.close().closeAllConnections());
  return { seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

test("a callback has the headers of its signature, the example of its event, and the program's status", async () => {
  const { seen, url } = await listen();
  const at = Date.UTC(2026, 0, 1);
  const event = "STATEMENT_CSV_DOWNLOAD_READY";
  const headers = { "X-Organization-Id": "o-1" };
  expect(await emulator.sendCallback("pliant", { url, event, id: "msg_1", at, headers })).toEqual({
    id: "msg_1",
    status: 202,
  });
  expect(JSON.parse(seen[0]?.body ?? "")).toHaveProperty("statementFileUrl");
  expect(seen[0]?.headers).toMatchObject({
    "webhook-id": "msg_1",
    "webhook-timestamp": String(at / 1000),
    "webhook-signature": expect.stringMatching(/^v1a,/),
    "x-organization-id": "o-1",
  });
});

test("a callback without an event or a payload is an empty object, with an id of its own", async () => {
  const { seen, url } = await listen();
  const [one, two] = [await emulator.sendCallback("pliant", { url }), await emulator.sendCallback("pliant", { url })];
  expect(one.id).not.toBe(two.id);
  expect(seen[0]?.body).toBe("{}");
});

test("a vendor that sends no callbacks is told as such", async () => {
  await expect(emulator.sendCallback("apiera", { url: "http://127.0.0.1:1" })).rejects.toThrow(
    "apiera sends no callbacks.",
  );
});
