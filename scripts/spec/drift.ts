/** How many lines of each side a report shows; more would bury the command that mends it. */
const SHOWN = 3;

/** Describes the first place where two texts part, or gives `undefined` when they are the same. */
export function firstDifference(present: string, wanted: string): string | undefined {
  if (present === wanted) return undefined;
  const left = present.split("\n");
  const right = wanted.split("\n");
  let line = 0;
  while (line < left.length && line < right.length && left[line] === right[line]) line += 1;
  return [
    `line ${line + 1} differs`,
    ...excerpt("-", left, line, "the file ends here"),
    ...excerpt("+", right, line, "nothing more is generated"),
  ].join("\n");
}

function excerpt(sign: string, lines: readonly string[], from: number, ended: string): string[] {
  const shown = lines.slice(from, from + SHOWN);
  if (shown.length === 0) return [`  ${sign} (${ended})`];
  // JSON shows what the eye would miss: a tab, a trailing space, a carriage return.
  return shown.map((line) => `  ${sign} ${/[\t\r]|\s$/.test(line) ? JSON.stringify(line) : line}`);
}
