import type { Answers } from "./answers.ts";

/** The code that describes a vendor to the emulator, with the place of its specification as an expression. */
export function vendorCode(answers: Answers, spec: string): string {
  const { name, baseUrl, tokenUrl, body, parameters, scope, audience } = answers;
  const organization = parameters.includes("organization") ? "acme" : undefined;
  const facts = { baseUrl, tokenUrl, body, parameters, scope, audience, organization };
  const lines = Object.entries(facts).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${key}: ${JSON.stringify(value).replaceAll('","', '", "')},`],
  );
  return [`plainVendor({`, `  name: ${JSON.stringify(name)},`, `  spec: ${spec},`, ...lines, `})`].join("\n");
}
