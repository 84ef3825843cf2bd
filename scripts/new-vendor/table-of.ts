import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { effectiveSpec } from "../spec/effective-spec.ts";
import { insertTable } from "../spec/readme-markers.ts";
import { discoverVendors } from "../spec/repository.ts";
import { vendorRow, vendorTable } from "../spec/vendor-table.ts";

/** The root README with its generated table of vendors, in which the staged one has its row. */
export async function tableOf(root: string, stage: string, staged: string): Promise<string> {
  const vendors = [...discoverVendors(root), staged].toSorted();
  const rows = vendors.map(async (name) => vendorRow(name, await effectiveSpec(name === staged ? stage : root, name)));
  return insertTable(
    await readFile(join(root, "README.md"), "utf8"),
    vendorTable(await Promise.all(rows)),
    "README.md",
  );
}
