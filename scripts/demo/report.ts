import { Tally } from "./tally.ts";

const COLUMNS = ["calls", "mints", "replays", "retries", "failures"] as const;

/** Says what happens while it happens, and sums it up. */
export class Report {
  readonly #out: NodeJS.WritableStream;
  readonly #tallies = new Map<string, Tally>();
  readonly #problems: string[] = [];
  readonly #started = performance.now();

  constructor(out: NodeJS.WritableStream) {
    this.#out = out;
  }

  get isGood(): boolean {
    return this.#problems.length === 0;
  }

  say(text: string): void {
    this.#out.write(`${text}\n`);
  }

  tallyOf(vendor: string): Tally {
    const tally = this.#tallies.get(vendor) ?? new Tally();
    this.#tallies.set(vendor, tally);
    return tally;
  }

  /** Runs one step and says how it went, with the step's own words for it. */
  async run(vendor: string, title: string, step: () => Promise<string>): Promise<void> {
    const started = performance.now();
    try {
      const outcome = await step();
      this.say(`  ok      ${vendor.padEnd(7)} ${title}: ${outcome} (${Math.round(performance.now() - started)} ms)`);
    } catch (error) {
      const problem = `${vendor}: ${title}: ${error instanceof Error ? error.message : String(error)}`;
      this.#problems.push(problem);
      this.say(`  FAILED  ${problem}`);
    }
  }

  table(): void {
    const row = (cells: readonly (string | number)[]) =>
      cells.map((cell, index) => (index === 0 ? String(cell).padEnd(8) : String(cell).padStart(9))).join("");
    this.say(`\n${row(["vendor", ...COLUMNS])}`);
    for (const [vendor, tally] of this.#tallies) this.say(row([vendor, ...COLUMNS.map((column) => tally[column])]));
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(1);
    this.say(
      this.isGood
        ? `\nAll as it should be, in ${seconds} s.`
        : `\n${this.#problems.length} not as it should be, in ${seconds} s:`,
    );
    for (const problem of this.#problems) this.say(`  ${problem}`);
  }
}
