import {
  AccessToken,
  type FleetRefusal,
  type FleetToken,
  type QuotaBucket,
  type TokenErrorCode,
} from "@vendorkit/auth-middleware";
import type { Opened } from "./sealer.ts";

/** No token is believed to live longer (Auth0's own maximum). */
export const LONGEST_LIFETIME_MS = 30 * 24 * 3_600_000;

/** Taken off what a token has left, for clocks that run at different speeds: a hundredth of its life, a second at most. */
const LONGEST_MARGIN_MS = 1_000;
const MARGIN_SHARE = 0.01;

type Parsed<T> = { readonly value: T } | { readonly problem: string };

const NOT_OURS = { problem: "is not in the form of this version" };

/** The fields that an object has itself: a stored `__proto__` is nothing. */
function fieldsIn(opened: Opened): { fields: Map<string, unknown> } | { problem: string } {
  if ("problem" in opened) return opened;
  try {
    const body: unknown = JSON.parse(opened.text);
    return typeof body === "object" && body !== null ? { fields: new Map(Object.entries(body)) } : NOT_OURS;
  } catch {
    return NOT_OURS;
  }
}

const isSpan = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value) && value > 0;

const isTokenValue = (value: unknown): value is string => {
  try {
    return new AccessToken(value as string).value === value;
  } catch {
    return false;
  }
};

/** @param endsAt When it ends by the server's clock, if that is known. */
export const writtenToken = ({ value, lifetimeMs }: FleetToken, endsAt: number | undefined): string =>
  JSON.stringify({ value, lifetimeMs, endsAt });

/** What Redis says of a token beside its value. */
export interface Surroundings {
  readonly generation: number;
  /** What is left of its key's life, and the server's clock. */
  readonly leftMs: number;
  readonly now: number;
}

/** A token, if it can be one and has anything left by the server's clock. */
export function readToken(opened: Opened, { generation, leftMs, now }: Surroundings): Parsed<FleetToken> {
  const parsed = fieldsIn(opened);
  if ("problem" in parsed) return parsed;
  const [value, lifetimeMs, endsAt] = ["value", "lifetimeMs", "endsAt"].map((name) => parsed.fields.get(name));
  if (!isTokenValue(value) || !isSpan(lifetimeMs) || !(endsAt === undefined || isSpan(endsAt))) return NOT_OURS;
  if (lifetimeMs > LONGEST_LIFETIME_MS) return { problem: "claims to live longer than any token does" };
  const margin = Math.min(LONGEST_MARGIN_MS, lifetimeMs * MARGIN_SHARE);
  const left = Math.min(leftMs, lifetimeMs, endsAt === undefined ? Infinity : endsAt - now) - margin;
  if (left <= 0) return { problem: "has ended" };
  return { value: { value, lifetimeMs, leftMs: left, generation } };
}

const CODE = /^[a-z_]{1,40}$/;

export const writtenRefusal = ({ code, message, status, retryable, refusals }: FleetRefusal): string =>
  JSON.stringify({ code, message, status, retryable, refusals });

/** Why a mint failed, as another process told it. */
export function readRefusal(
  opened: Opened,
  { isForAll, leftMs }: Pick<FleetRefusal, "isForAll" | "leftMs">,
): Parsed<FleetRefusal> {
  const parsed = fieldsIn(opened);
  if ("problem" in parsed) return parsed;
  const field = (name: string) => parsed.fields.get(name);
  const [code, message, status, refusals] = ["code", "message", "status", "refusals"].map(field);
  if (typeof code !== "string" || !CODE.test(code) || typeof message !== "string") return NOT_OURS;
  return {
    value: {
      code: code as TokenErrorCode,
      message,
      isForAll,
      leftMs,
      status: typeof status === "number" ? status : undefined,
      retryable: field("retryable") === true,
      refusals: isSpan(refusals) ? refusals : 0,
    },
  };
}

/** What is left of quotas, as much later as `ageMs`. */
export function readQuota(opened: Opened, ageMs: number): QuotaBucket[] {
  if ("problem" in opened) return [];
  try {
    const buckets = JSON.parse(opened.text) as QuotaBucket[];
    return buckets
      .filter(
        ({ bucket, quota, remaining, resetMs }) =>
          typeof bucket === "string" && quota >= 0 && remaining >= 0 && resetMs > ageMs,
      )
      .map((bucket) => ({ ...bucket, resetMs: bucket.resetMs - ageMs }));
  } catch {
    return [];
  }
}
