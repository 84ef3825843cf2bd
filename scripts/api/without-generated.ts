/**
 * A report without what is in the generated schema: thousands of lines that follow from the specification, whose changes
 * `spec:diff` tells by their meaning.
 */
export function withoutGenerated(report: string, schema: string): string {
  const names = [...schema.matchAll(/^export interface (\w+)/gm)].map(([, name]) => name);
  if (names.length === 0) return report;
  const block = new RegExp(`^((?:export )?interface (?:${names.join("|")}) )\\{$[\\s\\S]*?^\\}$`, "gm");
  return report.replaceAll(block, "$1{ /* generated from the specification */ }");
}
