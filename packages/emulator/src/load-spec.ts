import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { OpenApi } from "./openapi.ts";

const require = createRequire(import.meta.url);

/** The spec that a vendor's package ships, read when it is first needed and shared by all emulators of the process. */
export function loadSpec(vendor: string): OpenApi {
  return require(`@vendorkit/${vendor}/openapi.json`) as OpenApi;
}

/** A spec that a vendor's description brings along. */
export function readSpec(spec: object | URL): OpenApi {
  return (spec instanceof URL ? JSON.parse(readFileSync(spec, "utf8")) : spec) as OpenApi;
}
