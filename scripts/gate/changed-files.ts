import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { isSame } from "../diff/same.ts";
import { asJson, isObject, type JsonObject } from "../spec/json.ts";
import type { Package } from "./packages.ts";

/**
 * What of a package reaches its users, apart from its manifest. The report of its API is not shipped, but it tells what
 * users see, which can change with a dependency alone.
 */
const SHIPPED = /^(src\/|api\/|openapi\.json$|README\.md$)/;

/** The shipped files of a package that differ from its last release; "all of it" when there was none. */
export async function changedFiles(root: string, one: Package, base?: string): Promise<string[]> {
  const from = base ?? (await lastRelease(root, one));
  if (from === undefined) return ["all of it, since it was never released"];
  const changed = await git(root, "diff", "--name-only", from, "--", one.directory);
  const added = await git(root, "ls-files", "--others", "--exclude-standard", "--", one.directory);
  const files = [...changed, ...added].map((file) => file.slice(one.directory.length + 1));
  const shipped = files.filter((file) => SHIPPED.test(file));
  if (files.includes("package.json") && (await isOtherManifest(root, one, from))) shipped.push("package.json");
  return shipped.toSorted();
}

/** Its tag, or the commit that last wrote its changelog: `changeset version` writes one, and nothing else does. */
async function lastRelease(root: string, { directory, name, version }: Package): Promise<string | undefined> {
  if (!existsSync(join(root, directory, "CHANGELOG.md"))) return undefined;
  const [tag] = await git(root, "tag", "--list", `${name}@${version}`);
  if (tag !== undefined) return `refs/tags/${tag}`;
  const [commit] = await git(root, "log", "-1", "--format=%H", "--", `${directory}/CHANGELOG.md`);
  // A changelog that is not committed yet was written just now.
  return commit ?? "HEAD";
}

/** What only we use of a manifest is nobody else's business. */
async function isOtherManifest(root: string, { directory }: Package, from: string): Promise<boolean> {
  const file = `${directory}/package.json`;
  const before = (await git(root, "show", `${from}:${file}`)).join("\n");
  return !isSame(shippedPart(before), shippedPart(await readFile(join(root, file), "utf8")));
}

function shippedPart(text: string): JsonObject {
  const manifest = asJson(JSON.parse(text || "{}"));
  const { version: _version, devDependencies: _dev, scripts: _scripts, ...rest } = isObject(manifest) ? manifest : {};
  return rest;
}

const run = promisify(execFile);

async function git(root: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await run("git", args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  return stdout.split("\n").filter((line) => line !== "");
}
