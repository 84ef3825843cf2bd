import createClient, { type Middleware } from "openapi-fetch";
import type { MakeSubject, Setting, Subject } from "../subject.ts";
import { order, TOKEN } from "../wire.ts";

interface Call {
  parameters: { query?: { size?: string } };
  responses: { 200: { content: { "application/json": unknown } } };
}

export interface Paths {
  "/things": {
    parameters: object;
    get: Call;
    post: Call & { requestBody: { content: { "application/json": typeof order } } };
  };
}

/** Calls through any client with openapi-fetch's methods. */
export function callsOf(client: { GET: unknown; POST: unknown }, { path }: Pick<Setting, "path">): Subject {
  const { GET, POST } = client as Record<"GET" | "POST", (path: string, init: object) => Promise<{ data?: unknown }>>;
  const size = new URLSearchParams(path.split("?")[1]).get("size");
  const init = size ? { params: { query: { size } } } : {};
  return {
    get: async () => (await GET("/things", init)).data,
    post: async () => (await POST("/things", { body: order })).data,
  };
}

/** openapi-fetch alone: the token is a fixed header. */
export const make: MakeSubject = async (setting) => {
  const { origin, fetch } = setting;
  const headers = { authorization: `Bearer ${TOKEN}` };
  return callsOf(createClient<Paths>({ baseUrl: origin, headers, ...(fetch && { fetch }) }), setting);
};

/** With the hook for a bearer token that its own page on authentication shows. */
export const makeWithHook: MakeSubject = async (setting) => {
  const { origin, fetch } = setting;
  const client = createClient<Paths>({ baseUrl: origin, ...(fetch && { fetch }) });
  const middleware: Middleware = {
    onRequest({ request }) {
      request.headers.set("Authorization", `Bearer ${TOKEN}`);
      return request;
    },
  };
  client.use(middleware);
  return callsOf(client, setting);
};

/** Over ky, which brings retries and a timeout. */
export const makeOverKy: MakeSubject = async (setting) => {
  const { origin, fetch } = setting;
  const { default: ky } = await import("ky");
  const over = ky.create({
    retry: 2,
    timeout: 30_000,
    throwHttpErrors: false,
    headers: { authorization: `Bearer ${TOKEN}` },
    ...(fetch && { fetch }),
  });
  return callsOf(createClient<Paths>({ baseUrl: origin, fetch: (request) => over(request) }), setting);
};
