import { plainVendor, startEmulator } from "../../src/index.ts";
import { vendors } from "../../src/vendors/index.ts";
import type { VendorPackage } from "./vendor-packages.ts";

type Hosts = {
  readonly baseUrl?: string;
  readonly tokenUrl?: string;
  readonly scope?: string;
  readonly audience?: string;
};

/** What is used of a vendor's profile. */
export interface Profile {
  readonly settings: Readonly<Record<string, { readonly pattern: RegExp; readonly default?: string }>>;
  readonly hosts: (settings: Record<string, string>) => Hosts;
  readonly grant: { readonly body: "form" | "json"; readonly parameters: readonly string[] };
}

/** Values that settings may have: one of them fits. */
const VALUES = ["acme", "org_acme", "1"];

function settingsFor({ settings }: Profile): Record<string, string> {
  const fit = ({ pattern, default: own }: Profile["settings"][string]) =>
    own ?? VALUES.find((value) => pattern.test(value)) ?? "";
  return Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, fit(setting)]));
}

/** A vendor that the emulator does not know is answered from its specification alone. */
function described({ name, spec, profile }: VendorPackage) {
  const settings = settingsFor(profile);
  const {
    baseUrl = "https://api.example",
    tokenUrl = "https://auth.example/token",
    ...hosts
  } = profile.hosts(settings);
  const { organization } = settings;
  const own = profile.grant.parameters.includes("organization") && organization !== undefined ? { organization } : {};
  return plainVendor({ name, spec, baseUrl, tokenUrl, ...profile.grant, ...hosts, ...own });
}

/** An emulator of this vendor, and the options of its client. */
export async function emulatorOf(vendor: VendorPackage) {
  const { name } = vendor;
  const known = Object.hasOwn(vendors, name) ? (name as keyof typeof vendors) : described(vendor);
  const emulator = await startEmulator({ vendors: [known] });
  return { emulator, options: { ...settingsFor(vendor.profile), ...emulator.options(name as keyof typeof vendors) } };
}
