import { until, type UntilOptions, unwrap, VendorkitError } from "@vendorkit/client";
import type { PliantClient } from "./create-pliant-client.ts";
import type { components } from "./schema.ts";

type Task = components["schemas"]["AutomatchTask"];

/** Pliant asks to prefer the callback to frequent polling. */
const DEFAULT_INTERVAL_MS = 5_000;
const DEFAULT_LONGEST_MS = 60_000;

export interface ReceiptMatchOptions extends Omit<UntilOptions<Task>, "vendor" | "what"> {
  /**
   * Whether the matcher is done. Pliant's field for the state of a task was not found: look at what your tasks show, and
   * decide here, if you want to know of a receipt for which nothing was found before the deadline. Default: the task has a
   * `transactionId`.
   */
  done?: ((task: Task) => boolean) | undefined;
}

/**
 * Reads a matching task until its receipt has found a transaction, and gives it. **By default a receipt that finds none is
 * waited for until the deadline.** The event `RECEIPT_AUTOMATCHING_FINISHED` tells of both, without polling.
 *
 * @throws DeadlineError after `deadline` (15 minutes), HttpError when a read is refused, VendorkitError (`feature_off`)
 * where receipts are not enabled.
 * @example
 * const { automatchingTaskId } = await uploadReceipt(pliant, { organizationId, file: { path: "receipt.pdf" } });
 * const { transactionId } = await waitForReceiptMatch(pliant, automatchingTaskId);
 * @see https://partner.getpliant.com/changelog/automatch-receipts
 */
export function waitForReceiptMatch(
  pliant: Pick<PliantClient, "GET">,
  automatchingTaskId: string,
  options: ReceiptMatchOptions = {},
): Promise<Task> {
  const { done = ({ transactionId }: Task) => typeof transactionId === "string", ...rest } = options;
  const { interval = DEFAULT_INTERVAL_MS, maxInterval = Math.max(interval, DEFAULT_LONGEST_MS) } = options;
  const params = { path: { automatchingTaskId } };
  const read = async ({ signal }: { signal: AbortSignal }): Promise<Task> => {
    const task = await unwrap(pliant.GET("/receipts/automatching/{automatchingTaskId}", { params, signal }));
    if (task) return task;
    const message = "receipts are not enabled: the matching task was answered without content.";
    throw new VendorkitError("feature_off", message, { vendor: "pliant" });
  };
  const what = `receipt matching ${automatchingTaskId}`;
  return until(read, done, { ...rest, interval, maxInterval, vendor: "pliant", what });
}
