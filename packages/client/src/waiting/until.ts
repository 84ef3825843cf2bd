import { Call, type Clock, ConfigurationError, DeadlineError, sleep, systemClock } from "@vendorkit/auth-middleware";

/** A first look a second later is soon enough for work that takes seconds to minutes. */
const DEFAULT_INTERVAL_MS = 1_000;
/** Longer pauses would make a caller wait much after the work is done. */
const DEFAULT_LONGEST_MS = 30_000;
const DEFAULT_DEADLINE_MS = 15 * 60_000;

/** What was seen by one look. */
export interface Poll<T> {
  /** 1 for the first look. */
  readonly poll: number;
  readonly value: T;
  readonly isDone: boolean;
  /** Milliseconds since the waiting began. */
  readonly elapsedMs: number;
  /** Milliseconds until the next look; 0 when it is done. */
  readonly nextMs: number;
}

export interface UntilOptions<T = unknown> {
  /** Milliseconds before the second look; each later pause is twice as long, half of it random. @default 1_000 */
  interval?: number | undefined;
  /** The longest pause in milliseconds. @default 30_000 */
  maxInterval?: number | undefined;
  /** Milliseconds for all of it; `false` for no limit. @default 900_000 */
  deadline?: number | false | undefined;
  /** Ends the waiting, with its own reason. */
  signal?: AbortSignal | null | undefined;
  /** Told of every look. */
  onPoll?: ((poll: Poll<T>) => void) | undefined;
  /** Where time and chance come from; for tests. */
  clock?: Clock | undefined;
  /** What is waited for, in error messages. @default "the condition" */
  what?: string | undefined;
  vendor?: string | undefined;
}

/** p-retry repeats what throws; nothing else than this is repeated, since calls have retries of their own. */
class NotYet extends Error {}

type Outcome<T> = { readonly value: T } | { readonly error: unknown };

function checked(vendor: string | undefined, durations: Readonly<Record<string, number | false>>): void {
  for (const [name, ms] of Object.entries(durations))
    if (ms !== false && !(Number.isFinite(ms) && ms > 0))
      throw new ConfigurationError(`\`${name}\` must be a positive number of milliseconds.`, { vendor });
}

/**
 * Looks until what it sees is done, and gives that. Pauses grow from one second to thirty, with jitter. What `poll`
 * throws ends the waiting.
 *
 * @throws DeadlineError after `deadline`; the signal's reason after an abort.
 * @example
 * const read = () => unwrap(oleria.GET("/v1/downloads/{id}", { params: { path: { id } } }));
 * const download = await until(read, ({ status }) => status !== "accepted");
 */
export async function until<T>(
  poll: (context: { signal: AbortSignal; poll: number }) => T | Promise<T>,
  done: (value: T) => boolean,
  options: UntilOptions<T> = {},
): Promise<T> {
  const { clock = systemClock, signal, deadline = DEFAULT_DEADLINE_MS, vendor, what = "the condition" } = options;
  const { interval = DEFAULT_INTERVAL_MS, maxInterval = DEFAULT_LONGEST_MS, onPoll } = options;
  checked(vendor, { interval, maxInterval, deadline });
  const call = new Call(clock, {}, signal);
  let polls = 0;
  let nextMs = 0;
  const late = () => new DeadlineError(`${what} was not done after ${deadline} ms and ${polls} polls.`, { vendor });
  if (deadline !== false) call.endAfter(deadline, late);

  async function look(): Promise<Outcome<T>> {
    try {
      const value = await poll({ signal: call.signal, poll: ++polls });
      const isDone = done(value);
      const full = Math.min(maxInterval, interval * 2 ** (polls - 1));
      nextMs = isDone ? 0 : full / 2 + (full / 2) * clock.random();
      // Nobody is to hear of a look that ended after the waiting did.
      call.throwIfAborted();
      onPoll?.({ poll: polls, value, isDone, elapsedMs: clock.monotonic() - call.started, nextMs });
      if (isDone) return { value };
    } catch (error) {
      return { error };
    }
    throw new NotYet();
  }

  const pause = async ({ error }: { error: Error }) => {
    if (!(error instanceof NotYet)) return false;
    await sleep(clock, nextMs, call.signal);
    return true;
  };

  try {
    const outcome = await call.race(async () => {
      const { default: pRetry } = await import("p-retry");
      return pRetry(look, { retries: Infinity, minTimeout: 0, shouldRetry: pause });
    });
    if ("error" in outcome) throw outcome.error;
    return outcome.value;
  } finally {
    call.end();
  }
}
