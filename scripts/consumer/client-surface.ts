import type { TokenSource, VendorClient } from "@vendorkit/client";
import type { Emulator } from "@vendorkit/emulator";
import { createImaraClient, type ImaraClient, type paths } from "@vendorkit/imara";
import type { Middleware } from "openapi-fetch";
import { expect, holds, type Same } from "./expect.ts";

holds(true satisfies Same<ImaraClient, VendorClient<paths>>);

/** The client's members besides its typed methods. */
export async function useClientSurface(emulator: Emulator): Promise<void> {
  const options = emulator.options("imara");
  const imara = createImaraClient(options);
  const tokens: TokenSource = imara.tokens;
  expect((await tokens.get()).value.length > 0, "`tokens` to give a token");
  expect(imara.baseUrl === options.baseUrl, "`baseUrl` to be the one given");
  await useFetch(imara);
  await useMiddleware(imara);
  for (const method of ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const)
    expect(typeof imara[method] === "function", `a method ${method}`);
}

async function useFetch(imara: ImaraClient): Promise<void> {
  const response: Response = await imara.fetch("/controls", { method: "GET", timeout: 5_000, deadline: false });
  expect(response.ok, "`fetch` to send the client's token");
  const refused = await imara.fetch("https://elsewhere.example/").catch((error: unknown) => error);
  expect(refused instanceof Error, "`fetch` to refuse another origin");
}

async function useMiddleware(imara: ImaraClient): Promise<void> {
  let calls = 0;
  const counting: Middleware = {
    onRequest({ request }) {
      calls += 1;
      return new Request(request, { headers: { "x-counted": "yes" } });
    },
  };
  imara.use(counting);
  await imara.GET("/controls");
  imara.eject(counting);
  await imara.GET("/controls");
  expect(calls === 1, "middleware to see calls between `use` and `eject`");
}
