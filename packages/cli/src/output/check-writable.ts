import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { UsageError } from "../usage-error.ts";

/** @throws UsageError when a file cannot be written there; asked before anything is sent. */
export async function checkWritable(path: string): Promise<void> {
  const folder = dirname(resolve(path));
  const [isFolder, isWritable] = await Promise.all([
    stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    ),
    access(folder, constants.W_OK).then(
      () => true,
      () => false,
    ),
  ]);
  if (isFolder) throw new UsageError(`-o ${path} is a folder.`, "Name the file to write.");
  if (!isWritable) throw new UsageError(`-o ${path}: the folder ${folder} is not there, or cannot be written to.`);
}
