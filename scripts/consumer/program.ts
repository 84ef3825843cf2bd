/**
 * What a user of the packages can write: the whole public contract by its names, compiled and run by `consumer:check`
 * against the tarballs that would be published. It imports nothing of Node, so that it compiles with either library.
 */
import { startEmulator } from "@vendorkit/emulator";
import { useAuthMiddleware } from "./auth-middleware.ts";
import { useClientSurface } from "./client-surface.ts";
import { meetErrors } from "./errors.ts";
import { expect } from "./expect.ts";
import { forms } from "./options.ts";
import { readSpecs } from "./specs.ts";
import { useVendors } from "./vendors.ts";

const emulator = await startEmulator({ vendors: ["imara", "imply", "oleria", "apiera", "pliant"], port: 0 });
try {
  readSpecs();
  await useVendors(emulator);
  const { mints, calls } = emulator.stats("pliant");
  expect(mints === 1 && calls === 2, "one mint for two calls");
  await useAuthMiddleware(emulator);
  await useClientSurface(emulator);
  await meetErrors(emulator);
  expect(forms.length === 5, "five vendors");
} finally {
  await emulator.close();
}
