/** Checked by the compiler and never run. */
import { expectTypeOf } from "vitest";
import {
  type ApieraClient,
  type components,
  createApieraClient,
  failure,
  paginate,
  rateLimit,
  type RateLimit,
  unwrap,
} from "../src/index.ts";

type Schemas = components["schemas"];

declare const apiera: ApieraClient;

const params = { path: { productUuid: "p" } };

export async function rightCallsCompile() {
  const query = {
    "codes[eq]": ["a", "b"],
    "statuses[eq]": ["published"],
    "createdAt[min]": "2026-01-01T00:00:00.000000Z",
    "code[order]": "asc",
    "isArchived[eq]": false,
    page: 2,
    size: 50,
  } as const;
  const page = await unwrap(
    apiera.GET("/v1/products", { params: { query: { ...query, "codes[eq]": ["a"], "statuses[eq]": ["draft"] } } }),
  );
  expectTypeOf(page).toEqualTypeOf<Schemas["ProductPage"]>();
  expectTypeOf(page.pagination.totalPages).toEqualTypeOf<number>();
  const product = await unwrap(apiera.POST("/v1/products", { body: { type: "simple", code: "a" } }));
  expectTypeOf(product).toEqualTypeOf<Schemas["ProductResponse"]>();
  const many = await unwrap(
    apiera.POST("/v1/products/bulk", { body: [{ type: "variant", code: "a", parentUuid: null }] }),
  );
  expectTypeOf(many).toEqualTypeOf<Schemas["ProductResponse"][]>();
  await apiera.PATCH("/v1/products/{productUuid}/actions/lifecycle", { params, body: { transition: "publish" } });
}

export async function wrongCallsDoNot() {
  // @ts-expect-error -- no such path
  await apiera.GET("/v1/product");
  // @ts-expect-error -- no such method
  await apiera.DELETE("/v1/products/{productUuid}", { params });
  // @ts-expect-error -- the id is missing
  await apiera.GET("/v1/products/{productUuid}");
  // @ts-expect-error -- no such operator
  await apiera.GET("/v1/products", { params: { query: { "codes[neq]": ["a"] } } });
  // @ts-expect-error -- a list
  await apiera.GET("/v1/products", { params: { query: { "codes[eq]": "a" } } });
  // @ts-expect-error -- a direction is "asc" or "desc"
  await apiera.GET("/v1/products", { params: { query: { "code[order]": "up" } } });
  // @ts-expect-error -- no such state
  await apiera.GET("/v1/products", { params: { query: { "statuses[eq]": ["gone"] } } });
  // @ts-expect-error -- no such type of product, and what is asked for is not open
  await apiera.POST("/v1/products", { body: { type: "gadget", code: "a" } });
  // @ts-expect-error -- a product has a code
  await apiera.POST("/v1/products", { body: { type: "simple" } });
  // @ts-expect-error -- many are a list
  await apiera.POST("/v1/products/bulk", { body: { type: "simple", code: "a" } });
  // @ts-expect-error -- no such transition
  await apiera.PATCH("/v1/products/{productUuid}/actions/lifecycle", { params, body: { transition: "explode" } });
}

export async function enumsOfAnswersAreOpen() {
  const { status } = await unwrap(apiera.POST("/v1/products", { body: { type: "simple", code: "a" } }));
  expectTypeOf<Extract<typeof status, "draft">>().toEqualTypeOf<"draft">();
  expectTypeOf<"somethingNew">().toExtend<typeof status>();
  expectTypeOf<typeof status>().not.toEqualTypeOf<string>();
}

export async function failuresNarrowByStatus() {
  const failed = failure(await apiera.POST("/v1/products", { body: { type: "simple", code: "a" } }));
  if (failed?.status === 422) expectTypeOf(failed.body).not.toEqualTypeOf<unknown>();
  if (failed?.status === 409) expectTypeOf(failed.body.correlationId).toExtend<string | null | undefined>();
  if (failed?.status === 429) expectTypeOf(failed.body).not.toBeAny();
  if (failed?.status === 418) expectTypeOf(failed.body).toEqualTypeOf<unknown>();
}

export function optionsAreTyped() {
  createApieraClient({ organization: "org_a", clientId: "id", clientSecret: ["a", "b"] });
  // @ts-expect-error -- one of Pliant's
  createApieraClient({ environment: "sandbox" });
}

export function rateLimits() {
  expectTypeOf(rateLimit({ requests: 25, window: 60_000, key: "org_north" })).toEqualTypeOf<RateLimit>();
  createApieraClient({ rateLimit: rateLimit() });
  // @ts-expect-error -- the function that makes it is no value of the option
  createApieraClient({ rateLimit: rateLimit });
  // @ts-expect-error -- a number of requests is not enough
  createApieraClient({ rateLimit: 100 });
  // @ts-expect-error -- no such setting
  rateLimit({ perMinute: 100 });
}

export async function queriesMayBeConstant() {
  const query = { "statuses[eq]": ["published"], size: 100 } as const;
  await apiera.GET("/v1/products", { params: { query } });
  paginate(apiera, "/v1/products", { params: { query } });
  const wrong = { "statuses[eq]": ["gone"] } as const;
  // @ts-expect-error -- no such state
  await apiera.GET("/v1/products", { params: { query: wrong } });
}
