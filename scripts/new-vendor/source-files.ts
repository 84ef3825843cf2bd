import { type Answers, pascal } from "./answers.ts";
import type { Files } from "./neighbour.ts";

/** The profile and the client: all that a vendor's package has of its own, beside what is generated. */
export function sourceFiles(answers: Answers): Files {
  return {
    "src/profile.ts": profileFile(answers),
    [`src/create-${answers.name}-client.ts`]: clientFile(answers),
  };
}

const text = (value: string): string => JSON.stringify(value);

const ORGANIZATION = `organization: { pattern: /^[\\w.-]{1,255}$/, form: "your organization's id: letters, digits, \`-\`, \`_\` and \`.\`" }`;

function profileFile({ name, title, baseUrl, tokenUrl, body, parameters, scope, audience, docs }: Answers): string {
  const hasOrganization = parameters.includes("organization");
  const hosts = Object.entries({ baseUrl, tokenUrl, scope, audience }).filter(([, value]) => value !== undefined);
  const hints = [
    `bad_credentials: ${text(`Check the client id and secret that ${title} gave you.`)}`,
    scope && `invalid_scope: ${text(`${title}'s tokens are asked for with the scope \`${scope}\`.`)}`,
    audience && `wrong_audience: ${text(`${title}'s tokens are asked for with the audience ${audience}.`)}`,
  ];
  return `import type { VendorProfile } from "@vendorkit/client";

${docs ? `/** @see ${docs} */` : `/** ${title}'s hosts, its token request, and what to do about its failures. */`}
export const profile: VendorProfile<${hasOrganization ? `"organization"` : "never"}> = {
  vendor: ${text(name)},
  settings: {${hasOrganization ? ORGANIZATION : ""}},
  hosts: () => ({ ${hosts.map(([key, value]) => `${key}: ${text(value ?? "")}`).join(", ")} }),
  grant: { body: ${text(body)}, parameters: ${JSON.stringify(parameters)} },
  tokenHints: { ${hints.filter(Boolean).join(", ")} },
  statusHints: {
    401: "The token is not accepted, and a new one was tried already.",
    403: "The client is known but may not do this: look at its permissions.",
  },
};
`;
}

function clientFile({ name, title, parameters, docs }: Answers): string {
  const type = pascal(name);
  const prefix = name.toUpperCase();
  const organization = parameters.includes("organization")
    ? `
  /** Your organization's id: tokens are minted for it. Required. @default \`${prefix}_ORGANIZATION\` */
  organization?: string | undefined;
`
    : "";
  return `import { type BrowserOptions, createVendorClient, type VendorClient, type VendorOptions } from "@vendorkit/client";
import { profile } from "./profile.ts";
import type { paths } from "./schema.ts";

/** Options of {@link create${type}Client}; each has an environment variable, \`${prefix}_\` and its name in capitals. */
export interface ${type}Options extends VendorOptions, BrowserOptions {${organization}}

/** A typed client for ${title}'s API. */
export type ${type}Client = VendorClient<paths>;

/**
 * Builds a client for ${title}'s API. Tokens are minted, shared, renewed and replaced by themselves.
 *
 * @throws ConfigurationError for missing or contradicting options, naming each with its environment variable.
 * @example
 * const ${name} = create${type}Client(); // ${prefix}_CLIENT_ID and ${prefix}_CLIENT_SECRET${docs ? `\n * @see ${docs}` : ""}
 */
export const create${type}Client = (options: ${type}Options = {}): ${type}Client =>
  createVendorClient<paths>(profile, options);
`;
}
