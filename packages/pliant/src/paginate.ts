import { paginateWith, type Paginate } from "@vendorkit/client";
import type { paths } from "./schema.ts";

/**
 * The rows of a list, or its pages: an async iterable that asks for a page when it is needed. It begins at the `page` you
 * give, else at the first, and takes the rest of the call as you wrote it. Batch lists, which take a body, are sent by
 * POST with the page in `pagination`.
 *
 * @throws HttpError for a page that the server refuses, PagingError for a page that comes twice.
 * @example
 * const cards = paginate(pliant, "/cards", { params: { query: { organizationId, limit: 1000 } } });
 * for await (const { cardId, status } of cards) console.log(cardId, status);
 * @see https://customer-api.getpliant.com/reference/get-cards
 */
export const paginate: Paginate<paths, "data"> = /* @__PURE__ */ paginateWith<paths, "data">({
  vendor: "pliant",
  items: "data",
  first: 0,
  parameters: { page: "page", size: "limit" },
  inBody: "pagination",
  hasNext: ({ hasNextPage }) => hasNextPage === true,
});
