/** Checked by the compiler and never run. */
import { expectTypeOf } from "vitest";
import { type components, createOleriaClient, failure, type OleriaClient, unwrap } from "../src/index.ts";

declare const oleria: OleriaClient;

const params = { path: { id: "d" } };

export async function rightCallsCompile() {
  const body = {
    context: "accessInventoryIdentitiesV2",
    params: {
      filterBy: [
        { dataType: "string", field: "department", filterType: "in", values: ["Finance"] },
        { dataType: "timestamp", field: "createdAt", filterType: "last", values: ["7d"] },
      ],
      sortBy: [{ field: "createdAt", sortType: "desc" }],
    },
  } satisfies components["schemas"]["CreateDownloadRequest"];
  const download = await unwrap(oleria.POST("/v1/downloads", { body }));
  expectTypeOf(download).toEqualTypeOf<components["schemas"]["DownloadRequest"]>();
  expectTypeOf(download.id).toEqualTypeOf<string>();
  expectTypeOf((await unwrap(oleria.GET("/v1/downloads/{id}", { params }))).url).toEqualTypeOf<string | undefined>();
  // The vendor's list of data sets is not complete, so any other name is taken.
  await oleria.POST("/v1/downloads", { body: { context: "aDataSetOfNextYear" } });
}

export async function wrongCallsDoNot() {
  // @ts-expect-error -- no such path
  await oleria.GET("/v1/download/{id}", { params });
  // @ts-expect-error -- downloads cannot be listed
  await oleria.GET("/v1/downloads");
  // @ts-expect-error -- the id is missing
  await oleria.GET("/v1/downloads/{id}", { params: {} });
  // @ts-expect-error -- the data set is missing
  await oleria.POST("/v1/downloads", { body: {} });
  const sortBy = [{ field: "a", sortType: "up" }];
  // @ts-expect-error -- a direction is "asc" or "desc"
  await oleria.POST("/v1/downloads", { body: { context: "risks", params: { sortBy } } });
  const filterBy = [{ dataType: "string", field: "a", filterType: "gt", values: ["1"] } as const];
  // @ts-expect-error -- text has no order to compare by
  await oleria.POST("/v1/downloads", { body: { context: "risks", params: { filterBy } } });
}

export async function enumsOfAnswersAreOpen() {
  const { status } = await unwrap(oleria.GET("/v1/downloads/{id}", { params }));
  expectTypeOf<Extract<typeof status, "completed">>().toEqualTypeOf<"completed">();
  expectTypeOf<"paused">().toExtend<typeof status>();
  expectTypeOf<typeof status>().not.toEqualTypeOf<string>();
}

export async function failuresNarrowByStatus() {
  const failed = failure(await oleria.GET("/v1/downloads/{id}", { params }));
  if (failed?.status === 404) expectTypeOf(failed.body).toEqualTypeOf<components["schemas"]["Error"]>();
  // The server's faults are documented as a whole.
  if (failed?.status === 503) expectTypeOf(failed.body).toEqualTypeOf<components["schemas"]["Error"]>();
  if (failed?.status === 409) expectTypeOf(failed.body).toEqualTypeOf<unknown>();
}

export function optionsAreTyped() {
  createOleriaClient({ tenant: "acme", tokenUrl: "https://a.example/token", audience: "b" });
  // @ts-expect-error -- Oleria has no organizations
  createOleriaClient({ organization: "acme" });
}
