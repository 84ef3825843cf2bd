/** The size budgets, for `size-limit --config`. */
import type { OutputOptions, RolldownOptions } from "rolldown";
import { discoverVendors, repositoryRoot } from "../../spec/repository.ts";
import { clientEntry } from "./client-entry.ts";
import { dependencies, onRequest, OWN_CODE_BUDGET, VERIFY_BUDGET, WHOLE_CLIENT_BUDGET } from "./budgets.ts";

/** The options that size-limit makes: one output. */
type Config = Omit<RolldownOptions, "output"> & { readonly output?: OutputOptions };

/** One file: what loads late counts as much, and is compressed together with the rest; what loads on request does not. */
const asOneFile = ({ output, external = [], ...config }: Config): Config => ({
  ...config,
  external: [external, onRequest].flat() as string[],
  platform: "node",
  output: { ...output, codeSplitting: false },
});

const common = { gzip: true, modifyRolldownConfig: asOneFile };

export default [
  {
    name: "own code of auth-middleware and client, without dependencies",
    path: "own-code.ts",
    ignore: dependencies,
    limit: OWN_CODE_BUDGET,
    ...common,
  },
  {
    name: "client.verify, without dependencies",
    path: "../../../packages/client/src/diagnosis/verify.ts",
    ignore: dependencies,
    limit: VERIFY_BUDGET,
    gzip: true,
  },
  ...discoverVendors(repositoryRoot).map((vendor) => ({
    name: `@vendorkit/${vendor}, with dependencies`,
    path: `../../../packages/${vendor}/src/index.ts`,
    limit: WHOLE_CLIENT_BUDGET,
    ...common,
    modifyRolldownConfig: (config: Config): Config => ({ ...asOneFile(config), ...clientEntry(vendor) }),
  })),
];
