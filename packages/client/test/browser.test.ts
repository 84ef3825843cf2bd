import { expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { ConfigurationError } from "../src/index.ts";
import { build, complete, failureOf, profile, withGlobals } from "./support/acme.ts";

const page = { document: {}, window: {}, location: { href: "https://shop.example/" } };

it("a client is not built in a page", async () => {
  withGlobals(page);
  const error = await failureOf(() => build(complete));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error.message).toContain("Call it from your server");
  expect(error.message).toContain("dangerouslyAllowBrowser");
  expect(error.message).not.toContain("a-secret");
});

it("nor in a page's worker, which has no document", async () => {
  withGlobals({ importScripts: () => {}, process: undefined });
  expect((await failureOf(() => build(complete))).message).toContain("browser");
});

it("nor with a token in place of a secret", async () => {
  withGlobals(page);
  expect((await failureOf(() => build({ tenant: "main", token: "t" }))).message).toContain("browser");
});

it("it is built there when the caller insists", () => {
  withGlobals(page);
  expect(build({ ...complete, dangerouslyAllowBrowser: true }).baseUrl).toBe("https://main.acme.example");
});

it("not even then if the vendor forbids it", async () => {
  withGlobals(page);
  const error = await failureOf(() =>
    build({ ...complete, dangerouslyAllowBrowser: true }, { ...profile, isBrowserForbidden: true }),
  );
  expect(error.message).toContain("back end only");
  expect(error.message).not.toContain("dangerouslyAllowBrowser");
});

it("a server that can load worker scripts is no browser", () => {
  withGlobals({ importScripts: () => {} });
  expect(() => build(complete)).not.toThrow();
});

it("a runtime without a `process` has no variables, and needs none", async () => {
  withGlobals({ process: undefined });
  expect(build(complete).baseUrl).toBe("https://main.acme.example");
  expect((await failureOf(() => build({ tenant: "main" }))).message).toContain("no credentials");
});
