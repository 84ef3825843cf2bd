import * as apiera from "@vendorkit/apiera";
import type { Emulator } from "@vendorkit/emulator";
import * as imara from "@vendorkit/imara";
import * as imply from "@vendorkit/imply";
import * as oleria from "@vendorkit/oleria";
import * as pliant from "@vendorkit/pliant";
import { expect, rejection, holds, type Same } from "./expect.ts";

type TokenErrorCode =
  | "bad_credentials"
  | "wrong_audience"
  | "invalid_scope"
  | "invalid_request"
  | "quota_exhausted"
  | "rate_limited"
  | "redirected"
  | "invalid_response"
  | "unsupported_token_type"
  | "fresh_token_rejected"
  | "timeout"
  | "unavailable";

holds(true satisfies Same<pliant.TokenError["code"], TokenErrorCode>);
holds(true satisfies Same<pliant.TokenError["status"], number | undefined>);
holds(true satisfies Same<pliant.TokenError["retryAfter"], number | undefined>);
holds(true satisfies Same<pliant.TokenError["retryable"], boolean>);

/** What every vendor's package hands on. */
const shared = [
  "failure",
  "unwrap",
  "VendorkitError",
  "ConfigurationError",
  "TokenError",
  "HttpError",
  "NetworkError",
  "DeadlineError",
  "ContentError",
];

/** Every error a user can meet, from any of the packages: one set of classes, whichever package it is imported from. */
export async function meetErrors(emulator: Emulator): Promise<void> {
  const vendors: readonly Readonly<Record<string, unknown>>[] = [apiera, imara, imply, oleria];
  const reference: Readonly<Record<string, unknown>> = pliant;
  for (const name of shared) {
    expect(typeof reference[name] === "function", `pliant to export ${name}`);
    for (const vendor of vendors) expect(vendor[name] === reference[name], `one ${name} for all packages`);
  }
  meetConfigurationError();
  await meetTokenError(emulator);
  await meetHttpError(emulator);
  await meetNetworkErrors(emulator);
  await meetContentError(emulator);
}

function meetConfigurationError(): void {
  let error: unknown;
  try {
    pliant.createPliantClient({ clientId: "only-half" });
  } catch (thrown) {
    error = thrown;
  }
  expect(
    error instanceof pliant.ConfigurationError && error instanceof pliant.VendorkitError,
    "half of the credentials",
  );
  expect(error.message.includes("PLIANT_CLIENT_SECRET") && error.vendor === "pliant", "the variable to be named");
}

async function meetTokenError(emulator: Emulator): Promise<void> {
  const client = pliant.createPliantClient({ ...emulator.options("pliant"), clientSecret: "a-wrong-secret" });
  const error = await rejection(client.GET("/organizations"));
  expect(error instanceof pliant.TokenError, "a wrong secret to be a TokenError");
  expect(error.code === "bad_credentials" && !error.retryable && error.name === "TokenError", "`bad_credentials`");
  expect(!`${error.stack} ${JSON.stringify(error)}`.includes("a-wrong-secret"), "no secret in an error");
}

async function meetHttpError(emulator: Emulator): Promise<void> {
  const client = apiera.createApieraClient(emulator.options("apiera"));
  const path = { productUuid: "00000000-0000-4000-8000-000000000000" };
  const error = await rejection(apiera.unwrap(client.GET("/v1/products/{productUuid}", { params: { path } })));
  expect(error instanceof apiera.HttpError && error.status === 404, "`unwrap` to throw what is not a success");
  holds(true satisfies Same<typeof error.requestId, string | undefined>);
  holds(true satisfies Same<typeof error.body, unknown>);
}

async function meetNetworkErrors(emulator: Emulator): Promise<void> {
  const client = imara.createImaraClient({ ...emulator.options("imara"), retries: 0 });
  emulator.fault("imara", { on: "api", reset: true });
  expect((await rejection(client.GET("/controls"))) instanceof imara.NetworkError, "a reset to be a NetworkError");
  emulator.fault("imara", { on: "api", silent: true });
  const late = await rejection(client.GET("/controls", { deadline: 150 }));
  expect(late instanceof imara.DeadlineError, "a passed deadline to be a DeadlineError");
  const reason = new Error("gone");
  expect(
    (await rejection(client.GET("/controls", { signal: AbortSignal.abort(reason) }))) === reason,
    "one's own reason",
  );
}

async function meetContentError(emulator: Emulator): Promise<void> {
  const client = imara.createImaraClient(emulator.options("imara"));
  emulator.fault("imara", { on: "api", body: "<html></html>", contentType: "text/html" });
  expect(
    (await rejection(client.GET("/controls"))) instanceof imara.ContentError,
    "a page of HTML to be a ContentError",
  );
}
