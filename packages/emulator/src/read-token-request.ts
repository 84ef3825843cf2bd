import { mediaType, type Incoming } from "./incoming.ts";
import type { TokenDialect, TokenProblem } from "./token-dialect.ts";

const contentTypes = { form: "application/x-www-form-urlencoded", json: "application/json" } as const;

/** The fields of a token request, or the first thing that is wrong with how they were sent. */
export function readTokenRequest(
  request: Incoming,
  dialect: TokenDialect,
): { fields: Record<string, string> } | { problem: TokenProblem } {
  if (request.method !== "POST") return { problem: { kind: "method" } };
  const got = mediaType(request.headers);
  if (got !== contentTypes[dialect.format]) return { problem: { kind: "content_type", got } };
  const entries = dialect.format === "form" ? formEntries(request) : jsonEntries(request);
  if (!entries) return { problem: { kind: "malformed" } };
  const problem = misfit(entries, dialect);
  return problem ? { problem } : { fields: Object.fromEntries(entries) };
}

function misfit(entries: readonly (readonly [string, string])[], dialect: TokenDialect): TokenProblem | undefined {
  const names = entries.map(([name]) => name);
  const given = Object.fromEntries(entries);
  const missing = dialect.required.find((name) => !given[name]);
  if (missing !== undefined) return { kind: "missing", field: missing };
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) return { kind: "repeated", field: repeated };
  if (given["grant_type"] !== "client_credentials") return { kind: "grant_type", got: given["grant_type"] ?? "" };
  const unknown = names.find((name) => !dialect.required.includes(name) && !dialect.optional?.includes(name));
  return unknown === undefined ? undefined : { kind: "unknown", field: unknown };
}

function formEntries({ body }: Incoming): [string, string][] {
  return [...new URLSearchParams(body.toString())];
}

function jsonEntries({ body }: Incoming): [string, string][] | undefined {
  try {
    const value: unknown = JSON.parse(body.toString());
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value);
    return entries.every(([, field]) => typeof field === "string") ? (entries as [string, string][]) : undefined;
  } catch {
    return undefined;
  }
}
