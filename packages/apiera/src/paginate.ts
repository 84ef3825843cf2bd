import { paginateWith, type Paginate } from "@vendorkit/client";
import type { paths } from "./schema.ts";

/**
 * The rows of a list, or its pages: an async iterable that asks for a page when it is needed. It begins at the `page` you
 * give, else at the first, and takes the rest of the call as you wrote it.
 *
 * @throws HttpError for a page that the server refuses, PagingError for a page that comes twice.
 * @example
 * for await (const { code } of paginate(apiera, "/v1/products", { params: { query: { size: 100 } } })) console.log(code);
 * @see https://docs.apiera.io/openapi/tags
 */
export const paginate: Paginate<paths, "items"> = /* @__PURE__ */ paginateWith<paths, "items">({
  vendor: "apiera",
  items: "items",
  first: 1,
  parameters: { page: "page", size: "size" },
  hasNext: ({ pagination }, page) => page < ((pagination as { totalPages?: number } | null)?.totalPages ?? 0),
  numberOf: ({ pagination }) => (pagination as { page?: number } | null)?.page,
});
