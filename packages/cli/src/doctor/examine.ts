import { ConfigurationError } from "@vendorkit/client";
import { inVariables } from "../variables.ts";
import { type Client, connect, type VendorName } from "../vendors.ts";
import type { Finding, Report } from "./finding.ts";
import { callOnce, reach } from "./look-at-api.ts";
import { lookAtEnvironment } from "./look-at-environment.ts";

export interface Patience {
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** Looks at everything about one vendor: its variables, its addresses, one token, one call. */
export async function examine(vendor: VendorName, patience: Patience): Promise<Report> {
  const checks = (await look(vendor, patience)).map(({ message, hint, ...rest }) => ({
    ...rest,
    message: inVariables(message, vendor),
    ...(hint !== undefined && { hint: inVariables(hint, vendor) }),
  }));
  return { vendor, ok: checks.every(({ status }) => status !== "failed"), checks };
}

async function look(vendor: VendorName, { timeout, signal }: Patience): Promise<Finding[]> {
  const environment = lookAtEnvironment(vendor);
  let client: Client;
  try {
    client = await connect(vendor, { timeout, retries: 0 });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return [{ ...environment, status: "failed", ...told(environment, error.message.replace(`${vendor}: `, "")) }];
  }
  const { checks } = await client.verify({ signal });
  const hasToken = checks.every(({ status }) => status !== "failed");
  const api = await (hasToken ? callOnce : reach)({ vendor, client, timeout, signal });
  return [environment, addresses(client), ...checks, api];
}

/** What is wrong with the variables, and perhaps why: a misspelt one is a hint to a missing one. */
function told({ status, message, hint }: Finding, problem: string): Pick<Finding, "message" | "hint"> {
  const why = status === "warning" ? `${message} ${hint ?? ""}`.trim() : undefined;
  return { message: problem, ...(why && { hint: why }) };
}

function addresses(client: Client): Finding {
  const { baseUrl, tokenUrl } = client.explain();
  const message = `the API is at ${baseUrl}${tokenUrl ? `, tokens come from ${tokenUrl}` : ""}.`;
  return { name: "addresses", status: "ok", message };
}
