export { type AuthMiddleware, authMiddleware } from "./auth-middleware.ts";
export { Call, type CallOptions } from "./call.ts";
export { bearerChallenge, type Challenge, parseChallenges } from "./challenge.ts";
export { clientCredentials, type ClientCredentialsOptions } from "./client-credentials.ts";
export { type Clock, sleep, systemClock, type Timer } from "./clock.ts";
export {
  ConfigurationError,
  DeadlineError,
  errorName,
  NetworkError,
  TokenError,
  type TokenErrorCode,
  type TokenErrorOptions,
  VendorkitError,
  type VendorkitErrorOptions,
} from "./errors.ts";
export {
  type AttemptEvent,
  type CallEvent,
  type DoneEvent,
  type EventListener,
  type QuotaBucket,
  safeListener,
  type TokenEvent,
  type VendorkitEvent,
  type WaitEvent,
  type WarningEvent,
} from "./events.ts";
export type { Fault, Remark, TokenExplanation } from "./explanation.ts";
export type { Claim, ClaimAsk, Fleet, FleetNews, FleetRefusal, FleetToken, Lease } from "./fleet.ts";
export type { GrantParameter } from "./grant.ts";
export { hasNoBody } from "./guard-body.ts";
export { jwtClaims } from "./jwt-claims.ts";
export { compose, type Fetch, type Handler, layer, type Layer, link } from "./layer.ts";
export { Lru } from "./lru.ts";
export { shownUrl, toNetworkError } from "./network-error.ts";
export { isOneShot, readerOf, type SourceReader } from "./one-shot.ts";
export { rejectionNote } from "./rejection.ts";
export { ReplayableRequest, type SendInit } from "./replayable-request.ts";
export { retryAfter } from "./retry-after.ts";
export { scrub } from "./scrub.ts";
export type { Secret, SecretValue } from "./secret.ts";
export { staticToken } from "./static-token.ts";
export { AccessToken, type Token, type TokenAsk, type TokenSource } from "./token.ts";
export { tokenFrom, type TokenFromOptions } from "./token-from.ts";
export { MemoryTokenStore, type TokenStore } from "./token-store.ts";
export { checkedUrl } from "./url.ts";
export { type AuthOptions, withAuth } from "./with-auth.ts";
export { type DeadlineOptions, withDeadline } from "./with-deadline.ts";
export { type EventOptions, withEvents } from "./with-events.ts";
export { type RetryOptions, withRetry } from "./with-retry.ts";
export { withTimeout } from "./with-timeout.ts";
