import { type ApieraClient, createApieraClient } from "@vendorkit/apiera";
import type { Emulator } from "@vendorkit/emulator";
import { createImaraClient, type ImaraClient } from "@vendorkit/imara";
import { createImplyClient, type ImplyClient } from "@vendorkit/imply";
import { createOleriaClient, type OleriaClient } from "@vendorkit/oleria";
import { createPliantClient, failure, type PliantClient, unwrap } from "@vendorkit/pliant";
import { expect } from "./expect.ts";
import { common, seen, store } from "./options.ts";

/** A typed call or two of each vendor, against the emulator. */
export async function useVendors(emulator: Emulator): Promise<void> {
  const { scope: _scope, audience: _audience, ...shared } = common;
  await useImara(createImaraClient({ ...shared, ...emulator.options("imara") }));
  await useImply(createImplyClient({ ...shared, ...emulator.options("imply") }));
  await useOleria(createOleriaClient({ ...shared, ...emulator.options("oleria") }));
  await useApiera(createApieraClient({ ...shared, ...emulator.options("apiera") }));
  await usePliant(createPliantClient({ ...shared, ...emulator.options("pliant"), tokenStore: store }));
  for (const type of ["call", "attempt", "token", "done"]) expect(seen.includes(type), `an event of type ${type}`);
}

async function useImara(imara: ImaraClient): Promise<void> {
  const { data, error, response } = await imara.GET("/controls");
  expect(data && error === undefined && response.ok, "imara's controls");
  // @ts-expect-error -- the specification has no such path
  const absent = await imara.GET("/nowhere");
  expect(failure(absent), "a path that the vendor does not know to fail");
}

async function useImply(imply: ImplyClient): Promise<void> {
  const body = { metadata: { name: "consumer" }, spec: { desiredState: "STARTED" as const } };
  const created = await unwrap(imply.POST("/clusters", { body }));
  const clusterId = created.metadata?.uid;
  expect(typeof clusterId === "string", "the id of a new cluster");
  const read = await imply.GET("/clusters/{clusterId}", {
    params: { path: { clusterId } },
    timeout: 5_000,
    retries: 0,
  });
  expect(read.data?.metadata?.name === "consumer", "the cluster that was created");
  // @ts-expect-error -- the path has a parameter
  const missing = imply.GET("/clusters/{clusterId}").catch((error: unknown) => error);
  expect((await missing) instanceof Error, "a path parameter that is missing to be refused");
}

async function useOleria(oleria: OleriaClient): Promise<void> {
  const created = await unwrap(oleria.POST("/v1/downloads", { body: { context: "accessInventoryIdentitiesV2" } }));
  const { id } = created;
  expect(typeof id === "string", "the id of a new download");
  const { response } = await oleria.request("get", "/v1/downloads/{id}", { params: { path: { id } } });
  expect(response.ok, "the download by `request`");
}

async function useApiera(apiera: ApieraClient): Promise<void> {
  const products = await unwrap(
    apiera.GET("/v1/products", { params: { query: { page: 1, size: 5, "statuses[eq]": ["published"] } } }),
  );
  expect(Array.isArray(products.items), "a page of products");
  const productUuid = "00000000-0000-4000-8000-000000000000";
  const failed = failure(await apiera.GET("/v1/products/{productUuid}", { params: { path: { productUuid } } }));
  expect(failed?.status === 404, "a product that is not there to be a 404");
  // Narrowed by its status, so that the vendor's own field has a type.
  expect(typeof failed.body?.title === "string", "the vendor's title of a failure");
  expect(failed.requestId !== undefined, "the vendor's correlation id");
}

async function usePliant(pliant: PliantClient): Promise<void> {
  const organizations = await unwrap(pliant.GET("/organizations"));
  const organizationId = organizations.data?.[0]?.organizationId;
  expect(typeof organizationId === "string", "an organization");
  const cards = await pliant.GET("/cards", { params: { query: { organizationId, page: 0, limit: 10 } } });
  expect(cards.response.ok && cards.data, "the organization's cards");
}
