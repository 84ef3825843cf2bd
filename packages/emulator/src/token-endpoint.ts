import { withHeaders, type Answer } from "./answer.ts";
import { isInhabited, quotaKey, type Host } from "./host.ts";
import type { Incoming } from "./incoming.ts";
import type { Place } from "./place.ts";
import { readTokenRequest } from "./read-token-request.ts";
import type { TokenProblem } from "./token-dialect.ts";

const noStore = { "Cache-Control": "no-store", Pragma: "no-cache" };

/** Answers one token request in the vendor's dialect; the token itself comes from the authorization server behind it. */
export async function answerTokenRequest(host: Host, request: Incoming, place: Partial<Place>): Promise<Answer> {
  const { token: dialect } = host.vendor;
  const refuse = (problem: TokenProblem) => {
    host.stats.refused += 1;
    if (problem.kind === "quota") host.stats.throttled += 1;
    return withHeaders(dialect.refuse(problem), noStore);
  };
  if (!isInhabited(host, place)) return refuse({ kind: "place" });
  const read = readTokenRequest(request, dialect);
  if ("problem" in read) return refuse(read.problem);
  const { fields } = read;
  const issued = await host.authorization.issue({ place, fields });
  const headers = { ...noStore, ...quotaHeaders(host, fields["client_id"]!, place) };
  if ("kind" in issued) return withHeaders(refuse(issued), issued.kind === "quota" ? headers : noStore);
  host.stats.mints += 1;
  return { status: 200, headers, body: dialect.success(issued) };
}

function quotaHeaders(host: Host, clientId: string, place: Partial<Place>): Record<string, string> {
  const { quotaHeader } = host.vendor.token;
  const value = host.quota.header(quotaKey({ clientId, ...place }));
  return quotaHeader === undefined || value === undefined ? {} : { [quotaHeader]: value };
}
