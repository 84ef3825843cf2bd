import { closest, didYouMean } from "../suggest.ts";
import { isSet, variablesOf } from "../variables.ts";
import type { VendorName } from "../vendors.ts";
import type { Finding } from "./finding.ts";

/** Variables with the vendor's prefix that no client looks up: usually misspelt. */
function strangers(vendor: VendorName, known: readonly string[]): string[] {
  return Object.keys(process.env).filter(
    (name) => name.startsWith(`${vendor.toUpperCase()}_`) && isSet(name) && !known.includes(name),
  );
}

/** What copying and pasting adds: white space at an end, or quotes around it. */
const isPasted = (name: string): boolean => /^\s|\s$|^(["']).*\1$/s.test(process.env[name] ?? "");

/** Looks at a vendor's variables; their values are never told. */
export function lookAtEnvironment(vendor: VendorName): Finding {
  const name = "environment";
  const known = variablesOf(vendor);
  const [set, odd] = [known.filter(isSet), strangers(vendor, known)];
  const pasted = set.filter(isPasted);
  if (pasted.length > 0) {
    const message = `${pasted.join(", ")} begins or ends with white space, or has quotes around it.`;
    return { name, status: "warning", message, hint: "They are part of the value: take them away." };
  }
  if (odd.length > 0) {
    const message = `${odd.join(", ")} is set, and no client looks for it.${didYouMean(closest(odd[0] ?? "", known))}`;
    return { name, status: "warning", message, hint: `Variables are ${known.join(", ")}.` };
  }
  if (set.length === 0) return { name, status: "failed", message: "none of its variables is set." };
  return { name, status: "ok", message: `set are ${set.join(", ")}.` };
}
