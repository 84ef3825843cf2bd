import { findDrift, generateVendor, writeGenerated } from "./generate-vendor.ts";

export interface GenerateOptions {
  /** Compare with the files on disk instead of writing them. */
  readonly check: boolean;
  /** Told of each vendor when it is done, with the time it took, and of each difference at the end. */
  readonly report: (line: string) => void;
}

/** Generates the files of some vendors, or checks them. Gives whether they are as they should be. */
export async function generateAll(
  root: string,
  vendors: readonly string[],
  { check, report }: GenerateOptions,
): Promise<boolean> {
  const problems: string[] = [];
  for (const vendor of vendors) {
    const started = performance.now();
    const generated = await generateVendor(root, vendor);
    const outcome = check ? await compare(generated, vendor) : await write(generated);
    report(`generate ${vendor}: ${outcome}, ${((performance.now() - started) / 1000).toFixed(2)} s`);
  }
  for (const problem of problems) report(`\n${problem}`);
  return problems.length === 0;

  async function compare(generated: ReadonlyMap<string, string>, vendor: string): Promise<string> {
    const found = await findDrift(root, vendor, generated);
    problems.push(...found);
    return found.length > 0 ? "differs" : "up to date";
  }

  async function write(generated: ReadonlyMap<string, string>): Promise<string> {
    const written = await writeGenerated(root, generated);
    return written.length > 0 ? `wrote ${written.join(" and ")}` : "nothing to write";
  }
}
