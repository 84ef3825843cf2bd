/** A JSON pointer as a URI fragment: `#/paths/~1cards/get`. */
export const pointer = (...steps: readonly string[]): string =>
  ["#", ...steps.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1")))].join("/");

/** What a pointer points to. */
export function lookUp(document: object, at: string): unknown {
  const steps = at.split("/").slice(1);
  return steps.reduce<unknown>((value, step) => {
    const name = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
    return (value as Record<string, unknown> | undefined)?.[name];
  }, document);
}

/** No document refers this often in a row; a loop does. */
const LONGEST_CHAIN = 50;

/** What stands at a pointer once references are followed, and where that is. */
export function resolve<T>(document: object, at: string): [value: T, where: string] {
  let where = at;
  let value = lookUp(document, where);
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const { $ref } = (value ?? {}) as { $ref?: unknown };
    if (typeof $ref !== "string") break;
    where = $ref;
    value = lookUp(document, where);
  }
  return [value as T, where];
}
