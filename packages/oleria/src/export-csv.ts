import { until, type UntilOptions, unwrap } from "@vendorkit/client";
import { CsvExport, type FileOptions } from "./csv-export.ts";
import type { OleriaClient } from "./create-oleria-client.ts";
import { ExportError } from "./export-error.ts";
import type { components } from "./schema.ts";

type Download = components["schemas"]["DownloadRequest"];

/** What to export: a data set, and perhaps which of its rows in which order. */
export type ExportRequest = components["schemas"]["CreateDownloadRequest"];
/** A condition on a field; `dataType` decides which operators `filterType` takes. */
export type ExportFilter = components["schemas"]["Filter"];

/** `interval`, `maxInterval`, `deadline` and `onPoll` are about the wait for the file; `fetch` and `timeout` about fetching it. */
export interface ExportOptions extends FileOptions, Pick<UntilOptions, "interval" | "maxInterval" | "deadline"> {}

/** The link of an export that is completed. */
function linkOf({ id, status, url, error }: Download): string {
  if (status === "failed") {
    const said = [error?.code, error?.message].filter(Boolean).join(": ");
    throw new ExportError("export_failed", `failed${said && `: ${said}`}.`, { id, reason: error });
  }
  if (!url) throw new ExportError("no_link", `is ${status}, but has no link.`, { id });
  return url;
}

/**
 * Exports a data set as CSV: asks for it, waits with growing pauses until Oleria has made it, and gives what reads the
 * file. The file is fetched from its presigned link without this client's token.
 *
 * @throws ExportError when the export fails, DeadlineError when it takes longer than `deadline` (15 minutes), HttpError
 * when a request is refused.
 * @example
 * const exported = await exportCsv(oleria, { context: "employees" });
 * for await (const { email } of exported.rows()) console.log(email);
 * @see https://docs.oleria.com/developer-docs/api-reference/working-with-downloads
 */
export async function exportCsv(
  oleria: Pick<OleriaClient, "GET" | "POST">,
  request: ExportRequest,
  options: ExportOptions = {},
): Promise<CsvExport> {
  const { interval, maxInterval, deadline, signal, clock, onProgress } = options;
  const { id } = await unwrap(oleria.POST("/v1/downloads", { body: request, signal: signal ?? null }));
  const read = (aborts: AbortSignal | null) =>
    unwrap(oleria.GET("/v1/downloads/{id}", { params: { path: { id } }, signal: aborts }));
  const isFinal = ({ status }: Download) => status === "completed" || status === "failed";
  const download = await until((look) => read(look.signal), isFinal, {
    interval,
    maxInterval,
    deadline,
    signal,
    clock,
    vendor: "oleria",
    what: `export ${id}`,
    onPoll: ({ poll, elapsedMs }) => onProgress?.({ phase: "waiting", polls: poll, elapsedMs }),
  });
  return new CsvExport(id, linkOf(download), async () => linkOf(await read(signal ?? null)), options);
}
