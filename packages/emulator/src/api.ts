import { withHeaders, type Answer } from "./answer.ts";
import type { Host } from "./host.ts";
import type { Identity } from "./identities.ts";
import { mediaType, type Incoming } from "./incoming.ts";
import { samePlace, type Place } from "./place.ts";
import { readBodyAs } from "./read-body.ts";
import { readParameters } from "./read-parameters.ts";
import type { Operation } from "./spec-index.ts";
import { count } from "./stats.ts";
import type { Contract } from "./tenants.ts";
import type { ApiProblem } from "./vendor.ts";

/** Answers one request to a vendor's API as the vendor's server would. `path` is the path below the base URL. */
export async function answerApi(host: Host, request: Incoming, place: Partial<Place>, path: string): Promise<Answer> {
  const caller = await identify(host, request, place);
  const contract = await host.tenants.contract();
  const found = contract.index.find(request.method, path);
  const open = found?.operation.secured === false;
  const refuse = (problem: ApiProblem) => host.vendor.refuse(problem, request);
  const key =
    host.vendor.rateBy === "tenant" && "identity" in caller ? host.vendor.tenant(caller.identity) : request.ip;
  const rate = host.rate.take(key);
  const headers = host.vendor.rateHeaders?.(rate) ?? {};
  if (rate.exceeded) {
    host.stats.throttled += 1;
    const retryAfter = Math.max(1, Math.ceil((rate.resetAt - host.clock.now()) / 1000));
    return withHeaders(refuse({ kind: "rate_limited", rate, retryAfter }), headers);
  }
  if ("problem" in caller && !open) return withHeaders(refuse(caller.problem), headers);
  if (!found) return withHeaders(refuse({ kind: "no_route" }), headers);
  const identity = "identity" in caller ? caller.identity : host.identities.all[0]!;
  return withHeaders(act(host, request, contract, { ...found, path, identity }), headers);
}

/** Whose token the request carries, or why it carries none that counts. */
async function identify(
  host: Host,
  request: Incoming,
  place: Partial<Place>,
): Promise<{ identity: Identity } | { problem: ApiProblem }> {
  const refuse = (reason: "missing" | "malformed" | "invalid" | "expired") => {
    host.stats.unauthorized += 1;
    return { problem: { kind: "unauthorized", reason } as const };
  };
  const { authorization } = request.headers;
  if (typeof authorization !== "string") return refuse("missing");
  const token = /^Bearer ([\w\-.~+/]+=*)$/i.exec(authorization)?.[1];
  if (token === undefined) return refuse("malformed");
  const { state, identity } = await host.authorization.look(token);
  if (state === "unknown") return refuse("invalid");
  if (!samePlace(place, identity)) {
    host.stats.strays += 1;
    return refuse("invalid");
  }
  return state === "expired" ? refuse("expired") : { identity };
}

/** What a request turned out to be about. */
interface Found {
  readonly path: string;
  readonly operation: Operation;
  readonly ids: readonly string[];
  readonly identity: Identity;
}

/** Checks the request against the spec and does what it asks. */
function act(host: Host, request: Incoming, contract: Contract, found: Found): Answer {
  const { index, check, examples } = contract;
  const { operation, ids, identity } = found;
  const refuse = (problem: ApiProblem) => host.vendor.refuse(problem, request);
  const query = readParameters(index.document, operation, ids, request);
  const wrong = check.parameters(operation, query);
  if (wrong.length > 0) return refuse({ kind: "bad_parameters", mismatches: wrong });
  const { value: body, mismatches } = readBodyAs(request, operation.body, check);
  if (mismatches.length > 0) return refuse({ kind: "bad_body", mismatches });
  count(host.stats.byOperation, operation.name);
  const handle = host.vendor.handler?.(operation);
  const state = host.tenants.state(identity, contract);
  const answer = handle?.({
    ...found,
    query,
    body,
    form: mediaType(request.headers) === "multipart/form-data" ? request.body.toString("latin1") : undefined,
    refuse,
    state,
    settings: host.settings,
    clock: host.clock,
    files: host.files,
    success: (own) => ({ status: examples.success(operation).status, ...(own === undefined ? {} : { body: own }) }),
    row: (seed) => examples.row(operation, seed),
  });
  const given = answer ?? examples.success(operation);
  if (request.method === "POST" && given.status < 400) count(host.stats.posts, request.body.toString());
  return given;
}
