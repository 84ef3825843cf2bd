import type { JsonObject } from "../spec/json.ts";
import { vendorRow } from "../spec/vendor-table.ts";
import { type Answers, pascal } from "./answers.ts";
import { authenticationRows, optionLines } from "./readme-tables.ts";
import { vendorCode } from "./vendor-code.ts";

/** The headings of the neighbours, with what can be said at once. `call` is the code of one call, made on `client`. */
export function readmeFile(answers: Answers, document: JsonObject, call: string): string {
  const { name, title, docs } = answers;
  const create = `create${pascal(name)}Client`;
  const own = call.replace(/^client\./, `${name}.`);
  const prefix = name.toUpperCase();
  const guide = docs ? ` ([${title}'s guide](${docs}))` : "";
  return `# @vendorkit/${name}

A typed client for ${title}'s API. It gets tokens, keeps them, renews them in time, and sends again what is safe to send
again.

<!-- snippets:
import { ${create}, failure, unwrap } from "@vendorkit/${name}";
const ${name} = ${create}();

-->

## Install

\`\`\`sh
npm install @vendorkit/${name}
\`\`\`

Node 22 or later. The package is ESM; \`require()\` works from Node 22.12.

## A first program

\`\`\`ts
import { ${create}, unwrap } from "@vendorkit/${name}";

const ${name} = ${create}(); // ${prefix}_CLIENT_ID, ${prefix}_CLIENT_SECRET

console.log(await unwrap(${own}));
\`\`\`

## Authentication

When a call first needs a token, the client asks for one${guide}:

| | |
|---|---|
${authenticationRows(answers)}

Every API request carries \`Authorization: Bearer …\`. Tokens are shared in the process, renewed ahead of their end, and
replaced once when the API rejects them: [how, and why](https://github.com/vendorkit/vendorkit#how-tokens-behave-and-why).

## Options

${optionLines(answers)}

All other options are [those of every client](https://github.com/vendorkit/vendorkit#options).

## Errors

\`\`\`ts
const result = await ${own};
const failed = failure(result);
if (failed) throw new Error(failed.message);
console.log(result.data);
\`\`\`

\`failure\` narrows by \`status\`, and \`unwrap\` throws an \`HttpError\` instead. [The other
errors](https://github.com/vendorkit/vendorkit#errors) and [what is sent
again](https://github.com/vendorkit/vendorkit#what-is-sent-again-and-why) are the same for every client.

## Recipes

### Check a new integration

\`\`\`ts
const { ok, checks } = await ${name}.verify();
console.log(ok, checks.filter(({ status }) => status !== "ok"));
\`\`\`

One token request, and [what was right and wrong](https://www.npmjs.com/package/@vendorkit/client#check-an-integration)
with it. The API is not called.

### Call what the specification does not know

\`\`\`ts
const response = await ${name}.fetch("/any/path?of=the-api");
console.log(response.status, response.ok);
\`\`\`

### Test without ${title}

\`\`\`ts
import { plainVendor, startEmulator } from "@vendorkit/emulator";
import { ${create} } from "@vendorkit/${name}";

const vendor = ${vendorCode(answers, `new URL(import.meta.resolve("@vendorkit/${name}/openapi.json"))`)};
const emulator = await startEmulator({ vendors: [vendor] });
const ${name} = ${create}(emulator.options("${name}"));

const { response } = await ${own};
console.log(response.status, emulator.stats("${name}").mints, "mint");

await emulator.close();
\`\`\`

## What is covered

${coverage(name, document)} The specification ships as \`@vendorkit/${name}/openapi.json\`.

MIT licence. This package is not made or supported by ${title}.
`;
}

function coverage(name: string, document: JsonObject): string {
  const [, operations, evidence] = vendorRow(name, document);
  return `${operations === "1" ? "1 operation" : `${operations} operations`}: ${evidence}.`;
}
