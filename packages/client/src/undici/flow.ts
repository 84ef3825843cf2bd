/** Where a body comes from, as far as its reader may steer it. */
export interface Flow {
  pause(): void;
  resume(): void;
  /** Nobody wants the rest: lets go of the connection. */
  abort(): void;
}

/** Where a body goes to. */
export interface Sink {
  push(chunk: Uint8Array): void;
  end(): void;
  fail(error: unknown): void;
}
