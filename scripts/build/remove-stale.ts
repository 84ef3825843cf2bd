import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

const DECLARATION = /^(.+)\.d\.ts(\.map)?$/;

/** Removes what an earlier build left in `dist`: all JavaScript, and declarations of sources that are gone. */
export async function removeStale(dir: string): Promise<void> {
  const files = await readdir(join(dir, "dist"), { recursive: true });
  const isStale = (file: string) => {
    if (/\.js(\.map)?$/.test(file)) return true;
    const source = DECLARATION.exec(file)?.[1];
    return source !== undefined && !existsSync(join(dir, "src", `${source}.ts`));
  };
  await Promise.all(files.filter(isStale).map((file) => rm(join(dir, "dist", file))));
}
