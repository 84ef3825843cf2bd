import { ConfigurationError } from "@vendorkit/auth-middleware";
import { type PagedInit, type PagingDialect, wishIn } from "./paging-dialect.ts";

/** A cursor holds the size as well: the same page number means other rows once the size differs. */
export const cursorFor = (page: number, size: string): string => `${page}:${size}`;

/** The page at which to begin: where the cursor says, else where the caller's parameters say, else the first. */
export function firstPage(dialect: PagingDialect, init: PagedInit, cursor: string | undefined): number {
  const { vendor, parameters, first } = dialect;
  const wish = wishIn(dialect, init);
  const fail = (message: string) => new ConfigurationError(message, { vendor });
  const check = (page: unknown, what: string): number => {
    if (Number.isSafeInteger(page) && Number(page) >= first) return Number(page);
    throw fail(`${what} must be a whole number from ${first} on.`);
  };
  if (cursor === undefined) return wish.page === undefined ? first : check(wish.page, `\`${parameters.page}\``);
  if (wish.page !== undefined) throw fail(`give \`cursor\` or \`${parameters.page}\`, not both.`);
  const [, page, size] = /^(\d+):(.*)$/.exec(cursor) ?? [];
  if (page === undefined) throw fail("`cursor` is not one that a page of this list gave.");
  if (size !== wish.size)
    throw fail(
      `\`cursor\` was made with ${size ? `\`${parameters.size}\` ${size}` : `no \`${parameters.size}\``}, and works with the same only.`,
    );
  return check(Number(page), "the page in `cursor`");
}
