import { describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { failureOf } from "../../client/test/support/acme.ts";
import { describeTokens, emulate } from "../../client/test/support/emulated.ts";
import { createPliantClient, failure, type PliantClient, unwrap } from "../src/index.ts";

const emulated = emulate("pliant");

describeTokens(emulated, {
  create: createPliantClient,
  call: (client) => client.GET("/organizations"),
  wrongSecret: /onboarding/,
});

it("a wrong audience is told as such, with the sandbox's other one", async () => {
  const pliant = createPliantClient({ ...emulated.options(), audience: "api.wrong.example" });
  const error = await failureOf(pliant.GET("/organizations"));
  expect(error).toMatchObject({ name: "TokenError", code: "wrong_audience", status: 403 });
  expect(error.message).toContain("`environment`");
});

it("sandbox credentials do not work in production", async () => {
  const { tokenUrl, baseUrl } = emulated.options();
  const sandbox = emulated.emulator.register("pliant", { environment: "sandbox" });
  expect((await createPliantClient(sandbox).GET("/organizations")).response.status).toBe(200);
  const error = await failureOf(
    createPliantClient({ ...sandbox, environment: "production", tokenUrl, baseUrl }).GET("/organizations"),
  );
  expect(error).toMatchObject({ code: "bad_credentials" });
  expect(error.message).toContain("sandbox credentials do not work in production");
});

it("a token quota that is used up is told with the time until it is filled again", async () => {
  const options = emulated.options();
  emulated.emulator.limit("pliant", { tokens: { perHour: 1 } });
  const pliant = createPliantClient(options);
  await unwrap(pliant.GET("/organizations"));
  emulated.emulator.tokens("pliant").revokeAll();
  const error = await failureOf(pliant.GET("/organizations"));
  emulated.emulator.limit("pliant", { tokens: { perHour: 1_000_000, perDay: 1_000_000 } });
  expect(error).toMatchObject({ name: "TokenError", code: "quota_exhausted", retryable: true });
  expect(error.message).toContain("per_hour quota of 1");
  expect(error["retryAfter"]).toBeGreaterThan(0);
});

/** The first organization, whose cards the tests read. */
async function firstOrganization(pliant: PliantClient): Promise<string> {
  const { data = [] } = await unwrap(pliant.GET("/organizations"));
  return data[0]?.organizationId ?? "";
}

async function allCards(pliant: PliantClient, organizationId: string, limit: number) {
  const ids: unknown[] = [];
  for (let page = 0; ; page++) {
    const query = { organizationId, page, limit };
    // oxlint-disable-next-line no-await-in-loop
    const { data = [], hasNextPage } = await unwrap(pliant.GET("/cards", { params: { query } }));
    ids.push(...data.map(({ cardId }) => cardId));
    if (!hasNextPage) return { ids, pages: page + 1 };
  }
}

describe("cards", () => {
  it("come in pages, and all of them can be read", async () => {
    const pliant = createPliantClient(emulated.options());
    const organizationId = await firstOrganization(pliant);
    const whole = await allCards(pliant, organizationId, 1_000);
    const small = await allCards(pliant, organizationId, 5);
    expect(whole.pages).toBe(1);
    expect(small.pages).toBe(Math.ceil(whole.ids.length / 5));
    expect(small.ids).toEqual(whole.ids);
    expect(new Set(small.ids).size).toBe(small.ids.length);
  });

  it("take limits, which are answered with 204 and nothing, and can be read back", async () => {
    const pliant = createPliantClient(emulated.options());
    const organizationId = await firstOrganization(pliant);
    const { ids } = await allCards(pliant, organizationId, 1_000);
    const params = { path: { cardId: String(ids[0]) } };
    const limit = { value: 12_345, currency: "EUR" };
    const set = await pliant.PUT("/cards/limits/{cardId}", { params, body: { limit, limitRenewFrequency: "MONTHLY" } });
    expect([set.response.status, set.data, set.error]).toEqual([204, undefined, undefined]);
    expect(failure(set)).toBeUndefined();
    expect(await unwrap(set)).toBeUndefined();
    const card = await unwrap(pliant.GET("/cards/{cardId}", { params }));
    expect(card).toMatchObject({ limit, limitRenewFrequency: "MONTHLY" });
  });

  it("that do not exist are a failure that says so", async () => {
    const pliant = createPliantClient(emulated.options());
    const cardId = "00000000-0000-4000-8000-000000000000";
    const failed = failure(await pliant.GET("/cards/{cardId}", { params: { path: { cardId } } }));
    expect(failed?.status === 404 ? failed.body.code : undefined).toBe("NOT_FOUND");
    expect(failed?.message).toContain(": NOT_FOUND: ");
  });
});

it("a receipt is uploaded as a form, also after a 401", async () => {
  const pliant = createPliantClient(emulated.options());
  const organizationId = await firstOrganization(pliant);
  emulated.emulator.tokens("pliant").revokeAll();
  const file = new File(["%PDF-1.7"], "receipt.pdf", { type: "application/pdf" });
  const { response } = await pliant.POST("/receipts/automatching", { body: { file, organizationId } });
  expect(response.status).toBe(202);
});

it("the card widget is a page, read as text", async () => {
  const pliant = createPliantClient(emulated.options());
  const query = { traceId: "6f1d8a52-3b7c-4e90-a1d4-2c5b8e7f9036", params: "p" };
  const { data, response } = await pliant.GET("/card-details/widget", { params: { query }, parseAs: "text" });
  expect([response.ok, typeof data]).toEqual([true, "string"]);
});
