/** Packages that the shared code depends on; left out where our own code is measured. */
export const dependencies = ["ky", "p-retry", "openapi-fetch"];

/** Everything of ours that is shared, minified and gzipped. */
export const OWN_CODE_BUDGET = "6 kB";

/** A vendor's client with all its dependencies, minified and gzipped. */
export const WHOLE_CLIENT_BUDGET = "20 kB";
