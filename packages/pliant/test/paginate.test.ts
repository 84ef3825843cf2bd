import { describe, expect, expectTypeOf, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { failureOf } from "../../client/test/support/acme.ts";
import { emulate } from "../../client/test/support/emulated.ts";
import { createPliantClient, type operations, type Page, paginate, PagingError, unwrap } from "../src/index.ts";

type AnswerOf<Name extends "getCards" | "getTransactionsDetailBatch"> =
  operations[Name]["responses"][200]["content"]["application/json"];
type Card = NonNullable<AnswerOf<"getCards">["data"]>[number];
type Transaction = NonNullable<AnswerOf<"getTransactionsDetailBatch">["data"]>[number];

const emulated = emulate("pliant");
const client = () => createPliantClient(emulated.options());
const calls = () => emulated.emulator.stats("pliant").calls;

const all = async <Item>(rows: AsyncIterable<Item>) => {
  const found: Item[] = [];
  for await (const row of rows) found.push(row);
  return found;
};

/** An answer that is the same whatever page is asked for. */
const repeat = (times: number) =>
  emulated.emulator.fault("pliant", { on: "api", times, body: { data: [{ cardId: "c-1" }], hasNextPage: true } });

describe("a list", () => {
  it("is read from page 0 for as long as the vendor says that there is another", async () => {
    const pliant = client();
    const pages = await all(paginate(pliant, "/transactions", { params: { query: { limit: 2 } } }).pages());
    const { data = [] } = await unwrap(pliant.GET("/transactions", { params: { query: { limit: 1000 } } }));
    expect(pages.flatMap(({ items }) => items)).toEqual(data);
    expect(data.length).toBeGreaterThan(2);
    expect(pages.at(-1)?.cursor).toBeUndefined();
    expect(pages.map(({ cursor }) => cursor)[0]).toBe("1:2");
  });

  it("begins at the page that the caller names", async () => {
    const pliant = client();
    const query = { limit: 2 };
    const rows = await all(paginate(pliant, "/transactions", { params: { query } }));
    const later = { limit: 2, page: 1 };
    expect(await all(paginate(pliant, "/transactions", { params: { query: later } }))).toEqual(rows.slice(2));
  });

  it("that is asked for with a body is sent by POST, with the page in the body", async () => {
    const pliant = client();
    const ids = (await all(paginate(pliant, "/transactions", { params: { query: {} } }))).map(
      ({ transactionId }) => transactionId ?? "",
    );
    emulated.emulator.resetStats("pliant");
    const body = { transactionIds: ids, pagination: { limit: 3 } };
    const rows = await all(paginate(pliant, "/transactions/details", { body }));
    expect(new Set(rows.map(({ transactionId }) => transactionId))).toEqual(new Set(ids));
    const { byOperation } = emulated.emulator.stats("pliant");
    expect(byOperation).toEqual({ "POST /transactions/details": Math.ceil(ids.length / 3) });
    expect(body).toEqual({ transactionIds: ids, pagination: { limit: 3 } });
  });

  it("goes on from a cursor, in a body as well", async () => {
    const pliant = client();
    const organizationId = (await unwrap(pliant.GET("/organizations"))).data?.[0]?.organizationId ?? "";
    const body = { organizationIds: [organizationId], pagination: { limit: 2 } };
    const pages = await all(paginate(pliant, "/transactions/details", { body }).pages());
    const { cursor } = pages[0]!;
    const rest = await all(paginate(pliant, "/transactions/details", { body, cursor }));
    expect(rest).toEqual(pages.slice(1).flatMap(({ items }) => items));
  });

  it("of a feature that is switched off, which answers 204, has no rows", async () => {
    emulated.emulator.fault("pliant", { on: "api", status: 204, body: "" });
    expect(await all(paginate(client(), "/organizations"))).toEqual([]);
  });
});

describe("a server that repeats a page", () => {
  it("is an error that says so, and not an endless list", async () => {
    repeat(Infinity);
    const seen: unknown[] = [];
    const error = await failureOf(async () => {
      for await (const card of paginate(client(), "/organizations")) seen.push(card);
    });
    expect(error).toBeInstanceOf(PagingError);
    expect(error).toMatchObject({ code: "page_repeated", page: 1, vendor: "pliant", name: "PagingError" });
    expect(error.message).toContain("pliant: /organizations: page 1 holds the same rows as a page before it.");
    expect([seen.length, calls()]).toEqual([1, 2]);
  });

  it("is found out when the page before was not the same one", async () => {
    const pages = [[{ id: 1 }], [{ id: 2 }], [{ id: 1 }]];
    for (const data of pages) emulated.emulator.fault("pliant", { on: "api", body: { data, hasNextPage: true } });
    expect(await failureOf(all(paginate(client(), "/organizations")))).toMatchObject({ page: 2 });
  });
});

it("a page that meets the rate limit waits as long as the server asks", async () => {
  emulated.emulator.fault("pliant", { on: "api", status: 429, headers: { "Retry-After-Ms": "20" }, after: 1 });
  const query = { limit: 2 };
  expect((await all(paginate(client(), "/transactions", { params: { query } }))).length).toBeGreaterThan(2);
});

it("the types know the rows of each list, and refuse a path that is none", () => {
  const pliant = client();
  const query = { organizationId: "" };
  expectTypeOf(paginate(pliant, "/cards", { params: { query } })).toExtend<AsyncIterable<Card>>();
  expectTypeOf(paginate(pliant, "/cards", { params: { query } }).pages()).toExtend<AsyncIterable<Page<Card>>>();
  expectTypeOf(paginate(pliant, "/transactions/details", { body: {} })).toExtend<AsyncIterable<Transaction>>();
  const never = () => {
    // @ts-expect-error -- a batch of details is not paged
    paginate(pliant, "/cards/details", { body: {} });
    // @ts-expect-error -- nor are accounting transactions, whose body has no `pagination`
    paginate(pliant, "/accounting/transactions", { body: {} });
    // @ts-expect-error -- one card is not a list
    paginate(pliant, "/cards/{cardId}", { params: { path: { cardId: "" } } });
    // @ts-expect-error -- the organization is missing
    paginate(pliant, "/cards");
  };
  expect(never).toBeTypeOf("function");
});
