import { realpath } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { BaseResolver, bundle, createConfig, Source } from "@redocly/openapi-core";
import { download } from "./download.ts";
import { asJson, isObject, type Json, type JsonObject } from "./json.ts";
import { SpecError } from "./spec-error.ts";

/** Whether a document points outside itself. */
export function hasExternalRefs(document: JsonObject): boolean {
  const walk = (value: Json): boolean => {
    if (Array.isArray(value)) return value.some(walk);
    if (!isObject(value)) return false;
    if (typeof value["$ref"] === "string" && !value["$ref"].startsWith("#")) return true;
    return Object.values(value).some(walk);
  };
  return walk(document);
}

/**
 * Brings what `$ref`s outside a document point to into it. A file may refer to files beside or below it, a download to
 * its own origin; anything else is refused, since a specification is somebody else's text and could otherwise have this
 * machine's files or network read.
 */
export async function bundleExternal(document: JsonObject, base: string | URL, name: string): Promise<JsonObject> {
  const resolver = new ConfinedResolver(base, name);
  const source = new Source(String(base), JSON.stringify(document), "application/json");
  const config = await createConfig({});
  const result = await bundle({
    doc: { source, parsed: structuredClone(document) },
    config,
    externalRefResolver: resolver,
  });
  if (resolver.refusal) throw resolver.refusal;
  const problem = result.problems.find(({ severity }) => severity === "error");
  if (problem) throw new SpecError(name, problem.message, "correct the $ref, or put the missing file beside the spec");
  const bundled = asJson(result.bundle.parsed);
  return isObject(bundled) ? bundled : document;
}

class ConfinedResolver extends BaseResolver {
  readonly #base: string | URL;
  readonly #name: string;
  /** Redocly turns errors into findings, which lose the remedy; the first refusal is kept here. */
  refusal: SpecError | undefined;

  constructor(base: string | URL, name: string) {
    super();
    this.#base = base;
    this.#name = name;
  }

  override async loadExternalRef(reference: string): Promise<Source> {
    try {
      await this.#refuseForeign(reference);
    } catch (error) {
      if (error instanceof SpecError) this.refusal ??= error;
      throw error;
    }
    if (!URL.canParse(reference)) return await super.loadExternalRef(reference);
    const bytes = await download(new URL(reference));
    return new Source(reference, new TextDecoder().decode(bytes), "application/yaml");
  }

  async #refuseForeign(reference: string): Promise<void> {
    const inside =
      this.#base instanceof URL ? isSameOrigin(reference, this.#base) : await isBelow(reference, this.#base);
    if (inside) return;
    const problem = `its $ref to ${reference} leads elsewhere`;
    throw new SpecError(this.#name, problem, "look at the file there, then save it beside the spec and refer to it");
  }
}

function isSameOrigin(reference: string, base: URL): boolean {
  return URL.canParse(reference) && new URL(reference).origin === base.origin;
}

/** Symbolic links count as where they lead. A file that does not exist is left to the resolver to report. */
async function isBelow(reference: string, base: string): Promise<boolean> {
  if (URL.canParse(reference)) return false;
  const [directory, file] = await Promise.all([realpath(dirname(base)), realpath(reference).catch(() => reference)]);
  return !relative(directory, file).startsWith("..");
}
