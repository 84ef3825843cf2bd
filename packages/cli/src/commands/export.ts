import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type ExportProgress, type ExportRequest, exportCsv, type OleriaClient } from "@vendorkit/oleria";
import { type ConnectionFlags, connectWith } from "../connection.ts";
import { exitCode } from "../exit-codes.ts";
import { elapsed, size, withBar, withProgress } from "../output/progress-line.ts";
import { checkWritable } from "../output/check-writable.ts";
import { checkRequest } from "../spec/check-request.ts";
import { loadSpec } from "../spec/load-spec.ts";
import type { Operation } from "../spec/operation.ts";
import { readBody } from "../spec/read-body.ts";
import { closest, didYouMean } from "../suggest.ts";
import { paint, say } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { vendorNamed } from "../vendors.ts";
import { contextsIn } from "./contexts.ts";

export interface ExportFlags extends ConnectionFlags {
  readonly output?: string;
  readonly params?: string;
  readonly deadline?: number;
}

/** `export`: a data set as CSV, into a file or to stdout. */
export async function exportData(
  vendorText: string,
  context: string,
  flags: ExportFlags,
  signal: AbortSignal,
): Promise<number> {
  const vendor = vendorNamed(vendorText);
  if (vendor !== "oleria") throw new UsageError(`${vendor} has no exports; oleria has.`);
  const { output } = flags;
  if (output !== undefined) await checkWritable(output);
  const request = await readExport(context, flags, signal);
  const client = (await connectWith(vendor, flags)) as unknown as OleriaClient;
  const started = performance.now();
  let progress: ExportProgress | undefined;
  const work = async () => {
    const exported = await exportCsv(client, request, {
      signal,
      deadline: flags.deadline,
      timeout: flags.timeout,
      onProgress: (told) => (progress = told),
    });
    if (output !== undefined) return exported.toFile(output);
    return pipeline(Readable.fromWeb((await exported.stream()) as never), process.stdout, { end: false, signal });
  };
  // Rows on the same terminal would run through the line.
  const isAlone = output !== undefined || !process.stdout.isTTY;
  await (isAlone ? withProgress((columns) => line(progress, performance.now() - started, columns), work) : work());
  tellEnd(context, { progress, output, ms: performance.now() - started });
  return exitCode.ok;
}

interface End {
  readonly progress: ExportProgress | undefined;
  readonly output: string | undefined;
  readonly ms: number;
}

function tellEnd(context: string, { progress, output, ms }: End): void {
  const bytes = progress?.phase === "reading" ? progress.bytes : 0;
  const where = output === undefined ? "" : `, saved to ${output}`;
  say(`${paint("green", "exported")} ${context}: ${size(bytes)} in ${elapsed(ms)}${where}`);
}

/** @throws UsageError for filters that do not fit the specification. */
async function readExport(context: string, { params }: ExportFlags, signal: AbortSignal): Promise<ExportRequest> {
  const spec = loadSpec("oleria");
  const operation = spec.operations.find(({ id }) => id === "createDownloadRequest") as Operation;
  const request = { context, ...(params !== undefined && { params: (await readBody(params, true, signal)).value }) };
  warnOfUnknown(context, contextsIn(spec.document));
  await checkRequest(spec, operation, { params: { path: {}, query: {}, header: {} }, body: request });
  return request as ExportRequest;
}

/** Oleria adds data sets over time, so one that is not known is asked for all the same. */
function warnOfUnknown(context: string, known: readonly string[]): void {
  if (known.includes(context)) return;
  const meant = didYouMean(closest(context, known));
  say(`${paint("yellow", "warning:")} "${context}" is none of the ${known.length} data sets that are known.${meant}`);
}

function line(progress: ExportProgress | undefined, ms: number, columns: number): string {
  if (!progress) return `asking for the export, ${elapsed(ms)}`;
  if (progress.phase === "waiting") return `waiting for Oleria to make the file, ${elapsed(ms)}`;
  const { bytes, totalBytes } = progress;
  if (!totalBytes) return `${size(bytes)}, ${elapsed(ms)}`;
  const share = bytes / totalBytes;
  return withBar(share, `${Math.floor(share * 100)} % of ${size(totalBytes)}, ${elapsed(ms)}`, columns);
}
