import { optionsOf, type VendorName, vendorNames } from "./vendors.ts";

/** `clientId` of pliant is `PLIANT_CLIENT_ID`, as clients look it up. */
export const variableOf = (vendor: string, option: string): string =>
  `${vendor}_${option.replaceAll(/[A-Z]/g, (letter) => `_${letter}`)}`.toUpperCase();

/** The variables that a vendor's client looks up. */
export const variablesOf = (vendor: VendorName): string[] => optionsOf(vendor).map((one) => variableOf(vendor, one));

/** Clients take an empty variable for none. */
export const isSet = (variable: string): boolean => Boolean(process.env[variable]);

/** A client's message speaks to programmers about options; at a command line, variables are what can be set. */
export function inVariables(message: string, vendor: string | undefined): string {
  const name = vendorNames.find((one) => one === vendor);
  const options = name ? optionsOf(name) : [];
  return message
    .replace(
      /Pass `clientId` and `clientSecret` \(or set (\w+) and (\w+)\), or pass `token` \(or set (\w+)\), or pass `tokens`/,
      "Set $1 and $2, or $3",
    )
    .replaceAll(/Pass it as an option or set (\w+)/g, "Set $1")
    .replaceAll(/`\w+` \(or (\w+)\)/g, "$1")
    .replaceAll(/`(\w+)`/g, (quoted, option: string) =>
      options.includes(option) ? variableOf(vendor ?? "", option) : quoted,
    );
}
