/** What checking a program costs. Instantiations are the same on every machine; milliseconds are not. */
export interface Cost {
  readonly instantiations: number;
  readonly ms: number;
}

/** One version of TypeScript. */
export interface Compiler {
  readonly version: string;
  /** Checks the program that a tsconfig describes. */
  measure(tsconfig: string): Promise<Cost> | Cost;
}
