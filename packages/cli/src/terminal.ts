import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];

/** What programs read goes to stdout. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** What people read goes to stderr, so that a pipe gets results only. */
export const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Colours of a stream: only on a terminal; NO_COLOR, FORCE_COLOR and TERM=dumb are honoured by Node. */
export const painter =
  (stream: NodeJS.WriteStream) =>
  (format: Format, text: string): string =>
    styleText(format, text, { stream });

export const paint = painter(process.stderr);
export const paintOut = painter(process.stdout);

/** Terminals that do not tell their width are taken for what they have been since the punched card. */
const USUAL_COLUMNS = 80;

export const columnsOf = (stream: NodeJS.WriteStream): number => stream.columns || USUAL_COLUMNS;

/** A server's text without what would steer the terminal: control characters, C1 ones included. */
export const withoutControls = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\ufffd");
