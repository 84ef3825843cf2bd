import { AccessToken, type Clock, type TokenSource } from "@vendorkit/auth-middleware";
import type { VendorProfile } from "../profile.ts";
import type { Asked } from "./explanation.ts";
import { findFailure } from "./find-failure.ts";
import { Findings } from "./findings.ts";
import { lookAtAnswer } from "./look-at-answer.ts";
import { lookAtProcess } from "./look-at-process.ts";
import { lookAtToken } from "./look-at-token.ts";
import type { Verification, VerifyOptions } from "./verification.ts";

/** A client, as far as its check needs it. */
export interface Subject {
  readonly profile: VendorProfile;
  readonly asked: Asked;
  readonly tokens: TokenSource;
  readonly clock: Clock;
  /** Whether the caller gave a transport. */
  readonly hasOwnFetch: boolean;
}

/** @returns why what was not looked at is unknown. */
async function lookAtTokens(findings: Findings, subject: Subject, signal: AbortSignal | undefined): Promise<string> {
  const { asked, tokens } = subject;
  const isMinted = asked.credentials === "client";
  try {
    const given = await tokens.get({ forced: true, signal });
    // A source of the caller's own may give anything; this refuses what cannot stand in a header.
    const token = new AccessToken(given.value, given);
    if (isMinted) lookAtAnswer(findings, subject);
    lookAtToken(findings, token, subject);
    return "this client holds its tokens and sends no token request.";
  } catch (error) {
    signal?.throwIfAborted();
    findFailure(findings, error, subject);
    return "this cannot be seen before what failed is mended.";
  }
}

/** Asks for one token and looks at everything that came with it. */
export async function verify(subject: Subject, { signal }: VerifyOptions): Promise<Verification> {
  const findings = new Findings();
  lookAtProcess(findings, subject);
  const why = await lookAtTokens(findings, subject, signal);
  const checks = findings.list(why);
  return { ok: checks.every(({ status }) => status !== "failed"), vendor: subject.profile.vendor, checks };
}
