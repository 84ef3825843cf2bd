import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { VirtualClock } from "../../../auth-middleware/test/support/virtual-clock.ts";
import {
  type CustomVendor,
  type Emulator,
  type EmulatorOptions,
  type OptionsOf,
  startEmulator,
  type VendorName,
} from "../../../emulator/src/index.ts";
import { DeadlineError, TokenError, type VendorkitEvent, type VendorOptions } from "../../src/index.ts";
import { failureOf } from "./acme.ts";

/** An emulator for the tests of one file, of a vendor that it knows by name or by a description. */
export function emulate<const V extends string>(vendor: (V & VendorName) | CustomVendor<V>) {
  const name: V = typeof vendor === "string" ? vendor : vendor.name;
  const start = (options: Pick<EmulatorOptions, "clock"> = {}): Promise<Emulator<V>> =>
    startEmulator<CustomVendor<V>>({ ...options, vendors: [vendor] });
  let emulator: Emulator<V> | undefined;
  const running = (): Emulator<V> => {
    if (!emulator) throw new Error("the emulator runs while tests do");
    return emulator;
  };
  beforeAll(async () => {
    emulator = await start();
  });
  afterEach(() => {
    running().clearFaults(name);
    running().resetStats(name);
  });
  afterAll(() => emulator?.close());
  return {
    vendor: name,
    start,
    get emulator() {
      return running();
    },
    /** Options of an identity that no other test has, so that no token is shared with one. */
    options: (): OptionsOf<V> => running().register(name),
  };
}

export type Emulated<V extends string> = ReturnType<typeof emulate<V>>;

interface Use<V extends string, Client> {
  readonly create: (options: OptionsOf<V> & VendorOptions) => Client;
  /** A call that succeeds whatever was called before. */
  readonly call: (client: Client) => Promise<{ readonly response: Response }>;
  /** What the error of a wrong secret has to say: the vendor's own hint. */
  readonly wrongSecret: RegExp;
}

/** The facts that hold for every vendor, as tests. */
export function describeTokens<V extends string, Client>(emulated: Emulated<V>, use: Use<V, Client>): void {
  const { vendor } = emulated;
  const { create, call, wrongSecret } = use;
  const mints = () => emulated.emulator.stats(vendor).mints;
  const unauthorized = () => emulated.emulator.stats(vendor).unauthorized;
  const ok = async (client: Client) => expect((await call(client)).response.ok).toBe(true);

  describe("tokens", () => {
    it("are minted by the first call, once for all that come with it", async () => {
      const client = create(emulated.options());
      await Promise.all(Array.from({ length: 50 }, () => ok(client)));
      await ok(create(emulated.options()));
      expect([mints(), unauthorized(), emulated.emulator.stats(vendor).calls]).toEqual([2, 0, 51]);
    });

    it("that the server revokes cost one mint and no failed call", async () => {
      const client = create(emulated.options());
      await ok(client);
      emulated.emulator.tokens(vendor).revokeAll();
      await Promise.all(Array.from({ length: 20 }, () => ok(client)));
      expect(mints()).toBe(2);
    });

    it("that live a minute are renewed ahead of their end, while calls go on", async () => {
      const clock = new VirtualClock();
      const emulator = await emulated.start({ clock });
      emulator.tokens(vendor).lifetime = 60;
      const client = create({ ...emulator.options(vendor), clock });
      for (let second = 0; second < 180; second += 2) {
        // oxlint-disable-next-line no-await-in-loop
        await ok(client);
        // oxlint-disable-next-line no-await-in-loop
        await clock.advance(2_000);
      }
      const stats = emulator.stats(vendor);
      await emulator.close();
      expect([stats.unauthorized, stats.mints <= 5, stats.calls]).toEqual([0, true, 90]);
    });

    it("are not to be had with a wrong secret: the error says what to do, and the API is not called", async () => {
      const options = { ...emulated.options(), clientSecret: "wrong-secret" };
      const error = await failureOf(call(create(options)));
      expect(error).toBeInstanceOf(TokenError);
      expect(error).toMatchObject({ code: "bad_credentials", status: 401, retryable: false, vendor });
      expect(error.message).toMatch(wrongSecret);
      expect(error.message).toContain(options.tokenUrl);
      expect(error.message).not.toContain("wrong-secret");
      expect(emulated.emulator.stats(vendor)).toMatchObject({ calls: 0, refused: 1 });
    });

    it("may be static", async () => {
      const options = emulated.options();
      const { value } = await (create(options) as { tokens: { get(): Promise<{ value: string }> } }).tokens.get();
      const { clientId: _, clientSecret: __, tokenUrl: ___, ...rest } = options;
      await ok(create({ ...rest, token: value } as unknown as OptionsOf<V>));
      expect(mints()).toBe(1);
    });
  });

  describe("a call", () => {
    it("waits as long as a 429 asks, and is sent again", async () => {
      const events: VendorkitEvent[] = [];
      emulated.emulator.fault(vendor, { on: "api", status: 429, headers: { "Retry-After-Ms": "20" } });
      await ok(create({ ...emulated.options(), onEvent: (event) => void events.push(event) }));
      expect(events).toContainEqual(expect.objectContaining({ type: "wait", reason: "server" }));
    });

    it("ends at its deadline when the server stalls", async () => {
      emulated.emulator.fault(vendor, { on: "api", stall: true, times: 1 });
      const client = create({ ...emulated.options(), deadline: 100 });
      await (client as { tokens: { get(): Promise<unknown> } }).tokens.get();
      expect(await failureOf(call(client))).toBeInstanceOf(DeadlineError);
    });
  });
}
