import { statSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { stringify } from "yaml";
import { bundleExternal, hasExternalRefs } from "./bundle.ts";
import { download, withoutSecrets, type DownloadOptions } from "./download.ts";
import type { JsonObject } from "./json.ts";
import { parseDocument } from "./parse-document.ts";
import { refuseShrinkage } from "./refuse-shrinkage.ts";
import { filesOf } from "./repository.ts";
import { requireOpenApi3 } from "./require-openapi-3.ts";
import { readSourceRecord } from "./source-file.ts";
import { documentationOf, measure, OWN_WRITING, recordText, type SourceRecord } from "./source-record.ts";
import { SpecError } from "./spec-error.ts";

export interface PinOptions extends DownloadOptions {
  /** Accept a file that lost a large share of the operations that the present one has. */
  readonly allowShrink?: boolean;
  /** The day to record, YYYY-MM-DD. */
  readonly today: string;
}

/** Takes a file or a download as the spec of a vendor, and writes down what it is and where it came from. */
export async function pin(root: string, vendor: string, from: string, options: PinOptions): Promise<SourceRecord> {
  if (!/^[a-z][a-z0-9-]*$/.test(vendor)) {
    throw new SpecError(
      vendor,
      "this cannot be a vendor's name",
      "use small letters, digits and hyphens, a letter first",
    );
  }
  const origin = originOf(root, vendor, from);
  const { bytes, document } = await load(origin, options);
  if (!options.allowShrink) await refuseShrinkage(root, vendor, document, origin.name);
  const record = {
    vendor,
    ...(await provenance(root, vendor, origin, document, options)),
    ...measure(bytes, document),
  };
  const files = filesOf(vendor);
  await mkdir(dirname(join(root, files.spec)), { recursive: true });
  await writeFile(join(root, files.spec), bytes);
  await writeFile(join(root, files.source), recordText(record));
  return record;
}

/** Whether what a vendor publishes at the address on record is another file than the pinned one. */
export async function hasMoved(root: string, record: SourceRecord & { url: string }, options: DownloadOptions) {
  const { bytes, document } = await load(originOf(root, record.vendor, record.url), options);
  return measure(bytes, document).sha256 !== record.sha256;
}

interface Origin {
  readonly base: URL | string;
  /** What may be shown and kept of it. */
  readonly name: string;
  /** The file is the pinned one itself: only its record is written anew. */
  readonly inPlace: boolean;
}

function originOf(root: string, vendor: string, from: string): Origin {
  if (/^https?:\/\//i.test(from) && URL.canParse(from)) {
    const url = new URL(from);
    return { base: url, name: withoutSecrets(url), inPlace: false };
  }
  const path = resolve(root, from);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new SpecError(from, "there is no such file", "give a path, or an address with https://");
  return { base: path, name: from, inPlace: path === join(root, filesOf(vendor).spec) };
}

async function load(origin: Origin, options: DownloadOptions): Promise<{ bytes: Uint8Array; document: JsonObject }> {
  const { base, name } = origin;
  options.report?.(`reading ${name}`);
  const bytes = base instanceof URL ? await download(base, options) : await readFile(base);
  const document = parseDocument(decode(bytes, name), name);
  requireOpenApi3(document, name);
  if (!hasExternalRefs(document) || origin.inPlace) return { bytes, document };
  options.report?.("bringing in the files it refers to");
  const bundled = await bundleExternal(document, base, name);
  return { bytes: Buffer.from(stringify(bundled, { lineWidth: 0, aliasDuplicateObjects: false })), document: bundled };
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new SpecError(name, "it is not UTF-8 text", "unpack it if it is an archive, else save it as UTF-8", {
      cause: error,
    });
  }
}

type Provenance = Pick<SourceRecord, "origin" | "url" | "documentation" | "retrieved">;

async function provenance(
  root: string,
  vendor: string,
  origin: Origin,
  document: JsonObject,
  { today }: PinOptions,
): Promise<Provenance> {
  const documentation = documentationOf(document);
  if (origin.base instanceof URL) {
    return { origin: "the vendor's own file", url: origin.name, documentation, retrieved: today };
  }
  if (!origin.inPlace) {
    return { origin: `the vendor's own file ${basename(origin.base)}`, url: null, documentation, retrieved: today };
  }
  const previous = await readSourceRecord(root, vendor).catch(() => undefined);
  return previous ?? { origin: OWN_WRITING, url: null, documentation, retrieved: today };
}
