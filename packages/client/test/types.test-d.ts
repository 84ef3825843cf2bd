/** Checked by the compiler and never run: what a caller of a typed client may write, and what it gets. */
import { expectTypeOf } from "vitest";
import { type EmptyError, failure, inBatches, mapConcurrent, unwrap } from "../src/index.ts";
import { type AcmeClient, build, type Thing } from "./support/acme.ts";

declare const client: AcmeClient;

const params = { path: { thingId: "1" } };

export async function dataAndErrorExcludeEachOther() {
  const result = await client.GET("/things/{thingId}", { params });
  expectTypeOf(result.response).toEqualTypeOf<Response>();
  if (result.error === undefined) {
    expectTypeOf(result.data).toEqualTypeOf<Thing>();
  } else {
    expectTypeOf(result.data).toEqualTypeOf<undefined>();
    // The documented bodies, and what stands in for the 401's, which has none.
    expectTypeOf<{ holder: string }>().toExtend<typeof result.error>();
    expectTypeOf<EmptyError>().toExtend<typeof result.error>();
  }
  expectTypeOf(await unwrap(result)).toEqualTypeOf<Thing>();
  expectTypeOf(await unwrap(client.GET("/things"))).toEqualTypeOf<Thing[]>();
}

export async function failureNarrowsEachDocumentedStatus() {
  const failed = failure(await client.GET("/things/{thingId}", { params }));
  if (!failed) return;
  expectTypeOf(failed.message).toEqualTypeOf<string>();
  expectTypeOf(failed.requestId).toEqualTypeOf<string | undefined>();
  expectTypeOf(failed.retryAfter).toEqualTypeOf<number | undefined>();
  expectTypeOf(failed.response).toEqualTypeOf<Response>();
  // @ts-expect-error -- a failure has no success's status
  if (failed.status === 200) return;
  if (failed.status === 404) expectTypeOf(failed.body).toEqualTypeOf<{ title: string; detail?: string }>();
  else if (failed.status === 409) expectTypeOf(failed.body.holder).toEqualTypeOf<string>();
  else if (failed.status === 418) expectTypeOf(failed.body).toEqualTypeOf<unknown>();
}

export async function openEnumsSuggestAndAcceptAnything() {
  const { colour } = await unwrap(client.GET("/things/{thingId}", { params }));
  expectTypeOf<"red">().toExtend<NonNullable<typeof colour>>();
  expectTypeOf<"a new one">().toExtend<NonNullable<typeof colour>>();
  // NonNullable would make one string of them.
  expectTypeOf<Exclude<typeof colour, undefined>>().not.toEqualTypeOf<string>();
  expectTypeOf<Extract<typeof colour, "green">>().toEqualTypeOf<"green">();
}

export async function parseAsDecidesTheData() {
  const { data: stream } = await client.GET("/things", { parseAs: "stream" });
  expectTypeOf(stream).toExtend<ReadableStream<Uint8Array> | null | undefined>();
  const { data: text } = await client.GET("/things", { parseAs: "text" });
  expectTypeOf(text).toEqualTypeOf<string | undefined>();
  const { data: blob } = await client.GET("/things", { parseAs: "blob" });
  expectTypeOf(blob).toExtend<Blob | undefined>();
  const { data: bytes } = await client.GET("/things", { parseAs: "arrayBuffer" });
  expectTypeOf(bytes).toExtend<ArrayBuffer | undefined>();
  // @ts-expect-error -- no such form
  await client.GET("/things", { parseAs: "yaml" });
}

export async function callsThatAreWrongDoNotCompile() {
  // @ts-expect-error -- no such path
  await client.GET("/thing");
  // @ts-expect-error -- no such method on this path
  await client.DELETE("/things");
  // @ts-expect-error -- the path parameter is missing
  await client.GET("/things/{thingId}");
  // @ts-expect-error -- and so it is here
  await client.GET("/things/{thingId}", { params: { path: {} } });
  // @ts-expect-error -- it is a string
  await client.GET("/things/{thingId}", { params: { path: { thingId: 1 } } });
  // @ts-expect-error -- no such query parameter
  await client.GET("/things", { params: { query: { before: "x" } } });
  // @ts-expect-error -- the body is missing
  await client.POST("/things");
  // @ts-expect-error -- a property of the body is missing
  await client.POST("/things", { body: {} });
  // @ts-expect-error -- a property of the body has another type
  await client.POST("/things", { body: { id: 7 } });
  // @ts-expect-error -- a GET has no body
  await client.GET("/things", { body: { id: "7" } });
  // @ts-expect-error -- by the method's name just so
  await client.request("delete", "/things");
  await client.request("get", "/things");
}

export async function optionsOfOneCallAreTyped() {
  const { signal } = new AbortController();
  await client.GET("/things", {
    timeout: 1_000,
    deadline: false,
    retries: 0,
    idempotent: true,
    signal,
    headers: { a: null },
  });
  await client.fetch("/other", { timeout: false, deadline: 5_000, retries: 1, method: "POST", body: "x" });
  await client.fetch(new URL("https://api.example/"));
  // @ts-expect-error -- milliseconds are a number
  await client.GET("/things", { timeout: "1s" });
  // @ts-expect-error -- true is no limit
  await client.GET("/things", { deadline: true });
  // @ts-expect-error -- and false no number
  await client.GET("/things", { retries: false });
  // @ts-expect-error -- a yes or no
  await client.GET("/things", { idempotent: "yes" });
  // @ts-expect-error -- the same for fetch
  await client.fetch("/other", { timeout: "1s" });
}

export function optionsOfAClientAreTyped() {
  build({ clientSecret: ["old", "new"] });
  build({ clientSecret: async () => "secret" });
  build({ token: () => "token" });
  build({ tokens: { get: () => ({ value: "t" }) } });
  build({ onEvent: (event) => event.type === "done" && event.durationMs.toFixed() });
  // @ts-expect-error -- a secret is a string
  build({ clientSecret: 7 });
  // @ts-expect-error -- no such option
  build({ secret: "a" });
  // @ts-expect-error -- milliseconds are a number
  build({ timeout: "1s" });
  // @ts-expect-error -- no such event
  build({ onEvent: (event) => event.type === "nothing" });
}

export async function resultsOfManyItemsAreTyped() {
  const read = (thingId: string) => unwrap(client.GET("/things/{thingId}", { params: { path: { thingId } } }));
  expectTypeOf(await mapConcurrent(["a", "b"], read)).toEqualTypeOf<Thing[]>();
  expectTypeOf(await mapConcurrent(new Set(["a"]), read, { concurrency: 2 })).toEqualTypeOf<Thing[]>();
  const outcomes = await mapConcurrent(["a"], read, { stopOnError: false });
  expectTypeOf(outcomes).toEqualTypeOf<PromiseSettledResult<Thing>[]>();
  expectTypeOf(inBatches([1, 2], 1)).toEqualTypeOf<number[][]>();
  // @ts-expect-error -- the ids are strings
  await mapConcurrent([1], read);
  // @ts-expect-error -- no such option
  await mapConcurrent(["a"], read, { limit: 2 });
  // @ts-expect-error -- what cannot be gone through
  await mapConcurrent(7, read);
}
