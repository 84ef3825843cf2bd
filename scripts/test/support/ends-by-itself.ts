/** A process that has nothing left to do but hold a token and an open connection. It prints what would keep it alive. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createPliantClient } from "@vendorkit/pliant";

const server = createServer((request, response) => {
  const body =
    request.url === "/token" ? { access_token: "t", token_type: "Bearer", expires_in: 2_592_000 } : { data: [] };
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(body));
});
await new Promise<void>((resolve) => {
  server.listen(0, "127.0.0.1", resolve);
});
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
server.unref();
const pliant = createPliantClient({ clientId: "id", clientSecret: "s", baseUrl: origin, tokenUrl: `${origin}/token` });
const { response } = await pliant.GET("/organizations");
const unread = await pliant.fetch("/organizations");
const timers = process.getActiveResourcesInfo().filter((name) => name === "Timeout");
console.log(JSON.stringify({ statuses: [response.status, unread.status], timers: timers.length }));
