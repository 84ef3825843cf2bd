/** What one vendor's server has seen since it started or since `resetStats`. */
export interface Stats {
  /** Token requests that were answered with a token. */
  mints: number;
  /** Token requests that were refused, by the server itself or by a fault. */
  refused: number;
  /** Requests to the API, including those that a fault answered or broke. */
  calls: number;
  /** API requests refused with 401, because their token was missing, malformed, expired, revoked or unknown. */
  unauthorized: number;
  /** API requests whose token was good, but belongs to another tenant, organization or environment. */
  strays: number;
  /** Requests refused with 429 by a rate limit or a token quota, not by a fault. */
  throttled: number;
  /** Faults that were played, on token, API and file requests together. */
  faults: number;
  /** Requests to signed links of files. */
  files: number;
  /** How often the server acted on each operation, by method and path template: `{ "GET /v1/products": 2 }`. */
  byOperation: Record<string, number>;
  /** API answers by status, faults included. */
  byStatus: Record<string, number>;
  /** How often the server acted on a POST, by its body: a POST that acted twice shows as 2. */
  posts: Record<string, number>;
}

/** Statistics that have seen nothing yet. */
export function emptyStats(): Stats {
  const record = (): Record<string, number> => Object.create(null) as Record<string, number>;
  return {
    mints: 0,
    refused: 0,
    calls: 0,
    unauthorized: 0,
    strays: 0,
    throttled: 0,
    faults: 0,
    files: 0,
    byOperation: record(),
    byStatus: record(),
    posts: record(),
  };
}

/** A copy that later requests do not change. */
export function copyStats(stats: Stats): Stats {
  return {
    ...stats,
    byOperation: { ...stats.byOperation },
    byStatus: { ...stats.byStatus },
    posts: { ...stats.posts },
  };
}

/** Adds one under `key`. */
export function count(record: Record<string, number>, key: string | number): void {
  record[key] = (record[key] ?? 0) + 1;
}
