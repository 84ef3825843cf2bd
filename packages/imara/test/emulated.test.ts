import { expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { describeTokens, emulate } from "../../client/test/support/emulated.ts";
import { createImaraClient, unwrap } from "../src/index.ts";

const emulated = emulate("imara");

describeTokens(emulated, {
  create: createImaraClient,
  call: (client) => client.GET("/controls"),
  wrongSecret: /Settings, API Keys/,
});

it("controls are listed", async () => {
  const imara = createImaraClient(emulated.options());
  expect(await unwrap(imara.GET("/controls"))).toEqual(
    expect.arrayContaining([expect.objectContaining({ name: "Access reviews" })]),
  );
});

it("a path that the specification does not know is a plain failure", async () => {
  const imara = createImaraClient(emulated.options());
  expect((await imara.fetch("/nothing")).status).toBe(404);
});
