import { VendorkitError } from "@vendorkit/auth-middleware";

/**
 * A list that cannot be read on. `code` is `page_repeated` when the server gave a page that it gave before, which would
 * never end, and `not_a_page` when a success is not a page of this list.
 */
export class PagingError extends VendorkitError {
  declare readonly code: "page_repeated" | "not_a_page";
  /** The number of the page that was asked for, as the vendor counts. */
  readonly page: number;

  constructor(code: PagingError["code"], message: string, options: { vendor: string; page: number }) {
    super(code, message, options);
    this.page = options.page;
  }

  // No static block, which would stay in the bundles of those who never import this.
  override get name(): string {
    return "PagingError";
  }
}
