import { describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { ConfigurationError } from "../src/index.ts";
import { type AcmeOptions, build, complete, failureOf, withEnvironment } from "./support/acme.ts";

const SECRET = "s3cr3t-value";

interface Case {
  /** What the user did. */
  readonly what: string;
  readonly options: object;
  readonly env?: Record<string, string>;
  /** What the message has to say. */
  readonly says: readonly (string | RegExp)[];
}

/** Options without credentials, or with one of them taken out. */
const without = (...names: (keyof AcmeOptions)[]): AcmeOptions =>
  Object.fromEntries(Object.entries(complete).filter(([name]) => !names.includes(name as keyof AcmeOptions)));

const none = without("clientId", "clientSecret");

/** The error of a client that must not come to be; it may hold none of the values that were given. */
async function refusal({ options, env = {} }: Case) {
  withEnvironment(env);
  const error = await failureOf(() => build(options));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toMatchObject({ name: "ConfigurationError", code: "configuration", vendor: "acme" });
  expect(error.message).toMatch(/^acme: /);
  expect(`${error.message} ${error.stack}`).not.toContain(SECRET);
  expect(error.cause).toBeUndefined();
  return error;
}

const check = async (given: Case) => {
  const { message } = await refusal(given);
  for (const words of given.says) expect(message).toMatch(words);
};

describe("credentials", () => {
  const names = ["`clientId`", "`clientSecret`", "`token`", "ACME_CLIENT_ID", "ACME_CLIENT_SECRET", "ACME_TOKEN"];

  it.each<Case>([
    { what: "none at all", options: none, says: ["no credentials", ...names] },
    {
      what: "none, and empty variables",
      options: none,
      env: { ACME_CLIENT_ID: "", ACME_TOKEN: "" },
      says: ["no credentials"],
    },
    {
      what: "an id alone",
      options: { ...none, clientId: "id" },
      says: ["`clientSecret` is missing", "ACME_CLIENT_SECRET", "`clientId` alone is not enough"],
    },
    {
      what: "a secret alone",
      options: { ...none, clientSecret: SECRET },
      says: ["`clientId` is missing", "ACME_CLIENT_ID", "`clientSecret` alone is not enough"],
    },
    {
      what: "an id alone, in the environment",
      options: none,
      env: { ACME_CLIENT_ID: "id" },
      says: ["`clientSecret` is missing", "ACME_CLIENT_SECRET"],
    },
    {
      what: "a secret alone, in the environment",
      options: none,
      env: { ACME_CLIENT_SECRET: SECRET },
      says: ["`clientId` is missing", "ACME_CLIENT_ID"],
    },
    {
      what: "an id as an option, and a token in the environment",
      options: { ...none, clientId: "id" },
      env: { ACME_TOKEN: SECRET },
      says: ["`clientSecret` is missing"],
    },
    {
      what: "a token and client credentials",
      options: { ...complete, token: SECRET },
      says: ["given twice: `token`, `clientId` and `clientSecret`", "one kind only", ...names],
    },
    {
      what: "a token and an id",
      options: { ...none, clientId: "id", token: SECRET },
      says: ["given twice: `token` and `clientId`", ...names],
    },
    {
      what: "a token and a source",
      options: { ...none, token: SECRET, tokens: { get: () => ({ value: "t" }) } },
      says: ["given twice: `tokens` and `token`"],
    },
    {
      what: "a source and client credentials",
      options: { ...complete, tokens: { get: () => ({ value: "t" }) } },
      says: ["given twice: `tokens`, `clientId` and `clientSecret`"],
    },
    {
      what: "both kinds in the environment",
      options: none,
      env: { ACME_CLIENT_ID: "id", ACME_CLIENT_SECRET: SECRET, ACME_TOKEN: SECRET },
      says: ["given twice: ACME_CLIENT_ID, ACME_CLIENT_SECRET and ACME_TOKEN", ...names],
    },
    {
      what: "a token and half of the other kind in the environment",
      options: none,
      env: { ACME_CLIENT_ID: "id", ACME_TOKEN: SECRET },
      says: ["given twice: ACME_CLIENT_ID and ACME_TOKEN"],
    },
    { what: "a source without `get`", options: { ...none, tokens: {} }, says: ["`tokens`", "`get` method"] },
    { what: "null for a source", options: { ...none, tokens: null }, says: ["`tokens`", "`get` method"] },
  ])("are refused: $what", check);

  it.each<Case>([
    { what: "an empty id", options: { ...complete, clientId: "" }, says: ["`clientId`", "ACME_CLIENT_ID", "empty"] },
    { what: "an id of spaces", options: { ...complete, clientId: "  " }, says: ["`clientId`", "empty"] },
    { what: "an id that is no string", options: { ...complete, clientId: 7 }, says: ["`clientId`", "string"] },
    {
      what: "an empty secret",
      options: { ...complete, clientSecret: "" },
      says: ["`clientSecret`", "ACME_CLIENT_SECRET", "is empty"],
    },
    {
      what: "a secret with a line break at its end",
      options: { ...complete, clientSecret: `${SECRET}\n` },
      says: ["`clientSecret`", "ACME_CLIENT_SECRET", "line break", ".trim()"],
    },
    {
      what: "a secret with a line break at its end, from the environment",
      options: without("clientSecret"),
      env: { ACME_CLIENT_SECRET: `${SECRET}\r\n` },
      says: ["`clientSecret`", "ACME_CLIENT_SECRET", "line break"],
    },
    {
      what: "a secret with a control character",
      options: { ...complete, clientSecret: `${SECRET}\u0000${SECRET}` },
      says: ["`clientSecret`", "control character"],
    },
    { what: "a secret that is no string", options: { ...complete, clientSecret: 7 }, says: ["`clientSecret`"] },
    { what: "an empty list of secrets", options: { ...complete, clientSecret: [] }, says: ["`clientSecret`"] },
    {
      what: "a list with a bad secret",
      options: { ...complete, clientSecret: [SECRET, `${SECRET} `] },
      says: ["`clientSecret`"],
    },
    { what: "an empty token", options: { ...none, token: "" }, says: ["`token`", "ACME_TOKEN"] },
    { what: "null for a token", options: { ...none, token: null }, says: ["`token`", "ACME_TOKEN"] },
    {
      what: "a token with a line break at its end, from the environment",
      options: none,
      env: { ACME_TOKEN: `${SECRET}\n` },
      says: ["`token`", "ACME_TOKEN", "line breaks"],
    },
    { what: "an empty scope", options: { ...complete, scope: "" }, says: ["`scope`", "empty"] },
    { what: "a scope with a line break", options: { ...complete, scope: "a\r\nb" }, says: ["`scope`", "line break"] },
    { what: "an audience with a line break", options: { ...complete, audience: "a\nb" }, says: ["`audience`"] },
  ])("that cannot work are refused: $what", check);

  it("that are options win over variables of another kind", () => {
    withEnvironment({ ACME_CLIENT_ID: "id", ACME_CLIENT_SECRET: SECRET });
    const client = build({ ...none, token: "mine" });
    expect(client.tokens.get()).toMatchObject({ value: "mine" });
  });

  it("may be half option, half variable", () => {
    withEnvironment({ ACME_CLIENT_SECRET: SECRET, ACME_TOKEN: "ignored" });
    expect(() => build({ ...none, clientId: "id" })).not.toThrow();
  });

  it("may all be variables, and so may the hosts", () => {
    withEnvironment({
      ACME_CLIENT_ID: "id",
      ACME_CLIENT_SECRET: SECRET,
      ACME_BASE_URL: "https://proxy.example/acme/",
      ACME_TOKEN_URL: "https://proxy.example/token",
    });
    expect(build().baseUrl).toBe("https://proxy.example/acme");
  });
});

describe("URLs", () => {
  const userInfo = `https://id:${SECRET}@host.example`;

  it.each<Case>(
    (["baseUrl", "tokenUrl"] as const).flatMap((name) => {
      const variable = name === "baseUrl" ? "ACME_BASE_URL" : "ACME_TOKEN_URL";
      const says = (...words: (string | RegExp)[]) => [`\`${name}\``, variable, ...words];
      return [
        {
          what: `${name} that is no URL`,
          options: { ...complete, [name]: `nonsense ${SECRET}` },
          says: says("absolute URL"),
        },
        { what: `${name} that is empty`, options: { ...complete, [name]: "" }, says: says("absolute URL") },
        { what: `${name} that is a path`, options: { ...complete, [name]: "/api" }, says: says("absolute URL") },
        { what: `${name} without a scheme`, options: { ...complete, [name]: "api.example.com" }, says: says("URL") },
        { what: `${name} that is no string`, options: { ...complete, [name]: 7 }, says: says("string") },
        {
          what: `${name} with http`,
          options: { ...complete, [name]: "http://api.example.com" },
          says: says("https", "loopback"),
        },
        { what: `${name} with ftp`, options: { ...complete, [name]: "ftp://api.example.com" }, says: says("https") },
        {
          what: `${name} with user info`,
          options: { ...complete, [name]: userInfo },
          says: says("user name or password"),
        },
        {
          what: `${name} with user info, from the environment`,
          options: complete,
          env: { [variable]: userInfo },
          says: says("user name or password"),
        },
        { what: `${name} with a line break`, options: { ...complete, [name]: "https://a.example\n" }, says: says() },
      ];
    }),
  )("are refused: a $what", check);

  it("are refused: a baseUrl with a query or a fragment", async () => {
    for (const end of ["?", "?a=b", "#", "#top"])
      await check({
        what: "",
        options: { ...complete, baseUrl: `https://a.example/${end}` },
        says: ["query", "ACME_BASE_URL"],
      });
  });

  it.each(["http://localhost:4010", "http://127.0.0.1:4010", "http://[::1]:4010", "http://app.localhost"])(
    "may use http on loopback: %s",
    (url) => expect(build({ ...complete, baseUrl: `${url}/api/`, tokenUrl: url }).baseUrl).toBe(`${url}/api`),
  );
});

describe("settings that become part of a URL", () => {
  const bad = [
    "a/b",
    "a?b",
    "a#b",
    "..",
    ".",
    "a/../b",
    "a\rb",
    "a\nb",
    "a\r\nX-Y: z",
    "a b",
    "a@b",
    "a:b",
    "a\\b",
    "%2e",
    "ä",
    "",
  ];

  it.each(["tenant", "organization"] as const)("are refused when they would lead elsewhere: %s", async (name) => {
    for (const value of [...bad, `${SECRET}/`, 7, null])
      await check({
        what: "",
        options: { ...complete, [name]: value },
        says: [`\`${name}\` (or ACME_${name.toUpperCase()}) must be `, "letters"],
      });
  });

  it("are refused from the environment just so", async () => {
    for (const value of ["a/b", "a?b", "a#b", "..", "a\r\nb"])
      await check({ what: "", options: without("tenant"), env: { ACME_TENANT: value }, says: ["ACME_TENANT"] });
  });

  it.each<Case>([
    {
      what: "the tenant, which the base URL is made of",
      options: without("tenant"),
      says: ["`tenant` is missing: it is part of `baseUrl`", "ACME_TENANT"],
    },
    {
      what: "the tenant, when the organization is missing too",
      options: without("tenant", "organization"),
      says: ["`tenant` is missing", "ACME_TENANT"],
    },
    {
      what: "the organization, which the token URL is made of",
      options: without("organization"),
      says: ["`organization` is missing: it is part of `tokenUrl`", "ACME_ORGANIZATION"],
    },
  ])("are asked for by name: $what", check);

  it("are not asked for when the host that they are part of is given", () => {
    const client = build({
      ...without("tenant", "organization"),
      baseUrl: "https://a.example",
      tokenUrl: "https://a.example/t",
    });
    expect(client.baseUrl).toBe("https://a.example");
    expect(() => build({ token: "a-static-token", tenant: "main" })).not.toThrow();
  });
});

describe("other options", () => {
  const numbers = [0, 0.5, -1, Number.NaN, Number.POSITIVE_INFINITY, "30", null, true];

  it.each(["timeout", "deadline"] as const)("%s must be a number of milliseconds, or false", async (name) => {
    for (const value of numbers)
      await check({
        what: "",
        options: { ...complete, [name]: value },
        says: [`\`${name}\``, "a number of milliseconds, 1 or more", "false"],
      });
    for (const value of [1, 1.5, 2 ** 40, false, undefined])
      expect(() => build({ ...complete, [name]: value })).not.toThrow();
  });

  it("retries must be a whole number", async () => {
    for (const value of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "2", false, null])
      await check({ what: "", options: { ...complete, retries: value }, says: ["`retries`", "whole number"] });
    for (const value of [0, 1, 10, undefined]) expect(() => build({ ...complete, retries: value })).not.toThrow();
  });

  it("fetch and onEvent must be functions", async () => {
    for (const name of ["fetch", "onEvent"])
      await check({ what: "", options: { ...complete, [name]: {} }, says: [`\`${name}\` must be a function`] });
  });
});
