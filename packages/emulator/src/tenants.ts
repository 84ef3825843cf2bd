import type { Clock } from "./clock.ts";
import { createExamples, type Examples } from "./examples.ts";
import type { Identity } from "./identities.ts";
import { loadSpec, readSpec } from "./load-spec.ts";
import type { OpenApi } from "./openapi.ts";
import { createSchemaCheck, type SchemaCheck } from "./schema-check.ts";
import { indexSpec, type SpecIndex } from "./spec-index.ts";
import type { Vendor } from "./vendor.ts";

/** A vendor's spec, ready for use. */
export interface Contract {
  readonly index: SpecIndex;
  readonly check: SchemaCheck;
  readonly examples: Examples;
}

/** The spec of one vendor and what its tenants have stored. */
export interface Tenants {
  /** Reads and indexes the spec the first time. */
  contract(): Promise<Contract>;
  /** What the identity's tenant has stored. */
  state(identity: Identity, contract: Contract): unknown;
  /** Forgets what all tenants have stored. */
  reset(): void;
}

/** Keeps one store a tenant, filled when the tenant is first seen. */
export function createTenants(vendor: Vendor, clock: Clock, spec?: OpenApi): Tenants {
  const states = new Map<string, unknown>();
  let loaded: Promise<Contract> | undefined;
  return {
    contract: () => (loaded ??= loadContract(spec ?? (vendor.spec ? readSpec(vendor.spec) : loadSpec(vendor.name)))),
    state(identity, { examples }) {
      const tenant = vendor.tenant(identity);
      if (!states.has(tenant)) states.set(tenant, vendor.state?.({ clock, ...seedFrom(examples) }));
      return states.get(tenant);
    },
    reset: () => states.clear(),
  };
}

const seedFrom = (examples: Examples) => ({
  example: (name: string) => examples.named(name),
  rows: (name: string, property: string, count: number) => examples.rows(name, property, count),
});

async function loadContract(document: OpenApi): Promise<Contract> {
  const index = indexSpec(document);
  return { index, check: await createSchemaCheck(document), examples: createExamples(index) };
}
