/**
 * The fewest tokens that an identity needs for the requests that it sends. This client knows at once when its token was
 * revoked, and mints only when a request is about to be sent: for the first one, for the first one after 80 % of the
 * lifetime in force at the mint (the latest moment at which the README promises a renewal), and for the first one after a
 * revocation. It loses no token to a fault, never mints twice at once, and has no jitter. The real client is measured
 * against it with all of that, by the server's count of tokens given out, those that faults spoilt or lost included.
 */
export class IdealClient {
  mints = 0;
  #goodUntil = -Infinity;

  send(now: number, lifetimeMs: number): void {
    if (now < this.#goodUntil) return;
    this.mints++;
    this.#goodUntil = now + 0.8 * lifetimeMs;
  }

  revoke(): void {
    this.#goodUntil = -Infinity;
  }
}
