import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { executeOrThrow } from "../check/execute.ts";

/**
 * What is wrong with the tarballs of a snapshot, in sentences. They were packed by a pull request's own code, which could
 * as well have made a release of them: what counts is what is in them, not what their plan says.
 */
export async function snapshotProblems(packed: string, tag: string): Promise<string[]> {
  const folder = join(packed, "packages");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".tgz"));
  const found = await Promise.all(
    files.map(async (file) => {
      const { stdout } = await executeOrThrow("tar", ["-xOzf", join(folder, file), "package/package.json"], {
        cwd: folder,
      });
      const { name, version } = JSON.parse(stdout) as { name: string; version: string };
      const isSnapshot = /^0\.0\.0-(.+)-\d{14}$/.exec(version)?.[1] === tag;
      return isSnapshot ? [] : [`${file} holds ${name}@${version}, which is no snapshot of ${tag}`];
    }),
  );
  return files.length === 0 ? ["nothing was packed"] : found.flat();
}
