import type { Answer } from "./answer.ts";
import { answerApi } from "./api.ts";
import { actsDespite, type FaultPlan } from "./faults.ts";
import type { Host } from "./host.ts";
import type { Incoming } from "./incoming.ts";
import type { Location } from "./locate.ts";
import { count } from "./stats.ts";
import { answerTokenRequest } from "./token-endpoint.ts";

/** What a vendor's server answers when this fault, if any, befalls the request; how it is sent is another matter. */
export function answerWithFault(
  host: Host,
  location: Location,
  request: Incoming,
  fault: FaultPlan | undefined,
): Promise<Answer> {
  if (fault) host.stats.faults += 1;
  return location.kind === "token"
    ? answerToken(host, location, request, fault)
    : answerCall(host, location, request, fault);
}

async function answerCall(
  host: Host,
  { place, path }: Location,
  request: Incoming,
  fault: FaultPlan | undefined,
): Promise<Answer> {
  host.stats.calls += 1;
  const acts = !fault || actsDespite(fault);
  const real: Answer = acts ? await answerApi(host, request, place, path) : { status: 200 };
  const status = fault?.status ?? (fault?.redirect === undefined ? undefined : 307);
  const answer = status === undefined || status < 300 ? real : refusedCall(host, request, status);
  count(host.stats.byStatus, fault?.reset ? "reset" : fault?.silent ? "silent" : (status ?? answer.status));
  return answer;
}

/** What the vendor's API says along with a status that a fault asks for. */
function refusedCall({ vendor }: Host, request: Incoming, status: number): Answer {
  return { ...vendor.refuse({ kind: "failure", status }, request), status };
}

async function answerToken(
  host: Host,
  { place }: Location,
  request: Incoming,
  fault: FaultPlan | undefined,
): Promise<Answer> {
  if (fault && !actsDespite(fault)) {
    host.stats.refused += 1;
    return refusedToken(host, fault.status ?? 503);
  }
  const ask = `${request.path} ${request.body.toString()}`;
  const last = host.lastTokens.get(ask);
  if (fault?.token === "replayed" && last !== undefined) return { status: 200, body: last };
  const answer = await answerTokenRequest(host, request, place);
  if (answer.status !== 200) return answer;
  const { access_token: token } = answer.body as { access_token: string };
  if (fault?.token === "revoked") await host.authorization.revoke(token);
  host.lastTokens.set(ask, answer.body);
  return answer;
}

/** What the vendor's token endpoint says along with a status that a fault asks for. */
function refusedToken({ vendor: { token } }: Host, status: number): Answer {
  if (status === 401) return token.refuse({ kind: "secret" });
  if (status === 429) return { ...token.refuse({ kind: "quota", resetSeconds: 1 }), headers: {} };
  return { status, body: { error: "temporarily_unavailable", error_description: "The server could not answer" } };
}
