/** An error document of a file host is short; more of it is not read. */
const LONGEST_REASON = 10_000;

/** What S3 and its likes say in XML of why they refuse; empty when they say nothing. */
export async function refusalReason(response: Response): Promise<string> {
  const text = (await response.text().catch(() => "")).slice(0, LONGEST_REASON);
  const [code, message] = ["Code", "Message"].map((tag) => new RegExp(`<${tag}>([\\w .,:-]{1,200})<`).exec(text)?.[1]);
  return [code, message].filter(Boolean).join(": ");
}
