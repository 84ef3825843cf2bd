import type { Incoming } from "./incoming.ts";
import { seededRandom } from "./seeded-random.ts";

/** What a fault looks like on the wire, when it happens and how often. */
export interface FaultPlan {
  /** Which requests it is for. */
  readonly on: "token" | "api" | "file";
  /** How many requests get it before it is spent; default 1, `Infinity` until it is cleared. */
  readonly times?: number;
  /** How many matching requests pass before the first one gets it; default 0. */
  readonly after?: number;
  /** Share of the matching requests that get it, from 0 to 1; default 1. Drawn from `seed`, so a run can be repeated. */
  readonly chance?: number;
  readonly seed?: number;
  /** Only requests with this method and path; a text path is compared as a whole, below the vendor's base URL, or for a file below its prefix. */
  readonly match?: { readonly method?: string; readonly path?: string | RegExp };

  /** Answers with this status; from 300 on in place of the real answer, with the vendor's own error as body. */
  readonly status?: number;
  /** Headers to add to the answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * The body in place of the real one: an object is sent as JSON, text and bytes as they are, an async iterable as a
   * stream. A function is given the real answer's body and makes the new one.
   */
  readonly body?: unknown;
  /** The content type to claim, whatever the body is. */
  readonly contentType?: string;
  /** Answers with a redirect to this URL, with 307 unless `status` says otherwise. */
  readonly redirect?: string;

  /** Waits before anything is sent, in milliseconds. */
  readonly delayMs?: number;
  /** Sends the headers and then nothing more, until the client gives up or the emulator closes. */
  readonly stall?: boolean;
  /** Says nothing at all, until the client gives up or the emulator closes. */
  readonly silent?: boolean;
  /** Breaks off in the body: after half of it, or after this many bytes. The announced length is the whole. */
  readonly cut?: boolean | number;
  /** Resets the connection (RST) before any answer. */
  readonly reset?: boolean;
  /** Sends the body in small pieces: `bytes` (default 1) every `everyMs` (default 20) milliseconds. */
  readonly drip?: boolean | { readonly bytes?: number; readonly everyMs?: number };
  /** Moves the `Date` header by this many milliseconds. */
  readonly dateOffsetMs?: number;
  /** On token requests: gives the token that the same request got before, or one that the API refuses already. */
  readonly token?: "replayed" | "revoked";
  /**
   * Whether the server acts on the request before the fault happens. Default: no for a `status` of 300 and more,
   * `redirect`, `reset` and `silent` (a gateway stood in the way), yes for all others (the answer was under way).
   */
  readonly acted?: boolean;
}

/** A queued fault. */
export interface Fault {
  readonly plan: FaultPlan;
  /** Requests that got it so far. */
  readonly played: number;
  /** Takes the fault back; requests that it already holds stay as they are. */
  clear(): void;
}

/** The faults of one vendor, first come, first served. */
export interface Faults {
  add(plan: FaultPlan): Fault;
  /** The fault that this request gets, if any; counts it as played. */
  next(on: FaultPlan["on"], request: Pick<Incoming, "method" | "path">): FaultPlan | undefined;
  clear(): void;
}

/** An empty queue of faults. */
export function createFaults(): Faults {
  const queue = new Set<Entry>();
  return {
    add(plan) {
      const entry: Entry = {
        plan,
        played: 0,
        seen: 0,
        random: seededRandom(plan.seed ?? 1),
        clear: () => void queue.delete(entry),
      };
      queue.add(entry);
      return entry;
    },
    next(on, request) {
      const entry = [...queue].find((one) => one.plan.on === on && matches(one.plan, request) && strikes(one));
      if (!entry) return undefined;
      entry.played += 1;
      if (entry.played >= (entry.plan.times ?? 1)) queue.delete(entry);
      return entry.plan;
    },
    clear: () => queue.clear(),
  };
}

interface Entry extends Fault {
  played: number;
  seen: number;
  readonly random: () => number;
}

function matches({ match }: FaultPlan, { method, path }: Pick<Incoming, "method" | "path">): boolean {
  if (match?.method !== undefined && match.method.toUpperCase() !== method) return false;
  if (match?.path === undefined) return true;
  return typeof match.path === "string"
    ? match.path === path
    : new RegExp(match.path.source, match.path.flags.replace("g", "")).test(path);
}

function strikes(entry: Entry): boolean {
  entry.seen += 1;
  if (entry.seen <= (entry.plan.after ?? 0)) return false;
  return entry.plan.chance === undefined || entry.random() < entry.plan.chance;
}

/** Whether the server acts on a request that gets this fault. */
export function actsDespite({ acted, status, redirect, reset, silent }: FaultPlan): boolean {
  return acted ?? !((status ?? 200) >= 300 || redirect !== undefined || reset || silent);
}
