/** All that the two shared packages can put into a program; the size budget of our own code is measured here. */
export * from "@vendorkit/auth-middleware";
export * from "@vendorkit/client";
