import type { Check, CheckName } from "./verification.ts";

const ORDER: readonly CheckName[] = [
  "proxy",
  "dns",
  "connection",
  "tls",
  "endpoint",
  "body",
  "credentials",
  "organization",
  "audience",
  "scope",
  "token",
  "lifetime",
  "clock",
  "quota",
];

/** What was found so far, one check a name. */
export class Findings {
  readonly #checks = new Map<CheckName, Check>();

  add(status: Check["status"], name: CheckName, message: string, hint?: string): void {
    this.#checks.set(name, { name, status, message, ...(hint && { hint }) });
  }

  /** All checks in order; those that nothing was found of are unknown, because of what `why` says. */
  list(why: string): Check[] {
    return ORDER.map((name) => this.#checks.get(name) ?? { name, status: "unknown", message: why });
  }
}
