import { inspect } from "node:util";

/** A secret with everything in it that some encoding changes. */
export const secretOf = (vendor: string): string => `canary+${vendor}/="&% \\ü`;

/** Collects secrets and tokens, and looks for them in whatever can be printed. */
export class Canaries {
  readonly #forms = new Set<string>();
  /** The values that were added after the first. */
  readonly tokens: string[] = [];

  /** Adds a value, in every way in which it may be written. */
  add(value: string): void {
    if (this.#forms.size > 0) this.tokens.push(value);
    this.#forms.add(value);
    this.#forms.add(encodeURIComponent(value));
    this.#forms.add(new URLSearchParams({ "": value }).toString().slice(1));
    this.#forms.add(JSON.stringify(value).slice(1, -1));
    this.#forms.add(Buffer.from(value).toString("base64"));
    this.#forms.add(Buffer.from(value).toString("base64url"));
  }

  get size(): number {
    return this.#forms.size;
  }

  /** What of them stands in a text. */
  in(text: string): string[] {
    return [...this.#forms].filter((form) => text.includes(form));
  }
}

/** All that printing, logging or sending a value away can show. */
export function shown(value: unknown): string {
  const parts = [inspect(value, { depth: Infinity, showHidden: true, getters: true }), String(value)];
  const attempts = [
    () => JSON.stringify(value),
    () => inspect(structuredClone(value), { depth: Infinity, showHidden: true }),
  ];
  for (const attempt of attempts)
    try {
      parts.push(attempt());
    } catch {
      // A cycle or a function: the first part has shown it.
    }
  for (let at = value; at instanceof Error; at = at.cause) parts.push(at.message, at.stack ?? "");
  return parts.join("\n");
}
