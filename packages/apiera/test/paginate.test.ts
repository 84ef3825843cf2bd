import { beforeEach, describe, expect, expectTypeOf, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { failureOf } from "../../client/test/support/acme.ts";
import { emulate } from "../../client/test/support/emulated.ts";
import type { VendorkitEvent } from "../../client/src/index.ts";
import { createApieraClient, HttpError, type operations, type Page, paginate, PagingError } from "../src/index.ts";

type Product = operations["listProducts"]["responses"][200]["content"]["application/json"]["items"][number];

const emulated = emulate("apiera");
const client = () => createApieraClient(emulated.options());
const calls = () => emulated.emulator.stats("apiera").calls;
const path = "/v1/products";

const codesOf = async (rows: AsyncIterable<Product>) => {
  const codes: string[] = [];
  for await (const { code } of rows) codes.push(code);
  return codes;
};

beforeEach(() => {
  emulated.emulator.settings("apiera").products = 45;
  emulated.emulator.resetState("apiera");
});

describe("the products of an organization", () => {
  it("are all read, page by page, each once", async () => {
    const codes = await codesOf(paginate(client(), path));
    expect([codes.length, new Set(codes).size, calls()]).toEqual([45, 45, 3]);
  });

  it("begin at the page and have the size that the caller asks for", async () => {
    const pages: Page<Product>[] = [];
    for await (const page of paginate(client(), path, { params: { query: { page: 4, size: 10 } } }).pages())
      pages.push(page);
    expect(pages.map(({ items }) => items.length)).toEqual([10, 5]);
    expect(pages[0]?.items[0]?.code).toBe("product-0031");
  });

  it("are filtered as in any call", async () => {
    const query = { "codes[eq]": ["product-0002", "product-0044"] };
    expect(await codesOf(paginate(client(), path, { params: { query } }))).toEqual(["product-0002", "product-0044"]);
  });

  it("cost no request before they are iterated, and none after the caller stops", async () => {
    const products = paginate(client(), path);
    expect(calls()).toBe(0);
    for await (const { code } of products) if (code === "product-0003") break;
    expect(calls()).toBe(1);
  });

  it("are read anew by a second iteration", async () => {
    const products = paginate(client(), path);
    expect(await codesOf(products)).toEqual(await codesOf(products));
  });

  it("number ten thousand without trouble", async () => {
    emulated.emulator.settings("apiera").products = 10_000;
    const codes = await codesOf(paginate(client(), path, { params: { query: { size: 500 } }, prefetch: true }));
    expect([codes.length, new Set(codes).size, calls()]).toEqual([10_000, 10_000, 20]);
  });

  it("of which there are none are no rows and one page", async () => {
    const pages: Page<Product>[] = [];
    const query = { "codes[eq]": ["no-such-code"] };
    for await (const page of paginate(client(), path, { params: { query } }).pages()) pages.push(page);
    expect(pages).toMatchObject([{ items: [], cursor: undefined }]);
  });
});

describe("a page", () => {
  it("has its rows, the whole answer, and a cursor but for the last", async () => {
    const pages: Page<Product, { pagination: { totalItems: number } }>[] = [];
    for await (const page of paginate(client(), path).pages()) pages.push(page);
    expect(pages.map(({ cursor }) => cursor)).toEqual(["2:", "3:", undefined]);
    expect(pages[1]?.answer.pagination.totalItems).toBe(45);
  });

  it("that the server refuses is the HttpError that unwrap throws, after the rows before it", async () => {
    const apiera = client();
    emulated.emulator.fault("apiera", { on: "api", status: 403, after: 1 });
    const codes: string[] = [];
    const error = await failureOf(async () => {
      for await (const { code } of paginate(apiera, path)) codes.push(code);
    });
    expect(error).toBeInstanceOf(HttpError);
    expect([error["status"], codes.length]).toEqual([403, 20]);
  });

  it("that says it has another number ends the reading", async () => {
    const pagination = { page: 1, size: 20, totalItems: 45, totalPages: 3 };
    const items = [{ uuid: "a" }];
    emulated.emulator.fault("apiera", { on: "api", times: 2, body: { items, pagination } });
    const error = await failureOf(codesOf(paginate(client(), path)));
    expect(error).toBeInstanceOf(PagingError);
    expect(error).toMatchObject({ code: "page_repeated", page: 2, vendor: "apiera" });
    expect(error.message).toBe("apiera: /v1/products: page 2 was asked for, and the answer says that it is page 1.");
  });

  it("without a list in it is told as such", async () => {
    emulated.emulator.fault("apiera", { on: "api", body: { items: "none", pagination: { page: 1, totalPages: 1 } } });
    const error = await failureOf(codesOf(paginate(client(), path)));
    expect([error["code"], error.message]).toEqual([
      "not_a_page",
      "apiera: /v1/products: page 1 has no list as `items`.",
    ]);
  });
});

it("S168: a page that names a next page at another host is read on at this one, and the other is never asked", async () => {
  const asked: string[] = [];
  const spy = (async (input: unknown, init: RequestInit) => {
    asked.push(new URL(String(input)).host);
    return fetch(String(input), init);
  }) as typeof fetch;
  const elsewhere = "https://example.com/v1/products?page=2";
  emulated.emulator.fault("apiera", {
    on: "api",
    times: Infinity,
    headers: { link: `<${elsewhere}>; rel="next"` },
    body: (real: unknown) => ({ ...(real as object), next: elsewhere, links: { next: elsewhere } }),
  });
  const apiera = createApieraClient({ ...emulated.options(), fetch: spy });
  expect(await codesOf(paginate(apiera, path))).toHaveLength(45);
  expect(new Set(asked)).toEqual(new Set([new URL(emulated.emulator.origin).host]));
});

describe("a cursor", () => {
  it("goes on where the page that gave it ended", async () => {
    const query = { size: 10 };
    let cursor: string | undefined;
    for await (const page of paginate(client(), path, { params: { query } }).pages()) {
      ({ cursor } = page);
      if (page.items[0]?.code === "product-0021") break;
    }
    expect(await codesOf(paginate(client(), path, { params: { query }, cursor }))).toHaveLength(15);
  });

  it("of another size, of something else, or beside a page is refused before anything is sent", () => {
    const apiera = client();
    const withCursor =
      (cursor: string, query = {}) =>
      () =>
        paginate(apiera, path, { params: { query }, cursor });
    expect(withCursor("3:10")).toThrow("apiera: `cursor` was made with `size` 10, and works with the same only.");
    expect(withCursor("3:", { size: 10 })).toThrow("was made with no `size`");
    expect(withCursor("yesterday")).toThrow("`cursor` is not one that a page of this list gave.");
    expect(withCursor("0:")).toThrow("the page in `cursor` must be a whole number from 1 on.");
    expect(withCursor("3:", { page: 3 })).toThrow("give `cursor` or `page`, not both.");
    expect(() => paginate(apiera, path, { params: { query: { page: 0 } } })).toThrow("`page` must be a whole number");
    expect(calls()).toBe(0);
  });
});

describe("with prefetch", () => {
  it("the next page is under way while a page is worked on, and not without", async () => {
    for (const prefetch of [false, true]) {
      emulated.emulator.resetStats("apiera");
      const pages = paginate(client(), path, { prefetch }).pages();
      await pages.next();
      if (prefetch) await expect.poll(calls).toBe(2);
      else expect(calls()).toBe(1);
      await pages.return();
    }
  });

  it("the page that nobody wants any more is aborted", async () => {
    const done: VendorkitEvent[] = [];
    const onEvent = (event: VendorkitEvent) => void (event.type === "done" && done.push(event));
    const apiera = createApieraClient({ ...emulated.options(), onEvent });
    emulated.emulator.fault("apiera", { on: "api", silent: true, after: 1 });
    const pages = paginate(apiera, path, { prefetch: true }).pages();
    await pages.next();
    await expect.poll(calls).toBe(2);
    await pages.return();
    await expect.poll(() => done).toMatchObject([{ status: 200 }, { error: "AbortError" }]);
  });

  it("a page that fails while nobody waits is thrown when its turn comes", async () => {
    const apiera = client();
    emulated.emulator.fault("apiera", { on: "api", status: 403, after: 1 });
    const pages = paginate(apiera, path, { prefetch: true }).pages();
    await pages.next();
    await expect.poll(calls).toBe(2);
    expect(await failureOf(pages.next())).toBeInstanceOf(HttpError);
  });
});

describe("an abort", () => {
  it("before the first page sends nothing", async () => {
    const signal = AbortSignal.abort(new Error("gone"));
    expect((await failureOf(codesOf(paginate(client(), path, { signal })))).message).toBe("gone");
    expect(calls()).toBe(0);
  });

  it("while a page is on its way rejects with the caller's reason", async () => {
    const controller = new AbortController();
    emulated.emulator.fault("apiera", { on: "api", silent: true });
    const reading = codesOf(paginate(client(), path, { signal: controller.signal, prefetch: true }));
    await expect.poll(calls).toBe(1);
    controller.abort(new Error("enough"));
    expect((await failureOf(reading)).message).toBe("enough");
  });

  it("between two rows of a page gives no further row", async () => {
    const controller = new AbortController();
    const codes: string[] = [];
    const error = await failureOf(async () => {
      for await (const { code } of paginate(client(), path, { signal: controller.signal })) {
        codes.push(code);
        if (codes.length === 2) controller.abort(new Error("two are enough"));
      }
    });
    expect([error.message, codes.length]).toEqual(["two are enough", 2]);
  });
});

it("the types know the rows and the answer of each list, and refuse a path that is none", () => {
  const apiera = client();
  expectTypeOf(paginate(apiera, path)).toExtend<AsyncIterable<Product>>();
  expectTypeOf(paginate(apiera, path).pages()).toExtend<
    AsyncIterable<Page<Product, { pagination: { totalPages: number } }>>
  >();
  const never = () => {
    // @ts-expect-error -- one product is not a list
    paginate(apiera, "/v1/products/{productUuid}", { params: { path: { productUuid: "" } } });
    // @ts-expect-error -- a list that is sent, not read
    paginate(apiera, "/v1/products/bulk", {});
    // @ts-expect-error -- the path parameter is missing
    paginate(apiera, "/v1/assets/{assetUuid}/files", { params: { query: { page: 1 } } });
    // @ts-expect-error -- this list has no such filter
    paginate(apiera, path, { params: { query: { "colour[eq]": "red" } } });
  };
  expect(never).toBeTypeOf("function");
});
