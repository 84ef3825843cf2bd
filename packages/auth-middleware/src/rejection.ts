import { printable } from "./printable.ts";
import { scrub } from "./scrub.ts";

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

/** Keeps the reason of a rejected first attempt with the response of the second: short, clean, and without tokens. */
export async function noteRejection(second: Response, first: Response, secrets: readonly string[]): Promise<void> {
  const reason = reasonIn(await first.text());
  if (reason) notes.set(second, printable(scrub(reason, secrets, "[token]"), LIMIT));
}

/** Why the first attempt was rejected, when `response` answers its replay. */
export const rejectionNote = (response: Response): string | undefined => notes.get(response);
