import { RULES } from "./rules.ts";

/** The rules as a page for people: what each means, and the checks of oasdiff that it answers to. */
export function rulesPage(): string {
  const sections = (["major", "minor", "patch"] as const).map((bump) => {
    const rules = Object.entries(RULES).filter(([, rule]) => rule.bump === bump);
    const lines = rules.map(([id, { says, oasdiff }]) => `- \`${id}\`: ${plain(says)}\n  oasdiff: ${oasdiff}.`);
    return `## ${bump}\n\n${lines.join("\n")}\n`;
  });
  return [intro(), ...sections].join("\n");
}

function intro(): string {
  const rules = Object.values(RULES);
  const named = rules.filter(({ oasdiff }) => !oasdiff.startsWith("not applicable"));
  const checks = new Set(named.flatMap(({ oasdiff }) => oasdiff.split(", ")));
  return `# Rules of \`spec:diff\`

Generated from \`rules.ts\`: do not edit. \`node scripts/spec-rules.ts\` writes this page.

${rules.length} rules; ${named.length} of them answer to ${checks.size} checks of oasdiff, and the others say why there is none.
The bump of a release is the largest of its changes. Below 1.0.0 a major is a minor, and a minor is a patch.

What is sent is judged by what the server still takes, what comes back by what it still promises; a schema that goes both
ways is judged twice. Response enums are open (\`x-extensible-enum\`): a new value is a minor with a note. For a closed
\`enum\` it is a major. The names of references and of a path's parameters, the order of keys and branches, and whether a
schema is written in place or referred to make no difference.
`;
}

function plain(says: string): string {
  return says.replaceAll("{it}", "it").replaceAll("{detail}", "…").replace(/^it/, "It");
}
