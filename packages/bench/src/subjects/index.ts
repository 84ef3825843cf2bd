import type { MakeSubject } from "../subject.ts";

export interface Entry {
  readonly name: string;
  /** What it has, beside what the others have. */
  readonly features: string;
  readonly load: () => Promise<MakeSubject>;
  /** Whether it replaces the transport, so that a stub cannot be put under it. */
  readonly isTransport?: boolean;
  readonly isQuick?: boolean;
  /** Somebody else's client: measured in the cases that compare clients. */
  readonly isPeer?: boolean;
}

/** The first is what all others are compared with. */
export const SUBJECTS: readonly Entry[] = [
  {
    name: "hand-written fetch",
    features: "token in a header, status looked at",
    load: async () => (await import("./by-hand.ts")).make,
    isQuick: true,
  },
  {
    name: "the same with a timeout",
    features: "token in a header, status looked at, a timeout by AbortController",
    load: async () => (await import("./by-hand.ts")).makeLimited,
  },
  {
    name: "vendorkit",
    features: "token cache and renewal, 401 replay, retries, timeout, deadline, events, typed errors",
    load: async () => (await import("./vendorkit.ts")).make,
    isQuick: true,
  },
  {
    name: "vendorkit over undici",
    features: "the same, with `undiciTransport`",
    load: async () => (await import("./vendorkit.ts")).makeOverUndici,
    isTransport: true,
    isQuick: true,
  },
  {
    name: "undiciTransport by hand",
    features: "as hand-written fetch",
    load: async () => (await import("./vendorkit.ts")).makeTransport,
    isTransport: true,
  },
  {
    name: "openapi-fetch",
    isPeer: true,
    features: "token in a fixed header",
    load: async () => (await import("./openapi-fetch.ts")).make,
  },
  {
    name: "openapi-fetch with a hook",
    isPeer: true,
    features: "token set by middleware",
    load: async () => (await import("./openapi-fetch.ts")).makeWithHook,
  },
  {
    name: "openapi-fetch over ky",
    isPeer: true,
    features: "token in a fixed header, retries, timeout",
    load: async () => (await import("./openapi-fetch.ts")).makeOverKy,
  },
  {
    name: "openai",
    isPeer: true,
    features: "API key, retries, timeout",
    load: async () => (await import("./peers.ts")).makeOpenai,
  },
  {
    name: "@octokit/core",
    isPeer: true,
    features: "token by its auth hook",
    load: async () => (await import("./peers.ts")).makeOctokit,
  },
  {
    name: "hey-api client-fetch",
    isPeer: true,
    features: "token by its `auth` function",
    load: async () => (await import("./peers.ts")).makeHeyApi,
  },
];
