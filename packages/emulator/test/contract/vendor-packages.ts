import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Profile } from "./emulated-vendor.ts";
import type { Document } from "./operations.ts";

/** The part of a typed client that these tests use, with paths that come from a specification and not from types. */
export interface AnyClient {
  request(method: string, path: string, init: object): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

/** One vendor's package. */
export interface VendorPackage {
  readonly name: string;
  readonly spec: Document;
  readonly profile: Profile;
  readonly create: (options: object) => AnyClient;
}

const root = new URL("../../../", import.meta.url);

async function load(name: string): Promise<VendorPackage> {
  const from = (file: string) => new URL(`${name}/${file}`, root);
  const exported = (await import(from("src/index.ts").href)) as Record<string, unknown>;
  const [, create] = Object.entries(exported).find(([key]) => /^create\w+Client$/.test(key)) ?? [];
  const { profile } = (await import(from("src/profile.ts").href)) as { profile: Profile };
  const spec = JSON.parse(readFileSync(from("openapi.json"), "utf8")) as Document;
  return { name, spec, profile, create: create as VendorPackage["create"] };
}

/** Every package that ships a specification: a new vendor is found without being named anywhere. */
export const vendorPackages = (): Promise<VendorPackage[]> =>
  Promise.all(
    readdirSync(root)
      .filter((name) => existsSync(new URL(`${name}/openapi.json`, root)))
      .map(load),
  );
