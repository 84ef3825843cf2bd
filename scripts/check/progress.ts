/** What a check found, told on stderr as it goes: every finding names its subject. */
export class Progress {
  readonly #name: string;
  readonly #problems: string[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  /** Says something worth knowing. */
  note(text: string): void {
    console.error(`${this.#name}: ${text}`);
  }

  /** Says that something is done, with the seconds it took. */
  done(what: string, seconds: number): void {
    console.error(`${this.#name}: ${what}, ${seconds.toFixed(1)} s`);
  }

  /** Says what is wrong, and how. */
  problem(subject: string, detail: string): void {
    const text = detail.trim().replaceAll("\n", "\n  ");
    this.#problems.push(subject);
    console.error(`${this.#name}: FAILED ${subject}\n  ${text}`);
  }

  /** Does something and says how long it took. */
  async timed<T>(what: string, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    const result = await work();
    this.done(what, (performance.now() - started) / 1000);
    return result;
  }

  get isGood(): boolean {
    return this.#problems.length === 0;
  }
}
