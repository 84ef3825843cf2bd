import pRetry from "p-retry";
import { execute, type ExecuteOptions } from "../check/execute.ts";
import { SpecError } from "../spec/spec-error.ts";

export interface WaitOptions extends ExecuteOptions {
  /** Milliseconds between two looks; by default ten seconds, for ten minutes. */
  readonly pause?: number;
  /** Told of each look that found nothing. */
  readonly report?: (line: string) => void;
}

/** A registry's mirrors learn of a version within minutes at most. */
const LOOKS = 60;

/** Waits until the registry shows a version to those who install it. */
export async function waitUntilVisible(name: string, version: string, options: WaitOptions): Promise<void> {
  const { pause = 10_000, report, ...rest } = options;
  const wanted = `${name}@${version}`;
  const look = async (): Promise<void> => {
    const { stdout } = await execute("npm", ["view", wanted, "version", "--prefer-online"], rest);
    if (stdout.trim() !== version)
      throw new SpecError(wanted, "the registry does not show it", "look at the publish job");
  };
  await pRetry(look, {
    retries: LOOKS - 1,
    minTimeout: pause,
    factor: 1,
    onFailedAttempt: ({ retriesLeft }) => report?.(`${wanted} is not visible yet, ${retriesLeft} looks left`),
  });
}
