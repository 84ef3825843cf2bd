/** Packages that the shared code depends on; left out where our own code is measured. */
export const dependencies = ["ky", "p-retry", "openapi-fetch"];

/**
 * What a program loads that asks for it, and no other: the check of an integration, which has a budget of its own, and what
 * a store that a fleet shares needs.
 */
export const onRequest = /\/(diagnosis\/verify|fleet-flight)\.ts$/;

// All budgets are ratchets: they hold what has been reached, and are lowered as it shrinks. The aim is 6 kB of our own
// code and 20 kB for a whole client, of which ky, openapi-fetch and p-retry take 13.

/** Everything of ours that is shared, minified and gzipped. */
export const OWN_CODE_BUDGET = "25.6 kB";

/** What a vendor's client loads before its first call, openapi-fetch included, minified and gzipped. */
export const LOADED_AT_ONCE_BUDGET = "17.9 kB";

/** A vendor's client with all its dependencies, minified and gzipped. */
export const WHOLE_CLIENT_BUDGET = "37.4 kB";

/** `client.verify()`, which loads when it is called, minified and gzipped. */
export const VERIFY_BUDGET = "4.5 kB";
