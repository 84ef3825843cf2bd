import {
  authMiddleware,
  clientCredentials,
  compose,
  type Fetch,
  type Layer,
  MemoryTokenStore,
  staticToken,
  type Token,
  tokenFrom,
  type TokenSource,
  withAuth,
  withDeadline,
  withEvents,
  withRetry,
  withTimeout,
} from "@vendorkit/auth-middleware";
import type { Emulator } from "@vendorkit/emulator";
import type { paths } from "@vendorkit/imara";
import createClient from "openapi-fetch";
import { expect } from "./expect.ts";

/** The middleware without any client of ours: layers around `fetch`, and a plain openapi-fetch client. */
export async function useAuthMiddleware(emulator: Emulator): Promise<void> {
  const { tokenUrl, clientId, clientSecret, baseUrl } = emulator.options("imara");
  const tokens: TokenSource = clientCredentials({
    tokenUrl,
    clientId,
    clientSecret,
    scope: "openid",
    tokenStore: new MemoryTokenStore(),
  });
  await useLayers(tokens, baseUrl);
  await usePlainClient(tokens, baseUrl);
  await useOtherSources();
}

async function useLayers(tokens: TokenSource, baseUrl: string): Promise<void> {
  const types: string[] = [];
  const naming: Layer = (next: Fetch) => (request) => {
    request.headers.set("x-caller", "consumer");
    return next(request);
  };
  const layers = [
    withEvents((event) => types.push(event.type)),
    withDeadline({ deadline: 10_000 }),
    withRetry({ retries: 1 }),
    withAuth(tokens, { origin: baseUrl }),
    withTimeout(5_000),
    naming,
  ];
  const response: Response = await compose(fetch, ...layers)(new Request(`${baseUrl}/controls`));
  expect(response.ok, "a composition of all layers to reach the API");
  expect(types.includes("done"), "a `done` event of the composed call");
}

async function usePlainClient(tokens: TokenSource, baseUrl: string): Promise<void> {
  const client = createClient<paths>({ baseUrl });
  client.use(authMiddleware(tokens));
  const { response } = await client.GET("/controls");
  expect(response.status === 200, "a plain openapi-fetch client with authMiddleware to reach the API");
}

async function useOtherSources(): Promise<void> {
  const fixed: Token = await staticToken("long-lived").get();
  const asked = await staticToken(async () => "asked").get();
  const own = await tokenFrom(async () => ({ value: "mine", expiresAt: Date.now() + 60_000 })).get();
  expect([fixed, asked, own].map(({ value }) => value).join() === "long-lived,asked,mine", "tokens of one's own");
  expect(!JSON.stringify([fixed, asked, own]).includes("mine"), "a token to hide its value from JSON");
}
