import { toNetworkError } from "@vendorkit/auth-middleware";
import { failure, VendorkitError } from "@vendorkit/client";
import { type Client, probeOf, type VendorName } from "../vendors.ts";
import type { Finding } from "./finding.ts";

const name = "api";
const FIREWALL = "Allow egress to this host in the firewall, and compare the address with the vendor's guide.";
const ADDRESS = "Compare `baseUrl` with the vendor's guide.";

const without = (vendor: string, message: string): string => message.replace(`${vendor}: `, "");

function fault(vendor: VendorName, error: unknown, signal: AbortSignal): Finding {
  signal.throwIfAborted();
  // What is no error of ours would be a fault of this program.
  if (!(error instanceof VendorkitError)) throw error;
  return { name, status: "failed", message: without(vendor, error.message), hint: FIREWALL };
}

/** A request without a token: any answer says that the API can be reached. */
async function statusWithoutToken(vendor: VendorName, url: string, timeout: number, signal: AbortSignal) {
  const within = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
  try {
    const response = await fetch(url, { redirect: "manual", signal: within });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    signal.throwIfAborted();
    throw toNetworkError(error, { method: "GET", url }, vendor);
  }
}

export interface Caller {
  readonly vendor: VendorName;
  readonly client: Client;
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** Makes one call that changes nothing, and looks at what the API says to the token. */
export async function callOnce({ vendor, client, timeout, signal }: Caller): Promise<Finding> {
  const { path, query, isMissing } = probeOf(vendor);
  try {
    const result = await client.request("get", path, { params: { query }, signal });
    const { status, ok } = result.response;
    if (ok) return { name, status: "ok", message: `GET ${path} was answered with ${status}.` };
    const message = without(vendor, failure(result)?.message ?? "");
    if (status !== 404) return { name, status: "failed", message };
    if (!isMissing) return { name, status: "failed", message, hint: ADDRESS };
    // The right address asks for a token before it says that there is no such id; a wrong one has nothing to ask for.
    const open = await statusWithoutToken(vendor, client.baseUrl + path, timeout, signal);
    if (open === 404) return { name, status: "failed", message: `${message} Without a token as well.`, hint: ADDRESS };
    return { name, status: "ok", message: "it takes the token: 404 for an id that does not exist, as it should." };
  } catch (error) {
    return fault(vendor, error, signal);
  }
}

/** Without a token there is still to see whether the API can be reached. */
export async function reach({ vendor, client, timeout, signal }: Caller): Promise<Finding> {
  try {
    const status = await statusWithoutToken(vendor, client.baseUrl + probeOf(vendor).path, timeout, signal);
    const message = `it can be reached (${status} without a token); the rest cannot be seen before there is one.`;
    return { name, status: "unknown", message };
  } catch (error) {
    return fault(vendor, error, signal);
  }
}
