/** Whatever is no letter, mark, number, punctuation, symbol or space: line breaks, escapes, and what reverses or hides text. */
const UNPRINTABLE = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]+/gu;

/** A server's words, fit to stand in a message or a log: one line, nothing that a terminal obeys, and not long. */
export const printable = (text: string, limit: number): string => text.replaceAll(UNPRINTABLE, " ").slice(0, limit);
