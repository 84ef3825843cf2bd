/** One row of the tables: what is called, how, and what must come out. */
export interface Case {
  readonly name: string;
  readonly method: "get" | "post";
  readonly where: "stub" | "plain" | "secure";
  readonly inFlight: number;
  /** How many calls make a measurement; a short run has half of them. */
  readonly calls: number;
  /** How many are made before: V8 compiles on for tens of thousands of calls. A short run makes no more than `calls`. */
  readonly warmUp: number;
  /** Bytes of the answer. */
  readonly size?: number;
  /** Ratios to the first subject that must not be passed, by subject. */
  readonly bounds: Readonly<Record<string, number>>;
  /** CPU time as a ratio, likewise. */
  readonly cpuBounds?: Readonly<Record<string, number>>;
  /** The nearest that is reached where a bound is not: see the README for why. A short run fails on what is worse. */
  readonly reached?: Readonly<Record<string, number>>;
  readonly isQuick?: boolean;
  /** Whether other clients are measured, too. */
  readonly hasPeers?: boolean;
}

const bounds = (vendorkit: number, undici?: number) => ({
  vendorkit,
  ...(undici !== undefined && { "vendorkit over undici": undici }),
});

export const CASES: readonly Case[] = [
  {
    name: "stub GET",
    method: "get",
    where: "stub",
    inFlight: 1,
    calls: 30_000,
    warmUp: 30_000,
    bounds: bounds(1.9),
    isQuick: true,
    hasPeers: true,
  },
  {
    name: "stub POST",
    method: "post",
    where: "stub",
    inFlight: 1,
    calls: 30_000,
    warmUp: 30_000,
    bounds: bounds(1.8),
    isQuick: true,
    hasPeers: true,
  },
  {
    name: "50 in flight GET",
    method: "get",
    where: "plain",
    inFlight: 50,
    calls: 8_000,
    warmUp: 30_000,
    bounds: bounds(1.15, 0.5),
    reached: { vendorkit: 1.4 },
    cpuBounds: { "vendorkit over undici": 0.45 },
    isQuick: true,
    hasPeers: true,
  },
  {
    name: "50 in flight POST",
    method: "post",
    where: "plain",
    inFlight: 50,
    calls: 8_000,
    warmUp: 30_000,
    bounds: bounds(1.2, 0.45),
    reached: { vendorkit: 1.4 },
    hasPeers: true,
  },
  {
    name: "1 in flight GET",
    method: "get",
    where: "plain",
    inFlight: 1,
    calls: 6_000,
    warmUp: 15_000,
    bounds: bounds(1.2, 0.65),
  },
  {
    name: "1 in flight POST",
    method: "post",
    where: "plain",
    inFlight: 1,
    calls: 5_000,
    warmUp: 15_000,
    bounds: bounds(1.2),
  },
  {
    name: "50 in flight GET over TLS",
    method: "get",
    where: "secure",
    inFlight: 50,
    calls: 8_000,
    warmUp: 30_000,
    bounds: bounds(1.2, 1.2),
  },
  {
    name: "50 in flight GET of 10 kB",
    method: "get",
    where: "plain",
    inFlight: 50,
    calls: 8_000,
    warmUp: 30_000,
    size: 10_000,
    bounds: bounds(1.2, 1.2),
  },
  {
    name: "10 in flight GET of 1 MB",
    method: "get",
    where: "plain",
    inFlight: 10,
    calls: 200,
    warmUp: 200,
    size: 1_000_000,
    bounds: bounds(1.2, 1.2),
  },
];
