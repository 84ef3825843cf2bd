/** Something a maintainer can mend: which file is at fault, what is wrong with it, and what to do. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly file: string;
  readonly remedy: string;

  constructor(file: string, problem: string, remedy: string, options?: ErrorOptions) {
    super(`${file}: ${problem}\n  To mend it: ${remedy}`, options);
    this.file = file;
    this.remedy = remedy;
  }
}
