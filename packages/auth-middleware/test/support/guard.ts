import { afterAll, beforeAll, expect } from "vitest";

/**
 * Imported by every test file: nobody's rejection stays unhandled, no warning is emitted (listeners, timers) and nothing
 * is printed, whatever the tests of that file do.
 */
const rejections: unknown[] = [];
const warnings: string[] = [];
const printed: string[] = [];
const METHODS = ["log", "info", "warn", "error", "debug", "trace"] as const;
const originals = METHODS.map((name) => console[name]);

const onRejection = (reason: unknown) => void rejections.push(reason);
const onWarning = ({ name, message }: Error) => void warnings.push(`${name}: ${message}`);

beforeAll(() => {
  process.on("unhandledRejection", onRejection);
  process.on("warning", onWarning);
  for (const name of METHODS) console[name] = (...words: unknown[]) => void printed.push(words.join(" "));
});

afterAll(async () => {
  // Rejections are reported at the end of a turn of the event loop.
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off("unhandledRejection", onRejection);
  process.off("warning", onWarning);
  for (const [index, name] of METHODS.entries()) console[name] = originals[index] as typeof console.log;
  expect(rejections, "unhandled rejections").toEqual([]);
  expect(warnings, "warnings of the process").toEqual([]);
  expect(printed, "printed").toEqual([]);
});
