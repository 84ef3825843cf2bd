import type { DownloadOptions } from "./download.ts";
import { hasMoved } from "./pin.ts";
import { readSourceRecord } from "./source-file.ts";

/** The vendors whose official file is another one than ours. A spec that was not downloaded has nowhere to look. */
export async function movedVendors(
  root: string,
  vendors: readonly string[],
  report: (vendor: string) => (line: string) => void,
  options: DownloadOptions = {},
): Promise<string[]> {
  const moved: string[] = [];
  for (const vendor of vendors) {
    const record = await readSourceRecord(root, vendor);
    const url = record?.url;
    if (!record || !url) {
      report(vendor)("has no address to look at, since its file was not downloaded");
      continue;
    }
    const isMoved = await hasMoved(root, { ...record, url }, { ...options, report: report(vendor) });
    report(vendor)(isMoved ? `${url} is another file than the pinned one` : `${url} is as it was`);
    if (isMoved) moved.push(vendor);
  }
  return moved;
}
