import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const MEMBER = fileURLToPath(new URL("member.ts", import.meta.url));

/** Bundles the program into a folder, as it would be deployed: fifty of its processes start in the time of ten unbundled ones. */
export async function bundleMember(folder: string): Promise<string> {
  const build = await rolldown({ input: MEMBER, platform: "node", treeshake: true, logLevel: "silent" });
  try {
    const { output } = await build.write({
      dir: folder,
      entryFileNames: "member.mjs",
      chunkFileNames: "[name]-[hash].mjs",
      minify: true,
    });
    return `${folder}/${output[0].fileName}`;
  } finally {
    await build.close();
  }
}
