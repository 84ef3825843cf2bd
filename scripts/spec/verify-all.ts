import { SpecError } from "./spec-error.ts";
import { verifySource } from "./verify.ts";

/** Verifies some vendors' specs, all of them even when one differs. Gives whether they are as they should be. */
export async function verifyAll(
  root: string,
  vendors: readonly string[],
  report: (line: string) => void,
): Promise<boolean> {
  let sound = true;
  for (const vendor of vendors) {
    try {
      const record = await verifySource(root, vendor);
      report(`spec:verify ${vendor}: ${record.operations} operations, sha256 ${record.sha256.slice(0, 12)}…`);
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      report(`spec:verify ${vendor}: differs\n\n${error.message}\n`);
      sound = false;
    }
  }
  return sound;
}
