import { describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { failureOf } from "../../client/test/support/acme.ts";
import { describeTokens, emulate } from "../../client/test/support/emulated.ts";
import { type ApieraClient, createApieraClient, failure, unwrap } from "../src/index.ts";

const emulated = emulate("apiera");

/** A client of an organization that no other test has. */
let organizations = 0;
const ofNewOrganization = (): ApieraClient =>
  createApieraClient(emulated.emulator.register("apiera", { organization: `org_${++organizations}` }));

describeTokens(emulated, {
  create: createApieraClient,
  call: (client) => client.GET("/v1/products"),
  wrongSecret: /Settings, API Access/,
});

it.each([
  ["audience", { audience: "https://api.apiera.io/" }, "wrong_audience", "without a slash at the end"],
  ["organization", { organization: "org_wrong" }, "invalid_request", "the client must belong to it"],
])("a wrong %s is told as such", async (_, wrong, code, words) => {
  const apiera = createApieraClient({ ...emulated.options(), ...wrong });
  const error = await failureOf(apiera.GET("/v1/products"));
  expect(error).toMatchObject({ name: "TokenError", code });
  expect(error.message).toContain(words);
});

describe("products", () => {
  it("come in pages, and all of them can be read", async () => {
    const apiera = ofNewOrganization();
    const codes: string[] = [];
    let pages = 1;
    for (let page = 1; page <= pages; page++) {
      // oxlint-disable-next-line no-await-in-loop
      const { items, pagination } = await unwrap(apiera.GET("/v1/products", { params: { query: { page, size: 20 } } }));
      codes.push(...items.map(({ code }) => code));
      pages = pagination.totalPages ?? 0;
    }
    expect([pages, codes.length, new Set(codes).size]).toEqual([3, 45, 45]);
  });

  it("are filtered by what the query says", async () => {
    const apiera = ofNewOrganization();
    const { items } = await unwrap(apiera.GET("/v1/products"));
    const wanted = items.slice(2, 4).map(({ code }) => code);
    const query = { "codes[eq]": wanted, "code[order]": "desc" } as const;
    const found = await unwrap(apiera.GET("/v1/products", { params: { query } }));
    expect(found.items.map(({ code }) => code)).toEqual(wanted.toReversed());
  });

  it("are created one by one or many at a time, and read again", async () => {
    const apiera = ofNewOrganization();
    const one = await unwrap(apiera.POST("/v1/products", { body: { type: "simple", code: "one" } }));
    expect(one).toMatchObject({ code: "one", status: "draft" });
    const params = { path: { productUuid: one.uuid } };
    expect(await unwrap(apiera.GET("/v1/products/{productUuid}", { params }))).toMatchObject({
      uuid: one.uuid,
      code: "one",
    });
    const many = await unwrap(
      apiera.POST("/v1/products/bulk", {
        body: [
          { type: "simple", code: "two" },
          { type: "simple", code: "three" },
        ],
      }),
    );
    expect(many.map(({ code }) => code)).toEqual(["two", "three"]);
    const taken = failure(await apiera.POST("/v1/products", { body: { type: "simple", code: "two" } }));
    expect(taken).toMatchObject({ status: 409, requestId: expect.stringMatching(/[\da-f-]{36}/) as string });
  });

  it("are published and archived, one or many, and an impossible step is a 422", async () => {
    const apiera = ofNewOrganization();
    const create = async (code: string) =>
      (await unwrap(apiera.POST("/v1/products", { body: { type: "simple", code } }))).uuid;
    const [a, b] = [await create("a"), await create("b")];
    const step = (productUuid: string, transition: "publish" | "archive" | "unarchive") =>
      apiera.PATCH("/v1/products/{productUuid}/actions/lifecycle", {
        params: { path: { productUuid } },
        body: { transition },
      });
    expect((await unwrap(step(a, "publish"))).status).toBe("published");
    const all = await unwrap(
      apiera.PATCH("/v1/products/bulk/actions/lifecycle", { body: { transition: "archive", uuids: [a] } }),
    );
    expect(all.map(({ status }) => status)).toEqual(["archived"]);
    const failed = failure(await step(b, "unarchive"));
    expect(failed?.status).toBe(422);
    expect(failed?.message).toMatch(/request id [\da-f-]{36}/);
  });

  it("of another organization are not there", async () => {
    const [mine, theirs] = [ofNewOrganization(), ofNewOrganization()];
    const { uuid } = await unwrap(mine.POST("/v1/products", { body: { type: "simple", code: "mine" } }));
    const result = await theirs.GET("/v1/products/{productUuid}", { params: { path: { productUuid: uuid } } });
    expect(failure(result)?.status).toBe(404);
  });

  it("beyond the documented rate wait as long as Apiera asks, or say so at once", async () => {
    const apiera = ofNewOrganization();
    await apiera.tokens.get();
    emulated.emulator.limit("apiera", { api: { requests: 2, window: 120_000 } });
    const calls = [];
    // oxlint-disable-next-line no-await-in-loop
    for (let count = 0; count < 3; count++) calls.push(await apiera.GET("/v1/locales"));
    emulated.emulator.limit("apiera", { api: "none" });
    expect(calls.map(({ response }) => response.status)).toEqual([200, 200, 429]);
    expect(failure(calls[2] as (typeof calls)[0])?.retryAfter).toBeGreaterThan(60_000);
  });
});
