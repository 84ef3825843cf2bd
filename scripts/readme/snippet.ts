/** A program of a README: a block as the reader sees it, and what the page leaves out. */
export interface Snippet {
  /** The README's path below the repository. */
  readonly readme: string;
  /** The line on which the block's code begins; of a hidden program, its comment. */
  readonly line: number;
  /** Code that the page does not show, from comments. */
  readonly preamble: string;
  /** The block's own code; empty when all of the program is hidden. */
  readonly code: string;
  /** What it prints, when a block of output follows. */
  readonly output: string | undefined;
}

interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
  /** What the comment directly before the block says. */
  readonly comment: string | undefined;
  /** Whether nothing but blank lines stands between it and the block before. */
  readonly isAdjacent: boolean;
}

/** A fence or a comment that begins a line; a comment may go on over several. */
const PIECE =
  /^(?<fence>`{3,})(?<language>\w*)[^\n]*\n(?<text>[\s\S]*?)^\k<fence>[ \t]*$|^<!-- (?<kind>snippets?):\s(?<hidden>[\s\S]*?)-->[ \t]*$/gm;

/**
 * The programs of a README. `<!-- snippets: … -->` is put before all following blocks that import none of what it imports,
 * `<!-- snippet: … -->` before the one block that follows it. A `text` block directly after a program is what it prints;
 * one with a `snippet` comment is what the commented program prints. `…` in it stands for anything.
 */
export function snippetsOf(readme: string, markdown: string): Snippet[] {
  const snippets: Snippet[] = [];
  let shared = "";
  for (const piece of piecesOf(markdown)) {
    if (typeof piece === "string") shared = piece;
    else if (piece.language === "ts") snippets.push(programOf(readme, piece, shared));
    else if (piece.language === "text" && piece.comment !== undefined)
      snippets.push({ ...programOf(readme, { ...piece, text: "" }, shared), output: piece.text });
    else if (piece.language === "text" && piece.isAdjacent && snippets.length > 0)
      snippets.push({ ...(snippets.pop() as Snippet), output: piece.text });
  }
  return snippets;
}

function programOf(readme: string, { text, line, comment = "" }: Block, shared: string): Snippet {
  const own = importsOf(text);
  const isComplete = importsOf(shared).some((name) => own.includes(name));
  const preamble = [isComplete ? "" : shared, comment].filter(Boolean).join("\n");
  return { readme, line, preamble, code: text, output: undefined };
}

/** The names that a program imports. */
const importsOf = (code: string): string[] =>
  Array.from(
    code.matchAll(/^import\s+(?:type\s+)?([^"]*?)\s+from\s+"/gm),
    ([, names = ""]) => names.match(/\w+/g) ?? [],
  ).flat();

/** Blocks in their order, and shared preambles as text. */
function* piecesOf(markdown: string): Generator<Block | string> {
  let comment: { text: string; end: number } | undefined;
  let lastTs = -1;
  for (const match of markdown.matchAll(PIECE)) {
    const { kind, hidden = "", language = "", text = "" } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const follows = (position: number) => position >= 0 && markdown.slice(position, start).trim() === "";
    if (kind === "snippets") yield hidden.trim();
    else if (kind === "snippet") comment = { text: hidden.trim(), end };
    else {
      const own = comment && follows(comment.end) ? comment.text : undefined;
      yield { language, text, line: lineAt(markdown, start) + 1, comment: own, isAdjacent: follows(lastTs) };
      lastTs = language === "ts" ? end : -1;
      comment = undefined;
    }
  }
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split("\n").length;

/** The whole program as a module. */
export const sourceOf = ({ preamble, code }: Snippet): string =>
  `${preamble && `${preamble}\n`}${code}${code.endsWith("\n") || code === "" ? "" : "\n"}export {};\n`;

/** The README's line of a line of the program; the preamble's lines come out as the block's first. */
export const readmeLine = ({ preamble, line }: Snippet, moduleLine: number): number =>
  line + Math.max(0, moduleLine - 1 - (preamble ? preamble.split("\n").length : 0));
