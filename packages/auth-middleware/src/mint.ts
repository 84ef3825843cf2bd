import ky from "ky";
import pRetry from "p-retry";
import { type Clock, sleep } from "./clock.ts";
import { readUpTo } from "./drain.ts";
import { TokenError, type TokenErrorCode } from "./errors.ts";
import type { QuotaBucket, WarningEvent } from "./events.ts";
import type { Lesson } from "./explanation.ts";
import { type Grant, grantBody } from "./grant.ts";
import { shownUrl, toNetworkError } from "./network-error.ts";
import { parseQuota, parseRateLimits } from "./quota.ts";
import { retryAfter } from "./retry-after.ts";
import { backOff, politeWait } from "./retry-rules.ts";
import { refusalIn, timesSent } from "./token-failure.ts";
import { parseTokenResponse, type TokenResponse } from "./token-response.ts";

export { MintPace } from "./mint-pace.ts";

export interface MintRequest {
  readonly grant: Grant;
  readonly secrets: readonly string[];
  /** Index of the secret that worked last. */
  readonly first: number;
  /** Counts the requests sent. */
  readonly tally: { requests: number };
  /** Learns from every answer, a refusal as well. */
  readonly lesson: Lesson;
  readonly clock: Clock;
  readonly vendor: string | undefined;
  readonly fetch: typeof fetch | undefined;
  readonly hints: Partial<Record<TokenErrorCode, string>>;
  readonly timeout: number;
  /** When, on the monotonic clock, somebody else may begin a mint of the same token: no request is sent that could last longer. */
  readonly until?: number | undefined;
}

export interface Minted extends TokenResponse {
  readonly wall: number;
  readonly monotonic: number;
  readonly secretIndex: number;
  readonly buckets: readonly QuotaBucket[];
  readonly warnings: [WarningEvent["code"], string][];
}

/** Token requests after the first, for faults that pass. */
const MINT_RETRIES = 2;

/** A server that asks for no more than this is waited for; beyond it, its callers are told. */
const LONGEST_MINT_WAIT_MS = 5_000;

/** No token response is larger; whatever is, is something else. */
const BODY_LIMIT_BYTES = 1024 * 1024;

/** Sends the token request. It is never redirected: fetch would send the secret on to wherever it is told. */
async function send(
  { grant, fetch, clock, timeout, tally, vendor, hints }: MintRequest,
  secret: string,
): Promise<{ response: Response; text: string }> {
  const { body, contentType } = grantBody(grant, secret);
  const controller = new AbortController();
  const timer = clock.timer(timeout, () => controller.abort());
  const late = new Promise<never>((_, reject) =>
    controller.signal.addEventListener("abort", () => reject(controller.signal.reason)),
  );
  tally.requests++;
  const exchange = async () => {
    const init = {
      method: "POST",
      body,
      headers: { "content-type": contentType, accept: "application/json" },
      redirect: "manual",
      signal: controller.signal,
    } as const;
    const response = await ky(grant.tokenUrl, {
      ...init,
      retry: 0,
      timeout: false,
      throwHttpErrors: false,
      // Not with ky's Request: a `fetch` of another library's does not know the platform's class.
      ...(fetch && { fetch: () => fetch(grant.tokenUrl, init) }),
    });
    const { bytes, isWhole } = await readUpTo(response, BODY_LIMIT_BYTES);
    return { response, text: isWhole ? new TextDecoder().decode(bytes) : "" };
  };
  try {
    return await Promise.race([exchange(), late]);
  } catch (raw) {
    const where = `the token request to ${shownUrl(grant.tokenUrl)}${timesSent(tally.requests, "sent")}`;
    if (controller.signal.aborted)
      throw new TokenError(
        "timeout",
        `${where} was not answered within ${timeout} ms. ${hints.timeout ?? "Check that egress to this host is allowed."}`,
        { vendor, retryable: true },
      );
    // ky wraps the platform's error; neither is kept, since both hold the request with its secret.
    const cause = (raw as { cause?: unknown }).cause ?? raw;
    const network = toNetworkError(cause, { method: "POST", url: grant.tokenUrl });
    const why =
      network === cause
        ? "failed before it was answered"
        : ((network as Error).message.split(" was not answered: ")[1] ?? "failed");
    const hint = hints.unavailable ? ` ${hints.unavailable}` : "";
    throw new TokenError("unavailable", `${where} was not answered: ${why}`.replace(/\.?$/, ".") + hint, {
      vendor,
      retryable: true,
      ...(network !== cause && { cause: network }),
    });
  } finally {
    timer.cancel();
  }
}

async function requestToken(request: MintRequest, secretIndex: number): Promise<Minted> {
  const { clock, grant, vendor, hints, secrets, lesson, tally } = request;
  const [wall, monotonic] = [clock.now(), clock.monotonic()];
  const { response, text } = await send(request, secrets[secretIndex] as string);
  const quota = parseQuota(response.headers);
  const buckets = [...(quota ?? []), ...parseRateLimits(response.headers, clock.now())];
  if (quota) Object.assign(lesson, { quota, quotaAt: clock.monotonic() });
  const served = Date.parse(response.headers.get("date") ?? "");
  if (!Number.isNaN(served)) lesson.clockDifferenceMs = served - clock.now();
  const asked = retryAfter(response.headers, clock.now());
  const context = { grant, secrets, vendor, hints, quota, requests: tally.requests, retryAfter: asked };
  const refusal = refusalIn(response, text, context);
  if (refusal) throw refusal;
  const warnings: Minted["warnings"] = [];
  const token = parseTokenResponse(response, text, {
    ...context,
    now: clock.now(),
    warn: (code, message) => warnings.push([code, message]),
  });
  Object.assign(lesson, { grantedScope: token.scope, remarks: warnings.map(([code, message]) => ({ code, message })) });
  return { ...token, wall, monotonic, secretIndex, buckets, warnings };
}

/** One secret's attempts: faults that pass are tried again after a back-off, or after what the server asks if it is short. */
function attempts(request: MintRequest, secretIndex: number): Promise<Minted> {
  const { clock, timeout, until = Infinity } = request;
  return pRetry(() => requestToken(request, secretIndex), {
    retries: MINT_RETRIES,
    minTimeout: 0,
    shouldRetry: async ({ error, retriesConsumed }) => {
      if (
        !(error instanceof TokenError) ||
        !error.retryable ||
        error.code === "timeout" ||
        error.code === "quota_exhausted"
      )
        return false;
      const asked = error.retryAfter ?? 0;
      if (asked > LONGEST_MINT_WAIT_MS) return false;
      const pause = asked ? politeWait(asked, clock.random()) : backOff(retriesConsumed + 1, clock.random());
      if (clock.monotonic() + pause + timeout > until) return false;
      await sleep(clock, pause);
      return true;
    },
  });
}

/** Mints a token with the first secret that the server takes, beginning with the one that worked last. */
export async function mint(request: MintRequest): Promise<Minted> {
  const { secrets, first } = request;
  const order = secrets.map((_, index) => (first + index) % secrets.length);
  let refusal: unknown;
  for (const index of order) {
    try {
      const minted = await attempts(request, index);
      if (index !== first)
        minted.warnings.push([
          "secret_fallback",
          `The secret at position ${first + 1} of ${secrets.length} was refused; the one at position ${index + 1} works.`,
        ]);
      return minted;
    } catch (error) {
      if (!(error instanceof TokenError) || error.code !== "bad_credentials") throw error;
      refusal ??= error;
    }
  }
  throw refusal;
}
