/** Where a subject sends its calls, and by what. */
export interface Setting {
  readonly origin: string;
  /** The path and query of the calls, such as `/things?size=10000`. */
  readonly path: string;
  /** A stub in the place of the global `fetch`; undefined where the calls are real. */
  readonly fetch: typeof fetch | undefined;
}

/** One way of calling an API. */
export interface Subject {
  get(): Promise<unknown>;
  post(): Promise<unknown>;
}

export type MakeSubject = (setting: Setting) => Promise<Subject>;
