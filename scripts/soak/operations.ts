import { createApieraClient } from "@vendorkit/apiera";
import type { VendorOptions } from "@vendorkit/client";
import type { VendorName } from "@vendorkit/emulator";
import { createImaraClient } from "@vendorkit/imara";
import { createImplyClient } from "@vendorkit/imply";
import { createOleriaClient } from "@vendorkit/oleria";
import { createPliantClient } from "@vendorkit/pliant";

/** What a call is given besides its own parameters. A type, since interfaces do not fit the clients' own init. */
export type Init = {
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal;
  readonly timeout: number;
  readonly deadline: number;
  readonly retries: number;
  readonly idempotent?: boolean;
};

type Send = (init: Init, marker: string) => Promise<{ response: Response }>;

/** Calls by method and name. A body that is posted holds the marker, so that the server can tell one POST from another. */
type Operations = Readonly<Record<string, Send>>;

/** Builds a client, and gives what may be called after `prepare` has made what the calls are about. */
export type Connect = (options: VendorOptions) => { prepare(): Promise<void>; readonly operations: Operations };

const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("the soak could not prepare its data");
  return value;
};

const imara: Connect = (options) => {
  const client = createImaraClient(options);
  return {
    prepare: async () => {},
    operations: {
      "GET controls": (init) => client.GET("/controls", init),
      "GET raw": async (init) => {
        const response = await client.fetch("/controls", init);
        await response.text();
        return { response };
      },
    },
  };
};

const imply: Connect = (options) => {
  const client = createImplyClient(options);
  let path = { clusterId: "" };
  return {
    async prepare() {
      const { data } = await client.POST("/clusters", { body: { metadata: { name: "soak" } } });
      path = { clusterId: must(data?.metadata?.uid) };
    },
    operations: {
      "GET cluster": (init) => client.GET("/clusters/{clusterId}", { ...init, params: { path } }),
      "POST cluster": (init, marker) => client.POST("/clusters", { ...init, body: { metadata: { name: marker } } }),
      "PUT cluster": (init, marker) =>
        client.PUT("/clusters/{clusterId}", {
          ...init,
          params: { path },
          body: { metadata: { uid: path.clusterId, name: marker } },
        }),
    },
  };
};

const oleria: Connect = (options) => {
  const client = createOleriaClient(options);
  let path = { id: "" };
  return {
    async prepare() {
      const { data } = await client.POST("/v1/downloads", { body: { context: "employees" } });
      path = { id: must(data?.id) };
    },
    operations: {
      "GET download": (init) => client.GET("/v1/downloads/{id}", { ...init, params: { path } }),
      "POST download": (init, marker) => client.POST("/v1/downloads", { ...init, body: { context: marker } }),
    },
  };
};

const apiera: Connect = (options) => {
  const client = createApieraClient(options);
  const product = (code: string) => ({ type: "simple" as const, code });
  return {
    prepare: async () => {},
    operations: {
      "GET products": (init) =>
        client.GET("/v1/products", {
          ...init,
          params: { query: { page: 1, size: 20, "statuses[eq]": ["published"] } },
        }),
      "GET tags": (init) => client.GET("/v1/tags", init),
      "POST product": (init, marker) => client.POST("/v1/products", { ...init, body: product(marker) }),
      "POST products": (init, marker) =>
        client.POST("/v1/products/bulk", { ...init, body: [product(`${marker}-a`), product(`${marker}-b`)] }),
    },
  };
};

const pliant: Connect = (options) => {
  const client = createPliantClient(options);
  let [organizationId, cardId] = ["", ""];
  return {
    async prepare() {
      organizationId = must((await client.GET("/organizations")).data?.data?.[0]?.organizationId);
      const { data } = await client.GET("/cards", { params: { query: { organizationId, limit: 1 } } });
      cardId = must(data?.data?.[0]?.cardId);
    },
    operations: {
      "GET cards": (init) => client.GET("/cards", { ...init, params: { query: { organizationId, limit: 10 } } }),
      "PATCH card": (init, marker) =>
        client.PATCH("/cards/{cardId}", { ...init, params: { path: { cardId } }, body: { label: marker } }),
      "POST receipt": (init, marker) =>
        client.POST("/receipts/automatching", {
          ...init,
          body: { organizationId, file: new Blob([`%PDF-1.7 ${marker}`]) },
        }),
    },
  };
};

export const connects: Readonly<Record<VendorName, Connect>> = { imara, imply, oleria, apiera, pliant };
