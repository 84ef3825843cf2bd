/** What the command's exit status says. The README has the same table. */
export const exitCode = {
  ok: 0,
  /** The vendor answered with an error, or `doctor` found something to mend. */
  refused: 1,
  /** The command line or the configuration cannot work; nothing was sent. */
  usage: 2,
  /** No token could be had. */
  token: 3,
  /** No answer came, or not in time. */
  unanswered: 4,
  /** The output could not be written: `EX_IOERR` of sysexits. */
  output: 74,
  /** A fault of this program: `EX_SOFTWARE` of sysexits. */
  internal: 70,
} as const;
