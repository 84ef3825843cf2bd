import { expect, it } from "vitest";
import { measureFiles } from "../files-memory/measure-files.ts";

it("a file of 160 MB takes no more memory than a small one, sent or fetched", { timeout: 60_000 }, async () => {
  for (const measure of await measureFiles(160)) expect(measure).toMatchObject({ megabytes: 160, isFlat: true });
});
