import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import generator from "openapi-typescript/package.json" with { type: "json" };
import { generateTypes } from "../spec/generate-types.ts";
import type { JsonObject } from "../spec/json.ts";
import { parseDocument } from "../spec/parse-document.ts";
import { repositoryRoot } from "../spec/repository.ts";
import { upgradeTo31 } from "../spec/upgrade.ts";
import { subject, type Subject } from "./subject.ts";

const octokit = createRequire(import.meta.url).resolve("@octokit/openapi/package.json");

/** GitHub's specification, as the measure of a large one: more than a thousand operations, 6.5 MB of types. */
export async function githubSubject(): Promise<Subject> {
  const file = join(dirname(octokit), "generated/api.github.com.json");
  const document = upgradeTo31(parseDocument(await readFile(file, "utf8"), "github"));
  return subject("github", document, await cachedSchema(document));
}

/** Generating takes four seconds, so the types are kept for as long as specification and generator stay the same. */
async function cachedSchema(document: JsonObject): Promise<string> {
  const path = join(repositoryRoot, "node_modules/.cache/vendorkit", `github-${cacheKey()}.d.ts`);
  if (existsSync(path)) return await readFile(path, "utf8");
  const schema = await generateTypes("github", document, { effective: "", source: "" });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, schema);
  return schema;
}

function cacheKey(): string {
  const hash = createHash("sha256").update(generator.version).update(readFileSync(octokit));
  const pipeline = join(import.meta.dirname, "../spec");
  for (const file of globSync("*.ts", { cwd: pipeline }).toSorted()) hash.update(readFileSync(join(pipeline, file)));
  return hash.digest("hex").slice(0, 16);
}
