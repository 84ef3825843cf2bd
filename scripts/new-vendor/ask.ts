import { createInterface } from "node:readline/promises";
import type { Ask } from "./collect.ts";

/** Does something that asks on the terminal, if there is one to ask on. */
export async function withTerminal<T>(work: (ask?: Ask) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY) return await work();
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await work((question) => terminal.question(question));
  } finally {
    terminal.close();
  }
}
