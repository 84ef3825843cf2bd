import { writeChangeset } from "../diff/changeset.ts";
import { toMarkdown } from "../diff/markdown.ts";
import { diffVendor } from "../diff/released.ts";
import type { DownloadOptions } from "./download.ts";
import { generateAll } from "./generate-all.ts";
import { movedVendors } from "./moved-vendors.ts";
import { pin } from "./pin.ts";
import { readSourceRecord } from "./source-file.ts";

export interface RefreshOptions extends Pick<DownloadOptions, "pause"> {
  /** The day to record, YYYY-MM-DD. */
  readonly today: string;
  readonly report: (line: string) => void;
}

/** Takes each file anew that has moved. Gives what users will notice of it, as Markdown. */
export async function refresh(root: string, vendors: readonly string[], options: RefreshOptions): Promise<string[]> {
  const { report } = options;
  const diffs: string[] = [];
  const tell = (vendor: string) => (line: string) => report(`${vendor}: ${line}`);
  for (const vendor of await movedVendors(root, vendors, tell, options)) {
    const from = (await readSourceRecord(root, vendor))?.url ?? "";
    await pin(root, vendor, from, { ...options, report: tell(vendor) });
    await generateAll(root, [vendor], { check: false, report: (line) => report(line) });
    report(`${vendor}: ${(await writeChangeset(root, vendor)) ?? "nothing that users notice"}`);
    diffs.push(toMarkdown(vendor, await diffVendor(root, vendor)));
  }
  return diffs;
}
