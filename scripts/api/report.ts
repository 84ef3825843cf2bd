import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel, type IConfigFile } from "@microsoft/api-extractor";
import type { PublishedPackage } from "../check/published-packages.ts";
import { repositoryRoot } from "../spec/repository.ts";
import { withoutGenerated } from "./without-generated.ts";

/** What users can see of one entry of a package. */
export interface ApiReport {
  /** Where it is kept, below the package. */
  readonly file: string;
  readonly text: string;
}

/** Reports the declarations that were built of each entry of a package. */
export async function reportsOf({ dir }: PublishedPackage, scratch: string): Promise<ApiReport[]> {
  const { publishConfig } = JSON.parse(await readFile(join(dir, "package.json"), "utf8")) as Manifest;
  const entries = Object.entries(publishConfig.exports).flatMap(([path, target]) =>
    typeof target === "string" ? [] : [[path === "." ? "index" : path.slice(2), target.types] as const],
  );
  const schema = join(dir, "src/schema.ts");
  const generated = existsSync(schema) ? await readFile(schema, "utf8") : "";
  const reports: ApiReport[] = [];
  for (const [name, types] of entries) {
    const text = withoutGenerated(await extract(dir, types, scratch), generated);
    reports.push({ file: `api/${name}.api.md`, text });
  }
  return reports;
}

interface Manifest {
  readonly publishConfig: { readonly exports: Readonly<Record<string, string | { readonly types: string }>> };
}

async function extract(dir: string, types: string, scratch: string): Promise<string> {
  await mkdir(join(scratch, "temp"), { recursive: true });
  const config = ExtractorConfig.prepare({
    configObject: configOf(dir, join(dir, types), scratch),
    configObjectFullPath: undefined,
    packageJsonFullPath: join(dir, "package.json"),
  });
  // It prints what a report lacks, which is not what this is about.
  Extractor.invoke(config, { localBuild: true, messageCallback: (message) => void (message.handled = true) });
  return await readFile(join(scratch, "one.api.md"), "utf8");
}

/** Nothing but the report, of declarations as a user's compiler reads them. */
function configOf(dir: string, entry: string, scratch: string): IConfigFile {
  const none = { default: { logLevel: ExtractorLogLevel.None } };
  const compilerOptions = {
    target: "es2023",
    lib: ["es2023"],
    module: "nodenext",
    types: ["node"],
    typeRoots: [join(repositoryRoot, "node_modules/@types")],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
  };
  return {
    projectFolder: dir,
    mainEntryPointFilePath: entry,
    bundledPackages: [],
    newlineKind: "lf",
    compiler: { overrideTsconfig: { compilerOptions, files: [entry] } },
    apiReport: {
      enabled: true,
      includeForgottenExports: true,
      reportFileName: "one",
      reportFolder: scratch,
      reportTempFolder: join(scratch, "temp"),
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: { compilerMessageReporting: none, extractorMessageReporting: none, tsdocMessageReporting: none },
  };
}
