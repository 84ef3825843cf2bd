import type { Answer } from "../answer.ts";

/** A refusal as S3 writes it. */
export function s3Error(status: number, code: string, message: string): Answer {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { status, headers: { "Content-Type": "application/xml" }, body: xml };
}
