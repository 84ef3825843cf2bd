import type { Vendor } from "../vendor.ts";
import { apiera } from "./apiera.ts";
import { imara } from "./imara.ts";
import { imply } from "./imply.ts";
import { oleria } from "./oleria.ts";
import { pliant } from "./pliant.ts";

/** Every vendor the emulator knows. A new one is a module in this folder and a line here. */
export const vendors = { imara, imply, oleria, apiera, pliant };

/** The name of a vendor, which is also its path prefix and the name of its package. */
export type VendorName = keyof typeof vendors;

/** A vendor by name, without what is special about its type. */
export const vendorNamed = (name: VendorName): Vendor => vendors[name] as unknown as Vendor;
