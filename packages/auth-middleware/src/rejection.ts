/** What the first of two rejected attempts said, for the error that reports the second. */
const notes = new WeakMap<Response, string>();

const LIMIT = 300;

/** The one line in a JSON error body that says why, whatever the vendor calls it. */
function reasonIn(text: string): string | undefined {
  try {
    const body = JSON.parse(text) as Record<string, unknown> | null;
    const found = ["error_description", "detail", "message", "title", "error"].map((key) => body?.[key]);
    return found.find((value): value is string => typeof value === "string");
  } catch {
    return undefined;
  }
}

/** Keeps the reason of a rejected first attempt with the response of the second: short, and without control characters. */
export async function noteRejection(second: Response, first: Response): Promise<void> {
  const reason = reasonIn(await first.text());
  if (reason) notes.set(second, reason.slice(0, LIMIT).replaceAll(/[^\x20-\x7e\u00a0-\ud7ff]/g, " "));
}

/** Why the first attempt was rejected, when `response` answers its replay. */
export const rejectionNote = (response: Response): string | undefined => notes.get(response);
