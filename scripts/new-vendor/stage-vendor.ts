import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { effectiveSpec } from "../spec/effective-spec.ts";
import { generateVendor, writeGenerated } from "../spec/generate-vendor.ts";
import { hoistAliases } from "../spec/path-alias.ts";
import { pin } from "../spec/pin.ts";
import { filesOf, repositoryRoot } from "../spec/repository.ts";
import { adoptingOverlay } from "./adopting-overlay.ts";
import type { Answers } from "./answers.ts";
import { firstCall } from "./first-call.ts";
import { minimalSpec } from "./minimal-spec.ts";
import { commonFiles, type Files } from "./neighbour.ts";
import { readmeFile } from "./readme-file.ts";
import { sourceFiles } from "./source-files.ts";
import { testFiles } from "./test-files.ts";
import type { WriteOptions } from "./write-vendor.ts";

const run = promisify(execFile);

/** Writes everything into a folder that is laid out like the repository. Gives what of it is to be moved there. */
export async function stageVendor(
  root: string,
  stage: string,
  answers: Answers,
  options: WriteOptions,
): Promise<string[]> {
  const { name, title } = answers;
  await stageSpec(stage, answers, options);
  await writeGenerated(stage, await generateVendor(stage, name));
  const document = hoistAliases(await effectiveSpec(stage, name), filesOf(name).spec);
  const call = firstCall(document);
  const files = {
    ...(await commonFiles(root, answers)),
    ...sourceFiles(answers),
    ...testFiles(answers, call),
    "README.md": readmeFile(answers, document, call),
  };
  const changeset = `.changeset/first-${name}.md`;
  const note = `---\n"@vendorkit/${name}": minor\n---\n\nFirst version. A typed client for ${title}'s API.\n`;
  const written = await writeAll(stage, { ...inPackage(name, files), [changeset]: note });
  await run(join(repositoryRoot, "node_modules/.bin/oxfmt"), written, { cwd: stage });
  return [`specs/${name}`, `packages/${name}`, changeset];
}

async function stageSpec(stage: string, answers: Answers, options: WriteOptions): Promise<void> {
  const { name, spec } = answers;
  const files = filesOf(name);
  if (spec === undefined) await writeAll(stage, { [files.spec]: minimalSpec(answers) });
  await pin(stage, name, spec ?? files.spec, options);
  if (spec === undefined) return;
  const overlay = adoptingOverlay(await effectiveSpec(stage, name), answers);
  await writeAll(stage, { [`${files.overlays}/10-vendorkit.yaml`]: overlay });
}

const inPackage = (name: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`packages/${name}/${file}`, text]));

/** Gives the paths of what can be formatted. */
async function writeAll(stage: string, files: Files): Promise<string[]> {
  for (const [file, text] of Object.entries(files)) {
    const path = join(stage, file);
    // oxlint-disable-next-line no-await-in-loop -- a handful of small files
    await mkdir(dirname(path), { recursive: true });
    // oxlint-disable-next-line no-await-in-loop
    await writeFile(path, text);
  }
  return Object.keys(files).filter((file) => /\.(ts|json|md)$/.test(file));
}
