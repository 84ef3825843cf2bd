/** What a value from a query or a body reads as; nothing for what is no text, number or truth value. */
export function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
