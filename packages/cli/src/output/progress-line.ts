import { clearLine, cursorTo } from "node:readline";
import { columnsOf } from "../terminal.ts";

/** Often enough to look alive; more often is more than a terminal over ssh can show. */
const EVERY_MS = 100;

/** Shows one line on stderr that changes, for as long as the work takes. Nothing is shown where stderr is no terminal. */
export async function withProgress<T>(text: (columns: number) => string, work: () => Promise<T>): Promise<T> {
  const stream = process.stderr;
  if (!stream.isTTY) return work();
  const draw = () => {
    cursorTo(stream, 0);
    // A line that fills the last column would wrap, and could not be cleared.
    const columns = columnsOf(stream) - 1;
    stream.write(text(columns).slice(0, columns));
    clearLine(stream, 1);
  };
  const timer = setInterval(draw, EVERY_MS).unref();
  draw();
  try {
    return await work();
  } finally {
    clearInterval(timer);
    cursorTo(stream, 0);
    clearLine(stream, 0);
  }
}

const WIDEST_BAR = 20;
const NARROWEST_BAR = 6;

/** `[#####---------------] text` for a share from 0 to 1, as wide as there is room for; the text alone where there is none. */
export function withBar(share: number, text: string, columns: number): string {
  const width = Math.min(WIDEST_BAR, columns - text.length - "[] ".length);
  if (width < NARROWEST_BAR) return text;
  const full = Math.round(Math.min(1, share) * width);
  return `[${"#".repeat(full)}${"-".repeat(width - full)}] ${text}`;
}

const UNITS = ["B", "kB", "MB", "GB", "TB"];

/** `12.3 MB`: powers of a thousand, as file managers count. */
export function size(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return `${step === 0 ? bytes : (bytes / 1000 ** step).toFixed(1)} ${UNITS[step]}`;
}

/** `1:05`, or `12 s` below a minute. */
export function elapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
