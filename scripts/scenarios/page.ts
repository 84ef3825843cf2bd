import type { Scenario, Section } from "./read-scenarios.ts";

type Tests = ReadonlyMap<number, readonly string[]>;

const HEAD = `# Scenarios

What goes wrong between a client, a token endpoint and an API, and what holds all the same: each line is a fact, and the
tests behind it name its number and prove it. The numbers never change. This page is generated: \`npx --yes pnpm@12.21.0 scenarios\`.
`;

/** Paths from this page, which lies in packages/auth-middleware. */
const link = (file: string): string => {
  const name = file.split("/").at(-1) ?? file;
  return `[${name}](../../${file})`;
};

function proofOf({ number, absent, later }: Scenario, tests: Tests): string {
  const files = tests.get(number) ?? [];
  if (files.length > 0) return files.map(link).join(", ");
  if (absent !== undefined) return `not applicable, because ${absent}`;
  return later === undefined ? "**no test**" : `comes with ${later}`;
}

/** The page, from the scenarios and the tests that name them. */
export function pageOf(sections: readonly Section[], tests: Tests): string {
  const parts = sections.map(({ title, scenarios }) => {
    const lines = scenarios.map((one) => `- **S${one.number}** ${one.fact} (${proofOf(one, tests)})`);
    return [`## ${title}`, "", ...lines, ""].join("\n");
  });
  return [HEAD, ...parts].join("\n");
}

/** Everything that makes the page a lie: numbers without a proof, and tests of numbers that nobody knows. */
export function gapsIn(sections: readonly Section[], tests: Tests): string[] {
  const scenarios = sections.flatMap((section) => section.scenarios);
  const known = new Set(scenarios.map(({ number }) => number));
  const missing = Array.from({ length: Math.max(...known) }, (_, index) => index + 1).filter(
    (number) => !known.has(number),
  );
  const unproven = scenarios.filter(({ number, absent, later }) => !tests.has(number) && !absent && !later);
  return [
    ...missing.map((number) => `S${number} is not described`),
    ...unproven.map(({ number, fact }) => `S${number} is named by no test: ${fact}`),
    ...[...tests]
      .filter(([number]) => !known.has(number))
      .map(([number, files]) => `S${number} is unknown, but named in ${files.join(", ")}`),
  ];
}
