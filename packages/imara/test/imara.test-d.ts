/** Checked by the compiler and never run. */
import { expectTypeOf } from "vitest";
import { createImaraClient, failure, type ImaraClient, type ImaraOptions, type paths, unwrap } from "../src/index.ts";

declare const imara: ImaraClient;

export async function rightCallsCompile() {
  const result = await imara.GET("/controls", { timeout: 1_000, signal: new AbortController().signal });
  // The vendor publishes no body: what it is has to be found out by the caller.
  expectTypeOf(result.data).toEqualTypeOf<unknown>();
  expectTypeOf(await unwrap(result)).toEqualTypeOf<unknown>();
  const failed = failure(result);
  if (failed?.status === 401) expectTypeOf(failed.body).toEqualTypeOf<unknown>();
  expectTypeOf<keyof paths>().toEqualTypeOf<"/controls">();
}

export async function wrongCallsDoNot() {
  // @ts-expect-error -- no such path
  await imara.GET("/control");
  // @ts-expect-error -- no such method
  await imara.POST("/controls");
  // @ts-expect-error -- no such query parameter
  await imara.GET("/controls", { params: { query: { page: 1 } } });
  // @ts-expect-error -- a GET has no body
  await imara.GET("/controls", { body: {} });
}

export function optionsAreTyped() {
  expectTypeOf(createImaraClient).parameter(0).toEqualTypeOf<ImaraOptions | undefined>();
  expectTypeOf(createImaraClient).returns.toEqualTypeOf<ImaraClient>();
  createImaraClient({ clientId: "id", clientSecret: "secret", dangerouslyAllowBrowser: true });
  // @ts-expect-error -- Imara has no organizations
  createImaraClient({ organization: "acme" });
}
