/** A path such as `/clusters/{clusterId}`, taken apart once so that matching it costs one regular expression. */
export interface PathTemplate {
  readonly text: string;
  readonly names: readonly string[];
  readonly pattern: RegExp;
  /** How many segments are fixed text: of two templates that match, the one with more of them is meant. */
  readonly fixed: number;
}

const special = /[.*+?^${}()|[\]\\]/g;
const escape = (text: string): string => text.replace(special, "\\$&");
const variable = /\{([^{}]+)\}/g;

/** Parses `text`; with `prefix` the template also matches longer paths, and the rest is given back. */
export function pathTemplate(text: string, prefix = false): PathTemplate {
  const names = [...text.matchAll(variable)].map((match) => match[1]!);
  const source = text.split(variable).map((part, index) => (index % 2 === 0 ? escape(part) : "([^/]+)"));
  const fixed = text.split("/").filter((segment) => segment !== "" && !segment.includes("{")).length;
  return { text, names, fixed, pattern: new RegExp(`^${source.join("")}${prefix ? "(/.*)?" : ""}$`) };
}

/** The values of the template's variables in `path`, decoded, and what follows it; `undefined` if it does not match. */
export function matchPath(template: PathTemplate, path: string): { values: string[]; rest: string } | undefined {
  const match = template.pattern.exec(path);
  if (!match) return undefined;
  const values = match.slice(1, template.names.length + 1).map(decode);
  return { values, rest: match[template.names.length + 1] ?? "" };
}

/** The template with its variables filled in, percent-encoded. */
export function fillPath(text: string, values: Readonly<Record<string, string | undefined>>): string {
  return text.replace(variable, (_, name: string) => encodeURIComponent(values[name] ?? ""));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
