/** Checked by the compiler and never run. */
import { expectTypeOf } from "vitest";
import {
  type components,
  createPliantClient,
  failure,
  type PliantClient,
  type PliantOptions,
  unwrap,
} from "../src/index.ts";

type Schemas = components["schemas"];

declare const pliant: PliantClient;

const params = { path: { cardId: "c" } };
const organizationId = "o";

export async function rightCallsCompile() {
  const query = { organizationId, status: ["ACTIVE", "A_NEW_ONE"], page: 0, limit: 20, sortDirection: "DESC" as const };
  const page = await unwrap(pliant.GET("/cards", { params: { query } }));
  expectTypeOf(page).toEqualTypeOf<Schemas["CardPage"]>();
  expectTypeOf(page.data).toEqualTypeOf<Schemas["Card"][] | undefined>();
  expectTypeOf(await unwrap(pliant.GET("/cards/{cardId}", { params }))).toEqualTypeOf<Schemas["CardDetail"]>();
  const body = { organizationId, cardConfig: "PLIANT_VIRTUAL", limit: { value: 100, currency: "EUR" } };
  const path = { cardholderId: "h" };
  expectTypeOf(await unwrap(pliant.POST("/cards/{cardholderId}", { params: { path }, body }))).toEqualTypeOf<
    Schemas["IssueCardResponse"]
  >();
  // A version for this call alone.
  await pliant.GET("/organizations", { params: { header: { "Pliant-API-Version": "2.0.0" } } });
}

export async function answersWithoutContentAreUndefined() {
  const result = await pliant.PUT("/cards/limits/{cardId}", { params, body: { limitRenewFrequency: "MONTHLY" } });
  expectTypeOf(result.data).toEqualTypeOf<undefined>();
}

export async function filesAndPagesHaveTypesOfTheirOwn() {
  const file = new Blob(["%PDF"]);
  const { automatchingTaskId } = await unwrap(
    pliant.POST("/receipts/automatching", { body: { file, organizationId } }),
  );
  expectTypeOf(automatchingTaskId).toExtend<string | undefined>();
  // @ts-expect-error -- a file is no text
  await pliant.POST("/receipts/automatching", { body: { file: "%PDF", organizationId } });
  const query = { traceId: "t", params: "p" };
  const { data } = await pliant.GET("/card-details/widget", { params: { query }, parseAs: "text" });
  expectTypeOf(data).toEqualTypeOf<string | undefined>();
}

export async function wrongCallsDoNot() {
  // @ts-expect-error -- the organization is missing
  await pliant.GET("/cards");
  // @ts-expect-error -- and so it is here
  await pliant.GET("/cards", { params: { query: {} } });
  // @ts-expect-error -- a page is a number
  await pliant.GET("/cards", { params: { query: { organizationId, page: "0" } } });
  // @ts-expect-error -- a direction is "ASC" or "DESC"
  await pliant.GET("/cards", { params: { query: { organizationId, sortDirection: "desc" } } });
  // @ts-expect-error -- cards are issued to a cardholder: the path has that name
  await pliant.POST("/cards/{cardId}", { params, body: { organizationId, cardConfig: "PLIANT_VIRTUAL" } });
  // @ts-expect-error -- no such path
  await pliant.GET("/card/{cardId}", { params });
  // @ts-expect-error -- the body is missing
  await pliant.PUT("/cards/limits/{cardId}", { params });
  // @ts-expect-error -- money has a currency
  await pliant.PUT("/cards/limits/{cardId}", { params, body: { limit: { value: 100 } } });
  // @ts-expect-error -- the trace id is a header that this call needs
  await pliant.GET("/card-details/widget/{cardId}/otp", { params });
}

export async function enumsOfAnswersAreOpen() {
  const { status } = await unwrap(pliant.GET("/cards/{cardId}", { params }));
  // NonNullable would make one string of them.
  type Status = Exclude<typeof status, undefined>;
  expectTypeOf<Extract<Status, "LOCKED">>().toEqualTypeOf<"LOCKED">();
  expectTypeOf<"SOMETHING_NEW">().toExtend<Status>();
  expectTypeOf<Status>().not.toEqualTypeOf<string>();
}

export async function failuresNarrowByStatus() {
  const failed = failure(await pliant.PUT("/cards/limits/{cardId}", { params, body: {} }));
  if (failed?.status === 400) expectTypeOf(failed.body).toEqualTypeOf<Schemas["Error"]>();
  if (failed?.status === 409) expectTypeOf(failed.body.code).toEqualTypeOf<Schemas["ErrorCode"] | undefined>();
  if (failed?.status === 418) expectTypeOf(failed.body).toEqualTypeOf<unknown>();
  // @ts-expect-error -- a success is no failure
  if (failed?.status === 204) return;
}

export function optionsAreTyped() {
  expectTypeOf<PliantOptions["environment"]>().toEqualTypeOf<"production" | "sandbox" | undefined>();
  createPliantClient({ environment: "sandbox", apiVersion: "2.1.0" });
  // @ts-expect-error -- no such environment
  createPliantClient({ environment: "staging" });
  // @ts-expect-error -- Pliant forbids browsers
  createPliantClient({ dangerouslyAllowBrowser: true });
}
