import { columnsOf } from "../terminal.ts";

/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 100;

/** Breaks a text between words, to fit the stream. Words that are longer than a line are left whole, to be copied. */
export function wrap(text: string, indent: number, stream: NodeJS.WriteStream = process.stdout): string[] {
  const width = Math.min(WIDEST, columnsOf(stream)) - indent;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => " ".repeat(indent) + line);
}

/** The lines of a text, each broken to fit, with its own indent kept. Only for terminals: `grep` wants lines whole. */
export function fold(text: string, stream: NodeJS.WriteStream): string {
  if (!stream.isTTY) return text;
  return text
    .split("\n")
    .flatMap((line) => wrap(line, line.length - line.trimStart().length, stream))
    .join("\n");
}
