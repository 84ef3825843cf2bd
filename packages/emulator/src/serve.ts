import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "./answer.ts";
import { answerApi } from "./api.ts";
import { deliver } from "./deliver.ts";
import { actsDespite, type FaultPlan } from "./faults.ts";
import type { Host } from "./host.ts";
import { readBody, type Incoming } from "./incoming.ts";
import { locate, type Location } from "./locate.ts";
import { count } from "./stats.ts";
import { answerTokenRequest } from "./token-endpoint.ts";

/** Reads a request, finds the vendor it is for, and answers it, with a fault if one is waiting for it. */
export async function serve(
  hosts: ReadonlyMap<string, Host>,
  signal: AbortSignal,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const [, name = "", path = "/"] = /^\/([^/]*)(\/.*)?$/.exec(url.pathname) ?? [];
  const body = await readBody(request);
  if (!body) return void request.destroy();
  const { method = "GET", headers } = request;
  const incoming: Incoming = {
    method,
    path,
    query: url.searchParams,
    headers,
    body,
    ip: request.socket.remoteAddress ?? "",
  };
  const host = hosts.get(name);
  const location = host && locate(host, path);
  if (!host || !location)
    return deliver(response, (host && host.vendor.extra?.(incoming, host.clock)) ?? nowhere([...hosts.keys()]));
  const fault = host.faults.next(location.kind, { method, path: location.path });
  const answer = await answerAt(host, location, incoming, fault);
  await deliver(response, answer, fault, signal);
}

const nowhere = (names: readonly string[]): Answer => ({
  status: 404,
  body: {
    error: "not_found",
    message: `Nothing is emulated here. The vendors' servers are below ${names.map((name) => `/${name}`).join(", ")}.`,
  },
});

async function answerAt(
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
  const answer = acts ? await answerApi(host, request, place, path) : undefined;
  const status = fault?.status ?? (fault?.redirect === undefined ? undefined : 307);
  const given =
    status === undefined
      ? (answer ?? { status: 200 })
      : { ...host.vendor.refuse({ kind: "failure", status }, request), status };
  count(host.stats.byStatus, fault?.reset ? "reset" : fault?.silent ? "silent" : given.status);
  return given;
}

async function answerToken(
  host: Host,
  { place }: Location,
  request: Incoming,
  fault: FaultPlan | undefined,
): Promise<Answer> {
  if (fault && !actsDespite(fault)) {
    host.stats.refused += 1;
    return {
      status: fault.status ?? 503,
      body: { error: "temporarily_unavailable", error_description: "a fault was asked for" },
    };
  }
  if (fault?.token === "replayed" && host.lastToken) return { status: 200, body: host.lastToken };
  const answer = await answerTokenRequest(host, request, place);
  if (answer.status !== 200) return answer;
  const { access_token: token } = answer.body as { access_token: string };
  if (fault?.token === "revoked") await host.authorization.revoke(token);
  host.lastToken = answer.body;
  return answer;
}
