import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Checkout } from "./support/checkout.ts";
import { answering, spec } from "./support/specs.ts";

const GLOBEX = spec(
  {
    "/v2/orders": { get: answering("listOrders", { type: "array", items: { $ref: "#/components/schemas/Order" } }) },
    "/v2/orders/{id}": {
      put: {
        ...answering("replaceOrder", { $ref: "#/components/schemas/Order" }),
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } },
        },
      },
    },
  },
  { Order: { type: "object", required: ["id"], properties: { id: { type: "string", nullable: true } } } },
  "3.0.3",
);

const ACME = `--title "Acme Pay" --base-url https://api.acme.dev/v1 --token-url https://auth.acme.dev/token --body json \\
  --scope "read write" --audience https://api.acme.dev --docs https://acme.dev/docs/auth --path "/things/{thingId}"`;
const BY_FILE = `--base-url https://globex.dev --token-url https://globex.dev/oauth2/v1/access --body form \\
  --parameters client_id,client_secret,grant_type,organization --spec globex.json`;

/** The settings of all tests, for those of the new packages only. */
const TESTS = { extends: "./tsconfig.test.json", include: ["packages/acme/test", "packages/globex/test"] };

let checkout: Checkout;
let before: ReadonlyMap<string, string>;
let output = "";

beforeAll(async () => {
  checkout = await Checkout.copy();
  await writeFile(join(checkout.root, "globex.json"), JSON.stringify(GLOBEX));
  await writeFile(join(checkout.root, "tsconfig.new.json"), JSON.stringify(TESTS));
  before = checkout.files();
  for (const [name, flags] of [
    ["acme", ACME],
    ["globex", BY_FILE],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- both write the README's table
    output += (await checkout.shell(`node scripts/new-vendor.ts ${name} ${flags} --no-install`)).output;
    // oxlint-disable-next-line no-await-in-loop
    await checkout.link(name);
  }
}, 60_000);

afterAll(() => checkout[Symbol.asyncDispose]());

describe("a sixth and a seventh vendor", () => {
  it("change no file that was there, but for the generated table in the README", () => {
    const after = checkout.files();
    expect([...before].filter(([file, hash]) => after.get(file) !== hash).map(([file]) => file)).toEqual(["README.md"]);
    expect([...after.keys()].filter((file) => !before.has(file) && file.includes("acme"))).toEqual(
      [
        ".changeset/first-acme.md",
        "packages/acme/LICENSE",
        "packages/acme/README.md",
        "packages/acme/openapi.json",
        "packages/acme/package.json",
        "packages/acme/src/create-acme-client.ts",
        "packages/acme/src/index.ts",
        "packages/acme/src/profile.ts",
        "packages/acme/src/schema.ts",
        "packages/acme/test/acme.test.ts",
        "packages/acme/test/emulated.test.ts",
        "packages/acme/test/support/vendor.ts",
        "packages/acme/tsconfig.json",
        "specs/acme/openapi.yaml",
        "specs/acme/source.json",
      ].toSorted(),
    );
  });

  it("are told of, with what to do next", () => {
    expect(output).toContain("new-vendor acme: wrote specs/acme, packages/acme, .changeset/first-acme.md");
    expect(output).toContain("Next: `npx --yes pnpm@12.21.0 install`");
  });

  it.concurrent.each([
    ["type-check, sources and tests", "tsc -b packages/acme packages/globex && tsc -p tsconfig.new.json"],
    ["are what generate would write", "node scripts/generate.ts --check acme globex"],
    ["have the sources that are on record", "node scripts/spec-verify.ts acme globex"],
    ["have their rows in the README", "node scripts/readme-table.ts --check"],
    [
      "are formatted and linted",
      "oxfmt --check packages/acme packages/globex .changeset && oxlint --type-aware --deny-warnings packages/acme packages/globex",
    ],
    ["pass their own tests, at once", "vitest run --no-cache packages/acme packages/globex"],
    [
      "are whole, and have READMEs whose programs run",
      `VENDORKIT_PAGES="packages/acme/README.md packages/globex/README.md" vitest run --no-cache scripts/test/vendors.test.ts scripts/test/readme.test.ts -t "acme|globex"`,
    ],
  ])(
    "%s",
    async (_, line) => {
      const done = await checkout.shell(line);
      expect(done.code, done.output).toBe(0);
    },
    60_000,
  );

  it("pass the rules for specifications: the one written here wholly, a vendor's own file in all that is ours to say", async () => {
    const [own, theirs] = await Promise.all(
      ["acme", "globex"].map((name) => checkout.shell(`node scripts/spec-lint.ts ${name}`)),
    );
    expect(own).toMatchObject({ code: 0 });
    expect(theirs?.output).toContain("operation-4xx-response");
    expect(theirs?.output).not.toMatch(/x-evidence|vendorkit\/root-facts/);
  }, 60_000);

  it("have their token request in their tests, to the byte", async () => {
    expect(await checkout.read("packages/acme/test/acme.test.ts")).toContain(
      `'{"grant_type":"client_credentials","client_id":"id","client_secret":"s+e/c=r&t%","scope":"read write","audience":"https://api.acme.dev"}'`,
    );
    expect(await checkout.read("packages/globex/test/globex.test.ts")).toContain(
      `"client_id=id&client_secret=s%2Be%2Fc%3Dr%26t%25&grant_type=client_credentials&organization=acme"`,
    );
  });
});

describe("new-vendor refuses", () => {
  it.each([
    ["a name that is taken", `imara ${ACME}`, /imara: this name is taken by specs\/imara/],
    ["the name of another package", `client ${ACME}`, /client: this name is taken by packages\/client/],
    ["a name that is none", `Acme-Pay ${ACME}`, /Acme-Pay: this cannot be a vendor's name/],
    ["a word of the language", `import ${ACME}`, /import: this word has a meaning/],
    ["to go without a name", "", /the vendor's name is missing/],
    ["a flag that it does not know", `initech ${ACME} --colour red`, /--colour.*the flags are --title, --base-url/s],
    ["to guess what is missing", "initech --body form", /--base-url, --token-url, --path are missing/],
    ["a body that is neither form nor JSON", `initech ${ACME} --body xml`, /--body has to be form or json/],
    [
      "parameters without a secret",
      `initech ${ACME} --parameters grant_type,client_id`,
      /--parameters lacks client_secret/,
    ],
    [
      "an address without TLS",
      `initech ${ACME} --token-url http://initech.dev`,
      /--token-url has to be an address with https/,
    ],
    ["a specification that is not there", `initech ${BY_FILE} --spec none.json`, /none\.json: there is no such file/],
    [
      "a specification that is none",
      `initech ${BY_FILE} --spec package.json`,
      /package\.json: this is not OpenAPI 3\.x/,
    ],
  ])("%s, and leaves nothing behind", async (_, args, says) => {
    const present = checkout.files();
    const refused = await checkout.shell(`node scripts/new-vendor.ts ${args} --no-install`);
    expect(refused).toMatchObject({ code: 1, output: expect.stringMatching(says) });
    expect(refused.output).not.toContain("    at ");
    expect(checkout.files()).toEqual(present);
  });

  it("to overwrite a file, and takes back what it had moved by then", async () => {
    await writeFile(join(checkout.root, ".changeset/first-initech.md"), "mine\n");
    const present = checkout.files();
    const refused = await checkout.shell(`node scripts/new-vendor.ts initech ${ACME} --no-install`);
    expect(refused).toMatchObject({
      code: 1,
      output: expect.stringContaining(".changeset/first-initech.md: this is there"),
    });
    expect(checkout.files()).toEqual(present);
  });
});
