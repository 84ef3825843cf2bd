import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CustomVendor, VendorName } from "@vendorkit/emulator";
import { discoverVendors } from "../spec/repository.ts";

/** Where a package describes its vendor to the emulator, unless the emulator knows it by name. */
export const descriptionOf = (vendor: string): string => `packages/${vendor}/test/support/vendor.ts`;

/** Where the emulator itself has what it knows of a vendor. */
export const knownFileOf = (vendor: string): string => `packages/emulator/src/vendors/${vendor}.ts`;

/** Every vendor that can be emulated: those that the emulator knows by name, and those that describe themselves. */
export async function emulatedVendors(root: string): Promise<(VendorName | CustomVendor)[]> {
  const found = discoverVendors(root).map(async (vendor) => {
    if (existsSync(join(root, knownFileOf(vendor)))) return [vendor as VendorName];
    const file = join(root, descriptionOf(vendor));
    if (!existsSync(file)) return [];
    const described = (await import(pathToFileURL(file).href)) as { vendor: CustomVendor };
    return [described.vendor];
  });
  return (await Promise.all(found)).flat();
}
