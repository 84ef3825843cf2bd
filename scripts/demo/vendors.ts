import { createApieraClient } from "@vendorkit/apiera";
import type { VendorClient, VendorOptions } from "@vendorkit/client";
import type { VendorName } from "@vendorkit/emulator";
import { createImaraClient } from "@vendorkit/imara";
import { createImplyClient } from "@vendorkit/imply";
import { createOleriaClient } from "@vendorkit/oleria";
import { createPliantClient } from "@vendorkit/pliant";

/** One typed call of a vendor, ready to be made again and again. */
export type Call = () => Promise<{ response: Response }>;

/** A client of any vendor, as far as it tells of itself. */
type Diagnosed = Pick<VendorClient<{}>, "explain" | "verify">;

/** How the demo uses a vendor: builds a client, does what has to be done once, and gives the call to repeat. */
export interface DemoVendor {
  readonly name: VendorName;
  readonly connect: (options: VendorOptions) => { client: Diagnosed; first: Call; again: Call };
}

export const vendors: readonly DemoVendor[] = [
  {
    name: "imara",
    connect(options) {
      const imara = createImaraClient(options);
      const controls = () => imara.GET("/controls");
      return { client: imara, first: controls, again: controls };
    },
  },
  {
    name: "imply",
    connect(options) {
      const imply = createImplyClient(options);
      let clusterId = "";
      return {
        client: imply,
        async first() {
          const created = await imply.POST("/clusters", {
            body: { metadata: { name: "demo" }, spec: { desiredState: "STARTED" } },
          });
          clusterId = created.data?.metadata?.uid ?? "";
          return created;
        },
        again: () => imply.GET("/clusters/{clusterId}", { params: { path: { clusterId } } }),
      };
    },
  },
  {
    name: "oleria",
    connect(options) {
      const oleria = createOleriaClient(options);
      let id = "";
      return {
        client: oleria,
        async first() {
          const created = await oleria.POST("/v1/downloads", { body: { context: "accessInventoryIdentitiesV2" } });
          id = created.data?.id ?? "";
          return created;
        },
        again: () => oleria.GET("/v1/downloads/{id}", { params: { path: { id } } }),
      };
    },
  },
  {
    name: "apiera",
    connect(options) {
      const apiera = createApieraClient(options);
      const products = () =>
        apiera.GET("/v1/products", { params: { query: { page: 1, size: 5, "statuses[eq]": ["published"] } } });
      return { client: apiera, first: products, again: products };
    },
  },
  {
    name: "pliant",
    connect(options) {
      const pliant = createPliantClient(options);
      let organizationId = "";
      return {
        client: pliant,
        async first() {
          const organizations = await pliant.GET("/organizations");
          organizationId = organizations.data?.data?.[0]?.organizationId ?? "";
          return organizations;
        },
        again: () => pliant.GET("/cards", { params: { query: { organizationId, page: 0, limit: 10 } } }),
      };
    },
  },
];
