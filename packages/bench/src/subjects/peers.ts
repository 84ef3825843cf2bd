import type { MakeSubject } from "../subject.ts";
import { order, TOKEN } from "../wire.ts";

/** OpenAI's own SDK, of the kind that Stainless generates: retries, a timeout and an API key. */
export const makeOpenai: MakeSubject = async ({ origin, path, fetch }) => {
  const { default: OpenAI } = await import("openai");
  const client = new OpenAI({
    apiKey: TOKEN,
    baseURL: origin,
    maxRetries: 2,
    timeout: 30_000,
    ...(fetch && { fetch }),
  });
  return { get: () => client.get(path), post: () => client.post(path, { body: order }) };
};

/** Octokit's core: a token, and neither retries nor a timeout without its plug-ins. */
export const makeOctokit: MakeSubject = async ({ origin, path, fetch }) => {
  const { Octokit } = await import("@octokit/core");
  const octokit = new Octokit({ auth: TOKEN, baseUrl: origin, ...(fetch && { request: { fetch } }) });
  return {
    get: async () => (await octokit.request(`GET ${path}`)).data as unknown,
    post: async () => (await octokit.request("POST /things", order)).data as unknown,
  };
};

/** hey-api's fetch client, as its generated code uses it: a token, and neither retries nor a timeout. */
export const makeHeyApi: MakeSubject = async ({ origin, path, fetch }) => {
  const { createClient } = await import("@hey-api/client-fetch");
  const client = createClient({ baseUrl: origin, auth: () => TOKEN, ...(fetch && { fetch }) });
  const security = [{ scheme: "bearer" as const, type: "http" as const }];
  const headers = { "content-type": "application/json" };
  return {
    get: async () => (await client.get({ url: path, security })).data,
    post: async () => (await client.post({ url: "/things", body: order, headers, security })).data,
  };
};
