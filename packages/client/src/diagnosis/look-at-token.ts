import { jwtClaims, type Token } from "@vendorkit/auth-middleware";
import type { Findings } from "./findings.ts";
import { seconds } from "./look-at-answer.ts";
import type { Subject } from "./verify.ts";

type Claims = Readonly<Record<string, unknown>>;

function compare(
  findings: Findings,
  name: "audience" | "organization",
  { wanted, found, hint }: { wanted: string | undefined; found: unknown; hint: string | undefined },
): void {
  const values = [found].flat().filter((one): one is string => typeof one === "string");
  if (wanted === undefined) findings.add("ok", name, "none is asked for.");
  else if (values.length === 0) findings.add("ok", name, `${wanted} was accepted; the token does not show it.`);
  else if (values.includes(wanted)) findings.add("ok", name, `the token is for ${wanted}.`);
  else findings.add("failed", name, `the token is for another ${name} than ${wanted}.`, hint);
}

/** A token that the client holds has no answer that would tell of it, but a JWT tells of itself. */
function lookAtHeldToken(findings: Findings, { expiresAt }: Token, claims: Claims | undefined, now: number): void {
  findings.add("ok", "token", `${claims ? "a JWT" : "an opaque token"}, which can stand in a header.`);
  const exp = claims?.["exp"];
  const end = expiresAt ?? (typeof exp === "number" ? exp * 1000 : undefined);
  if (end === undefined) findings.add("unknown", "lifetime", "nothing says how long the token lives.");
  else if (end > now) findings.add("ok", "lifetime", `it ends in ${seconds(end - now)}.`);
  else
    findings.add(
      "failed",
      "lifetime",
      `the token ended ${seconds(now - end)} ago.`,
      "Get a new one, or pass `clientId` and `clientSecret` to have it renewed.",
    );
}

/** Looks at the token itself, as far as it shows something; its value appears nowhere. */
export function lookAtToken(findings: Findings, token: Token, { asked, profile, clock }: Subject): void {
  const claims = jwtClaims(token.value);
  const { wrong_audience: audienceHint, invalid_request: requestHint } = profile.tokenHints;
  const isMinted = asked.credentials === "client";
  if (!isMinted) lookAtHeldToken(findings, token, claims, clock.now());
  if (isMinted || claims?.["aud"])
    compare(findings, "audience", { wanted: asked.audience, found: claims?.["aud"], hint: audienceHint });
  if (isMinted || claims?.["org_id"])
    compare(findings, "organization", { wanted: asked.organization, found: claims?.["org_id"], hint: requestHint });
}
