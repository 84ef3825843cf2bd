import { toNetworkError } from "@vendorkit/auth-middleware";
import { failure } from "@vendorkit/client";
import { type ConnectionFlags, connectWith } from "../connection.ts";
import { exitCode } from "../exit-codes.ts";
import { checkWritable } from "../output/check-writable.ts";
import { showBody, showError, tellHeaders, tellStatus } from "../output/show-response.ts";
import { tellError, tellHint } from "../tell-error.ts";
import { SeenSecrets } from "../seen-secrets.ts";
import { findOperation, type Target } from "../spec/find-operation.ts";
import { loadSpec } from "../spec/load-spec.ts";
import { readRequest, type RequestFlags } from "../spec/read-request.ts";
import { inVariables } from "../variables.ts";
import { vendorNamed } from "../vendors.ts";
import { dryRun } from "./dry-run.ts";

export interface CallFlags extends ConnectionFlags, RequestFlags {
  readonly include?: boolean;
  readonly dryRun?: boolean;
  readonly output?: string;
}

/** `call`: one request, checked against the specification before it is sent. */
export async function call(
  vendorText: string,
  words: readonly string[],
  flags: CallFlags,
  signal: AbortSignal,
): Promise<number> {
  const vendor = vendorNamed(vendorText);
  const spec = loadSpec(vendor);
  const target = findOperation(spec, words, flags.validate);
  if (flags.output !== undefined) await checkWritable(flags.output);
  const request = await readRequest(spec, target, flags, signal);
  if (flags.dryRun) return dryRun(vendor, target, request, flags);
  const secrets = new SeenSecrets(vendor);
  const client = await connectWith(vendor, flags, { fetch: secrets.fetch });
  const started = performance.now();
  const result = await client.request(methodOf(target), target.path, { ...request, signal, parseAs: "stream" });
  const { response, data, error } = result;
  if (flags.include) tellHeaders(response, secrets);
  const failed = failure(result);
  if (failed) {
    tellError(inVariables(secrets.hide(failed.message), vendor));
    if (failed.retryAfter !== undefined)
      tellHint(`wait ${Math.ceil(failed.retryAfter / 1000)} s before the next call.`);
    showError(error, secrets);
    return exitCode.refused;
  }
  try {
    await showBody(response, data as ReadableStream<Uint8Array> | undefined, { output: flags.output, signal });
  } catch (raw) {
    // A body that breaks off is the platform's TypeError; our own output has errors of the system.
    if (!(raw instanceof TypeError)) throw raw;
    throw toNetworkError(raw, { method: target.method, url: response.url }, vendor);
  }
  // After the body, so that it is still there to be seen when that was long.
  tellStatus(response, performance.now() - started);
  return exitCode.ok;
}

const methodOf = ({ method }: Target): string => method.toLowerCase();
