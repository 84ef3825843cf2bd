import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { systemClock, type Clock } from "./clock.ts";
import { createEmulator } from "./create-emulator.ts";
import type { Emulator } from "./emulator.ts";
import { createHost, type Host } from "./host.ts";
import type { OpenApi } from "./openapi.ts";
import { serve } from "./serve.ts";
import type { CustomVendor, Vendor } from "./vendor.ts";
import { vendorNamed, vendors, type VendorName } from "./vendors/index.ts";

/** What `startEmulator` takes; everything may be left out. */
export interface EmulatorOptions<Custom extends CustomVendor = never> {
  /** Which vendors to emulate: names, and descriptions of others; default all five. */
  readonly vendors?: readonly (VendorName | Custom)[];
  /** The port on 127.0.0.1; default 0, which takes a free one. */
  readonly port?: number;
  /** Where tokens, quotas, limits and links get their time from; default the system's clock. */
  readonly clock?: Clock;
  /** Specs to use in place of those that the vendors' packages ship. */
  readonly specs?: Partial<Record<VendorName, object>>;
}

/** Long enough that no client meets a connection which the server is just giving up. */
const keepAlive = 600_000;

/**
 * Starts all vendors' servers on one port of 127.0.0.1. Nothing is printed, nothing is written to disk.
 *
 * @returns the running emulator; `close()` it when you are done, or the process stays alive.
 * @throws the system's error (`EADDRINUSE` …) when the port cannot be had; `TypeError` for a vendor it does not know.
 * @example
 * const emulator = await startEmulator();
 * const client = createPliantClient(emulator.options("pliant"));
 * await client.GET("/organizations");
 * await emulator.close();
 */
export async function startEmulator<const Custom extends CustomVendor = never>(
  options: EmulatorOptions<Custom> = {},
): Promise<Emulator<Custom["name"]>> {
  const { vendors: wanted = Object.keys(vendors) as VendorName[], port = 0, clock = systemClock, specs = {} } = options;
  const chosen = wanted.map(vendorFor);
  const hosts = new Map<string, Host>();
  const closing = new AbortController();
  const server = createServer({ keepAliveTimeout: keepAlive }, (request, response) => {
    serve(hosts, closing.signal, request, response).catch((error: unknown) => fail(response, error));
  });
  const origin = await listen(server, port);
  for (const vendor of chosen) {
    const spec = specs[vendor.name as VendorName];
    hosts.set(vendor.name, createHost(vendor, { origin, clock, ...(spec ? { spec: spec as OpenApi } : {}) }));
  }
  warmUp();
  return createEmulator(hosts, origin, () => close(server, closing));
}

function vendorFor(wanted: VendorName | CustomVendor): Vendor {
  // As with the vendors known here, the type of what a vendor stores matters to its own handlers only.
  if (typeof wanted !== "string") return wanted as unknown as Vendor;
  if (Object.hasOwn(vendors, wanted)) return vendorNamed(wanted);
  throw new TypeError(`There is no vendor "${wanted}"; known are ${Object.keys(vendors).join(", ")}.`);
}

/** Loads what the first token request needs, so that it does not have to wait; a failure shows there. */
function warmUp(): void {
  import("oidc-provider").catch(() => undefined);
}

/** An error of the emulator itself, such as a vendor package without a spec. */
function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(500, { "Content-Type": "application/json" });
  response.end(
    JSON.stringify({ error: "emulator_error", message: error instanceof Error ? error.message : String(error) }),
  );
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

function close(server: Server, closing: AbortController): Promise<void> {
  closing.abort();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
