/** `node scripts/spec-rules.ts` writes the page of the differ's rules; a test fails when it is not current. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rulesPage } from "./diff/rules-table.ts";

await writeFile(join(import.meta.dirname, "diff/RULES.md"), rulesPage());
