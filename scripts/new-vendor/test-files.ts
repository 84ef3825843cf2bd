import { type Answers, pascal } from "./answers.ts";
import type { Files } from "./neighbour.ts";
import { TEST_CREDENTIALS, tokenRequest } from "./token-request.ts";
import { vendorCode } from "./vendor-code.ts";

/** Tests that pass at once. `call` is the code of one call, made on `client`. */
export function testFiles(answers: Answers, call: string): Files {
  return {
    "test/support/vendor.ts": vendorFile(answers),
    "test/emulated.test.ts": emulatedFile(answers, call),
    [`test/${answers.name}.test.ts`]: offlineFile(answers, call),
  };
}

function vendorFile(answers: Answers): string {
  return `import { plainVendor } from "@vendorkit/emulator";

/** ${answers.title} for the emulator. It repeats what \`src/profile.ts\` says, so that each finds mistakes in the other. */
export const vendor = ${vendorCode(answers, `new URL("../../openapi.json", import.meta.url)`)};
`;
}

function emulatedFile({ name }: Answers, call: string): string {
  const create = `create${pascal(name)}Client`;
  return `import "../../auth-middleware/test/support/guard.ts";
import { describeTokens, emulate } from "../../client/test/support/emulated.ts";
import { ${create} } from "../src/index.ts";
import { vendor } from "./support/vendor.ts";

describeTokens(emulate(vendor), {
  create: ${create},
  call: (client) => ${call},
  wrongSecret: /client id and secret/,
});
`;
}

function offlineFile(answers: Answers, call: string): string {
  const { name, title, baseUrl, tokenUrl, parameters } = answers;
  const { type, body } = tokenRequest(answers);
  const create = `create${pascal(name)}Client`;
  const { organization, ...credentials } = TEST_CREDENTIALS;
  const options = parameters.includes("organization") ? { ...credentials, organization } : credentials;
  return `import { describe, expect, it } from "vitest";
import { MemoryTokenStore } from "../../auth-middleware/src/index.ts";
import "../../auth-middleware/test/support/guard.ts";
import { failureOf } from "../../client/test/support/acme.ts";
import { recorder } from "../../client/test/support/recorder.ts";
import { exportsWith } from "../../client/test/support/shared-exports.ts";
import * as exported from "../src/index.ts";

const credentials = ${JSON.stringify(options)};
const tokenUrl = ${JSON.stringify(tokenUrl)};

/** What a client sends for its first call. */
async function firstCall() {
  const record = recorder(({ url }) => url === tokenUrl);
  const client = exported.${create}({ ...credentials, fetch: record.fetch, tokenStore: new MemoryTokenStore() });
  await ${call};
  return record;
}

describe("the token request", () => {
  it(${JSON.stringify(`is the one that ${title} wants, byte for byte`)}, async () => {
    const { tokenRequests } = await firstCall();
    expect(tokenRequests).toEqual([
      {
        method: "POST",
        url: tokenUrl,
        headers: { accept: "application/json", "content-type": ${JSON.stringify(type)} },
        body: ${JSON.stringify(body)},
      },
    ]);
  });
});

describe("an API request", () => {
  it(${JSON.stringify(`goes to ${title}'s host, with the token`)}, async () => {
    const [sent] = (await firstCall()).calls;
    expect(sent?.headers["authorization"]).toBe("Bearer a-token");
    expect(sent?.url).toContain(${JSON.stringify(`${baseUrl}/`)});
  });
});

describe("the package", () => {
  it("exports a client, how to read results, and the errors", () => {
    expect(Object.keys(exported).toSorted()).toEqual(exportsWith(${JSON.stringify(create)}));
  });

  it("names its variables when credentials are missing", async () => {
    const { message } = await failureOf(() => exported.${create}());
    for (const variable of ${JSON.stringify(["CLIENT_ID", "CLIENT_SECRET", "TOKEN"].map((one) => `${name.toUpperCase()}_${one}`))})
      expect(message).toContain(variable);
  });
});
`;
}
