/** The size budgets, for `size-limit --config`. */
import type { OutputOptions, Plugin, RolldownOptions } from "rolldown";
import { discoverVendors, repositoryRoot } from "../../spec/repository.ts";
import { clientEntry } from "./client-entry.ts";
import {
  dependencies,
  LOADED_AT_ONCE_BUDGET,
  onRequest,
  OWN_CODE_BUDGET,
  VERIFY_BUDGET,
  WHOLE_CLIENT_BUDGET,
} from "./budgets.ts";

/** The options that size-limit makes: one output. */
type Config = Omit<RolldownOptions, "output"> & { readonly output?: OutputOptions };

/** One file: what loads late counts as much, and is compressed together with the rest; what loads on request does not. */
const asOneFile = ({ output, external = [], ...config }: Config): Config => ({
  ...config,
  external: [external, onRequest].flat() as string[],
  platform: "node",
  output: { ...output, codeSplitting: false },
});

/** What a client loads at once: parts that are imported when they are needed stay outside. */
const withoutLateParts: Plugin = {
  name: "without-late-parts",
  resolveDynamicImport: (id) => (typeof id === "string" ? { id, external: true } : null),
};

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
  ...discoverVendors(repositoryRoot).flatMap((vendor) => {
    const { input, plugins } = clientEntry(vendor);
    const path = `../../../packages/${vendor}/src/index.ts`;
    return [
      {
        name: `@vendorkit/${vendor}, what it loads at once`,
        path,
        limit: LOADED_AT_ONCE_BUDGET,
        ...common,
        modifyRolldownConfig: (config: Config): Config => ({
          ...asOneFile(config),
          input,
          plugins: [...plugins, withoutLateParts],
        }),
      },
      {
        name: `@vendorkit/${vendor}, with all that it may load later`,
        path,
        limit: WHOLE_CLIENT_BUDGET,
        ...common,
        modifyRolldownConfig: (config: Config): Config => ({ ...asOneFile(config), input, plugins }),
      },
    ];
  }),
];
