import { ConfigurationError, TokenError, VendorkitError } from "@vendorkit/auth-middleware";
import type { Findings } from "./findings.ts";
import { lookAtLessons, lookAtWay } from "./look-at-answer.ts";
import type { CheckName } from "./verification.ts";
import type { Subject } from "./verify.ts";

/** Which check a refusal belongs to, where its code alone decides. */
const BY_CODE: Readonly<Partial<Record<TokenError["code"], CheckName>>> = {
  bad_credentials: "credentials",
  wrong_audience: "audience",
  invalid_scope: "scope",
  invalid_request: "body",
  quota_exhausted: "quota",
  rate_limited: "quota",
  redirected: "endpoint",
  invalid_response: "endpoint",
  unavailable: "endpoint",
  unsupported_token_type: "token",
};

/** Node's and undici's codes, by the part of the way that is blocked. */
const WAY: readonly (readonly [CheckName, RegExp])[] = [
  ["dns", /^(ENOTFOUND|EAI_)/],
  ["tls", /CERT|SIGNED|TLS|SSL|UNABLE_TO|^EPROTO$/],
  // A proxy that answers CONNECT with anything but a success.
  ["proxy", /^UND_ERR_(ABORTED|PRX)/],
];

const HINTS: Readonly<Partial<Record<CheckName, string>>> = {
  proxy:
    "The proxy refused to make the connection: check its address, its credentials, and that it lets this host through.",
  dns: "Check the host name, and the setting that is part of it, and this machine's DNS.",
  connection: "Allow egress to this host, and to the API's, in the firewall.",
  tls: "A proxy that looks into TLS needs its certificate authority in NODE_EXTRA_CA_CERTS. Do not switch the checks off.",
  endpoint: "Compare `tokenUrl` with the vendor's guide.",
  body: "Compare the fields of the token request, and how they are written, with the vendor's guide.",
  credentials: "Compare `clientId` and `clientSecret` with the vendor's console.",
  organization: "Compare the organization with the vendor's console.",
  audience: "Compare `audience` with the vendor's guide.",
  scope: "Compare `scope` with the vendor's guide.",
  token: "This client can use Bearer tokens only (RFC 6750).",
  quota: "Wait, and share tokens between processes through `tokenStore`.",
};

/** Where on the way an unanswered token request got stuck. */
function stuckAt({ code, cause }: TokenError): CheckName {
  const system = cause instanceof VendorkitError ? cause.code : code;
  return WAY.find(([, codes]) => codes.test(system))?.[0] ?? "connection";
}

function nameOf(error: unknown, asked: Subject["asked"]): CheckName {
  if (asked.credentials !== "client") return "token";
  if (!(error instanceof TokenError)) return "credentials";
  const { code, status, message } = error;
  if (status === undefined) return code === "timeout" && error.cause === undefined ? "connection" : stuckAt(error);
  if (code === "invalid_request" && (status === 404 || status === 405)) return "endpoint";
  if (code === "invalid_request" && asked.organization && /organi[sz]ation/i.test(message.split(". ")[0] ?? ""))
    return "organization";
  return BY_CODE[code] ?? "endpoint";
}

/** The message without what the check says elsewhere: the vendor's name in front, the hint at the end. */
function told(error: unknown, vendor: string, hint: string | undefined): string {
  // The caller's own function may quote anything.
  if (!(error instanceof VendorkitError)) return `the function that gives it failed${named(error)}.`;
  const text = error.vendor ? error.message.slice(vendor.length + 2) : error.message;
  return hint && text.endsWith(` ${hint}`) ? text.slice(0, -hint.length - 1) : text;
}

const named = (error: unknown): string =>
  error instanceof Error && /^\w{1,40}$/.test(error.name) ? ` (${error.name})` : "";

/** Puts a failure where it belongs, and notes how far the token request came. */
export function findFailure(findings: Findings, error: unknown, subject: Subject): void {
  const { asked, profile } = subject;
  const name = nameOf(error, asked);
  const own = error instanceof TokenError ? profile.tokenHints[error.code] : undefined;
  const { tokenUrl = "" } = asked;
  if (error instanceof TokenError && error.status !== undefined) {
    lookAtWay(findings, tokenUrl);
    lookAtLessons(findings, subject);
    if (name !== "endpoint") findings.add("ok", "endpoint", `${tokenUrl} answers token requests.`);
  } else if (name === "tls" || name === "proxy") {
    findings.add("ok", "dns", "a host was found.");
    findings.add("ok", "connection", "a connection was made.");
  }
  const hint = error instanceof ConfigurationError ? undefined : (own ?? HINTS[name]);
  findings.add("failed", name, told(error, profile.vendor, own), hint);
}
