/** A command line that cannot work. Its message is for people, and holds no value that may be a secret. */
export class UsageError extends Error {
  /** What to do instead, in one sentence. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }

  static {
    this.prototype.name = "UsageError";
  }
}
