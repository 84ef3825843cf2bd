import { unwrap } from "../failure.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Page, Paginate, Paginated, PagingOptions } from "./list-types.ts";
import { cursorFor, firstPage } from "./page-cursor.ts";
import { methodOf, type PagedInit, type PagingDialect, wishIn, withPage } from "./paging-dialect.ts";
import { PagingError } from "./paging-error.ts";

type Answer = Readonly<Record<string, unknown>> | undefined;

interface Client {
  request(method: string, path: string, init: object): Promise<{ data?: unknown; response: Response }>;
}

/** One list as it is read: where it is, and what it has given so far. */
interface Reading {
  readonly dialect: PagingDialect;
  readonly path: string;
  readonly init: PagedInit;
  readonly seen: Set<number>;
}

/** Makes a page of an answer, and refuses what would never end. */
function toPage({ dialect, path, init, seen }: Reading, answer: Answer, page: number): Page<unknown> {
  const { vendor, items } = dialect;
  const fail = (code: PagingError["code"], message: string) =>
    new PagingError(code, `${path}: ${message}`, { vendor, page });
  // No content is a list without rows; so is an answer that leaves the rows out, where the vendor may.
  const rows = answer?.[items] ?? [];
  if (!Array.isArray(rows) || (answer !== undefined && typeof answer !== "object"))
    throw fail("not_a_page", `page ${page} has no list as \`${items}\`.`);
  const number = answer && dialect.numberOf?.(answer);
  if (number !== undefined && number !== page)
    throw fail("page_repeated", `page ${page} was asked for, and the answer says that it is page ${number}.`);
  const mark = fingerprint(JSON.stringify(rows));
  if (seen.has(mark))
    throw fail(
      "page_repeated",
      `page ${page} holds the same rows as a page before it. The server may not know the page parameter, or rows were added while you read: sort by what does not change.`,
    );
  seen.add(mark);
  const hasNext = answer !== undefined && dialect.hasNext(answer, page);
  return { items: rows, answer, cursor: hasNext ? cursorFor(page + 1, wishIn(dialect, init).size) : undefined };
}

async function* pagesOf(client: Client, reading: Reading, start: number, isAhead: boolean) {
  const { dialect, path, init } = reading;
  // Ends a page asked for ahead when the caller stops early.
  const stop = isAhead ? new AbortController() : undefined;
  const signal = stop && (init.signal ? AbortSignal.any([init.signal, stop.signal]) : stop.signal);
  const load = (page: number): Promise<Answer> => {
    const asked = withPage(dialect, signal ? { ...init, signal } : init, page);
    return unwrap(client.request(methodOf(dialect, init), path, asked)) as Promise<Answer>;
  };
  let ahead: Promise<Answer> | undefined;
  try {
    for (let number = start; ; number++) {
      init.signal?.throwIfAborted();
      // oxlint-disable-next-line no-await-in-loop -- whether there is another page is known from this one
      const page = toPage(reading, await (ahead ?? load(number)), number);
      ahead = isAhead && page.cursor !== undefined ? load(number + 1) : undefined;
      // It may fail before anybody waits for it.
      ahead?.catch(() => {});
      yield page;
      if (page.cursor === undefined) return;
    }
  } finally {
    stop?.abort();
  }
}

/** A page may hold a thousand rows, and an abort need not wait for the last of them. */
async function* itemsOf(pages: AsyncIterable<Page<unknown>>, signal: AbortSignal | null | undefined) {
  for await (const { items } of pages)
    for (const item of items) {
      signal?.throwIfAborted();
      yield item;
    }
}

/**
 * Makes a vendor's `paginate` of the way in which that vendor counts its pages.
 *
 * @example
 * export const paginate = paginateWith<paths, "items">(dialect);
 * for await (const product of paginate(apiera, "/v1/products")) console.log(product.code);
 */
export function paginateWith<Paths extends {}, Items extends string>(
  dialect: PagingDialect<Items>,
): Paginate<Paths, Items> {
  const paginate = (client: Client, path: string, given: PagedInit & PagingOptions = {}): Paginated<unknown> => {
    const { prefetch = false, cursor, ...init } = given;
    const start = firstPage(dialect, init, cursor);
    const pages = () => pagesOf(client, { dialect, path, init, seen: new Set() }, start, prefetch);
    return { pages, [Symbol.asyncIterator]: () => itemsOf(pages(), init.signal) };
  };
  return paginate as unknown as Paginate<Paths, Items>;
}
