import { environment } from "../environment.ts";
import type { Findings } from "./findings.ts";
import type { Subject } from "./verify.ts";

/** A token that lives shorter is asked for every few seconds. */
const SHORT_LIFETIME_MS = 30_000;

/** The `Date` header counts whole seconds, and the answer took its time; more than this is a wrong clock. */
const CLOCK_TOLERANCE_MS = 60_000;

export const seconds = (ms: number): string => `${Math.round(ms / 1000)} s`;

const words = (scope: string): string[] => scope.split(" ").filter(Boolean);

/** The way to the token endpoint, which has been gone. */
export function lookAtWay(findings: Findings, tokenUrl: string): void {
  const isSecure = tokenUrl.startsWith("https:");
  findings.add("ok", "dns", "the host of the token URL was found.");
  findings.add("ok", "connection", "the token endpoint can be reached from here.");
  if (isSecure && environment("NODE_TLS_REJECT_UNAUTHORIZED") === "0")
    findings.add(
      "warning",
      "tls",
      "certificates are not checked: NODE_TLS_REJECT_UNAUTHORIZED is 0, and anybody on the way can read the secret.",
      "Unset it. The certificate authority of a proxy belongs into NODE_EXTRA_CA_CERTS.",
    );
  else findings.add("ok", "tls", isSecure ? "the certificate was accepted." : "plain http on loopback has none.");
}

function lookAtScope(findings: Findings, { asked, tokens, profile }: Subject): void {
  const { grantedScope: granted } = tokens.explain?.() ?? {};
  const { scope } = asked;
  const missing = granted === undefined ? [] : words(scope ?? "").filter((one) => !words(granted).includes(one));
  if (missing.length > 0)
    findings.add(
      "warning",
      "scope",
      `less was granted than was asked for: without ${missing.join(", ")}.`,
      profile.tokenHints.invalid_scope ?? "Calls that need it will be answered with 403.",
    );
  else if (granted !== undefined) findings.add("ok", "scope", `granted: ${granted || "none"}.`);
  else findings.add("ok", "scope", scope ? `granted as it was asked for: ${scope}.` : "none is asked for.");
}

function lookAtLifetime(findings: Findings, { tokens }: Subject): void {
  const { token, remarks = [] } = tokens.explain?.() ?? {};
  const odd = remarks.find(({ code }) => code === "lifetime_unknown");
  if (odd) findings.add("warning", "lifetime", odd.message, "Ask the vendor for `expires_in` in token responses.");
  else if (token && token.lifetimeMs < SHORT_LIFETIME_MS)
    findings.add(
      "warning",
      "lifetime",
      `a token lives ${seconds(token.lifetimeMs)}, so that one is asked for every few seconds.`,
      "Ask the vendor for a longer lifetime, or share tokens through `tokenStore`.",
    );
  else if (token) {
    const [renewed, ended] = [token.renewAt - token.issuedAt, token.endAt - token.issuedAt].map(seconds);
    findings.add(
      "ok",
      "lifetime",
      `${seconds(token.lifetimeMs)}; renewed from ${renewed} on, not sent after ${ended}.`,
    );
  }
}

/** A token was given: looks at what the answer said besides. */
export function lookAtAnswer(findings: Findings, subject: Subject): void {
  const { asked, tokens, profile } = subject;
  const { remarks = [] } = tokens.explain?.() ?? {};
  const remark = (code: string) => remarks.find((one) => one.code === code)?.message;
  const { tokenUrl = "the token URL" } = asked;
  lookAtWay(findings, tokenUrl);
  lookAtLessons(findings, subject);
  findings.add("ok", "endpoint", `${tokenUrl} answers token requests.`);
  findings.add("ok", "body", `written as ${profile.grant.body === "json" ? "JSON" : "a form"}, and understood.`);
  const fallback = remark("secret_fallback");
  if (fallback) findings.add("warning", "credentials", fallback, "Take the refused secret out of the list.");
  else findings.add("ok", "credentials", "the client id and the secret were accepted.");
  const untyped = remark("token_type_missing");
  if (untyped) findings.add("warning", "token", untyped);
  else findings.add("ok", "token", "a Bearer token, which can stand in a header.");
  lookAtScope(findings, subject);
  lookAtLifetime(findings, subject);
}

/** Looks at what every answer of the token endpoint teaches, a refusal as well. */
export function lookAtLessons(findings: Findings, { tokens }: Subject): void {
  const { clockDifferenceMs: difference, quota } = tokens.explain?.() ?? {};
  if (difference !== undefined && Math.abs(difference) >= CLOCK_TOLERANCE_MS)
    findings.add(
      "warning",
      "clock",
      `this machine's clock is ${seconds(Math.abs(difference))} ${difference > 0 ? "behind" : "ahead of"} the server's.`,
      "Set it by NTP. Tokens are kept by their age and work all the same; certificates, signed callbacks and shared tokens may not.",
    );
  else if (difference !== undefined)
    findings.add("ok", "clock", `it differs from the server's by ${seconds(Math.abs(difference))}.`);
  else findings.add("unknown", "clock", "the token endpoint's answer has no `Date` header.");
  const left = quota?.map(({ bucket, quota: whole, remaining, resetMs }) => {
    return `${bucket}: ${remaining} of ${whole} left for ${seconds(resetMs)}`;
  });
  if (!left) findings.add("ok", "quota", "the token endpoint tells of no quota.");
  else if (quota?.some(({ remaining }) => remaining === 0))
    findings.add(
      "warning",
      "quota",
      `${left.join("; ")}.`,
      "No more tokens until then: share this one by `tokenStore`.",
    );
  else findings.add("ok", "quota", `${left.join("; ")}.`);
}
