/**
 * All of the two shared packages that a program can hold which only makes calls; the size budget of our own code is
 * measured here. Helpers that a program may import besides, such as paging, are not in it.
 */
export * from "@vendorkit/auth-middleware";
export { ContentError, createVendorClient, failure, HttpError, unwrap } from "@vendorkit/client";
