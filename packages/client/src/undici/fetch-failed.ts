/** How fetch reports that a request was not answered, whatever the reason: the reason is its cause. */
export const fetchFailed = (cause: unknown): TypeError => new TypeError("fetch failed", { cause });
