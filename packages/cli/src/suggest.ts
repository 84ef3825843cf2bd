/** Pairs of neighbouring letters, case aside: they are alike in misspelt words, and in `listCards` and `getCards`. */
function pairsOf(word: string): string[] {
  const text = word.toLowerCase();
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}

/** Sørensen and Dice's measure: how much of two words is the same, from 0 to 1. */
function similarity(one: string, other: string): number {
  const [pairs, rest] = [pairsOf(one), pairsOf(other)];
  const total = pairs.length + rest.length;
  const shared = pairs.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return total === 0 ? 0 : (2 * shared.length) / total;
}

/** Below this, words have nothing to do with each other. */
const ALIKE = 0.4;
const MOST = 3;

/** The candidates that somebody who wrote `word` may have meant, best first. */
export function closest(word: string, candidates: readonly string[]): string[] {
  return candidates
    .map((candidate) => ({ candidate, score: similarity(word, candidate) }))
    .filter(({ score }) => score >= ALIKE)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** " Did you mean a, b or c?", or nothing. */
export const didYouMean = (words: readonly string[]): string =>
  words.length === 0 ? "" : ` Did you mean ${words.join(", ").replace(/, ([^,]*)$/, " or $1")}?`;
