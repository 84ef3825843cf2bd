/** Fails the program with a sentence. Its own, so that the program needs no platform's types. */
export function expect(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(`expected: ${sentence}`);
}

/** What a promise is rejected with; a promise that is fulfilled fails the program. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  expect(outcome, "a rejection");
  return outcome.error;
}

/** `true` when two types take the same values, and otherwise what differs. */
export type Same<A, B> = [A, B] extends [B, A] ? true : { differ: [A, B] };

/** `holds(true satisfies Same<A, B>)` is a line of the program that does not compile once A and B differ. */
export const holds = (..._facts: readonly true[]): void => undefined;
