import type { IncomingMessage } from "node:http";
import { clientKey, readClientKey, secretKey } from "./client-key.ts";
import type { Clock } from "./clock.ts";
import type { Identities, Identity } from "./identities.ts";
import { inProcess } from "./in-process.ts";
import { createProvider, type ProviderHooks, type RunningProvider } from "./provider.ts";
import { isProblem, type IssuedToken, type TokenAsk, type TokenDialect, type TokenProblem } from "./token-dialect.ts";

/** What the API learns about a token that was presented to it. */
export type TokenState =
  | { readonly state: "valid" | "expired"; readonly identity: Identity }
  | { readonly state: "unknown"; readonly identity?: never };

/** One vendor's authorization server: a certified one, whose grants the emulator does not decide itself. */
export interface AuthorizationServer {
  /** Seconds that the next tokens live. */
  lifetime: number;
  /** Has the server answer a token request, and gives the token or why there is none. */
  issue(ask: TokenAsk): Promise<IssuedToken | TokenProblem>;
  look(token: string): Promise<TokenState>;
  /** Forgets a token; tells whether there was such a token. */
  revoke(token: string): Promise<boolean>;
  /** Forgets all tokens, and tells how many of them had not expired. */
  revokeAll(): number;
}

/** What an authorization server is made of. */
export interface AuthorizationOptions {
  readonly issuer: string;
  readonly dialect: TokenDialect;
  readonly identities: Identities;
  readonly lifetime: number;
  readonly clock: Clock;
  /** Asked when everything else is in order; what it gives is why the token is refused all the same. */
  readonly quota: (identity: Identity) => TokenProblem | undefined;
}

/** A token request while the provider works on it. */
interface Exchange {
  readonly ask: TokenAsk;
  identity?: Identity;
  problem?: TokenProblem;
}

interface Claims {
  readonly identity: number;
  readonly expiresAt: number;
}

interface State extends AuthorizationOptions {
  readonly exchanges: WeakMap<IncomingMessage, Exchange>;
  readonly storage: ProviderHooks["storage"];
  readonly server: { lifetime: number };
  readonly load: () => Promise<RunningProvider>;
}

/** Sets up a vendor's authorization server; oidc-provider itself is loaded when it is first needed. */
export function createAuthorizationServer(options: AuthorizationOptions): AuthorizationServer {
  let running: Promise<RunningProvider> | undefined;
  const server = {
    lifetime: options.lifetime,
    issue: (ask: TokenAsk) => issue(state, ask),
    look: (token: string) => look(state, token),
    revoke: (token: string) => revoke(state, token),
    revokeAll: () => revokeAll(state),
  };
  const state: State = {
    ...options,
    exchanges: new WeakMap(),
    storage: new Map(),
    server,
    load: () => (running ??= createProvider(options.issuer, hooks(state))),
  };
  return server;
}

function hooks(state: State): ProviderHooks {
  const { storage, exchanges, dialect, clock, server } = state;
  return {
    storage,
    scope: dialect.scope ?? "",
    lifetime: () => server.lifetime,
    expired: (payload) => isOver(state, payload),
    secrets: (key) => holders(state, readClientKey(key)).flatMap((one) => [...one.secrets].map(secretKey)),
    audience: (request) => decide(state, exchanges.get(request)!),
    claims: (request): Claims & Record<string, unknown> => ({
      identity: state.identities.all.indexOf(exchanges.get(request)!.identity!),
      expiresAt: clock.now() + server.lifetime * 1000,
    }),
  };
}

function holders({ identities }: State, { clientId, place }: ReturnType<typeof readClientKey>): Identity[] {
  return identities.of(clientId, place).filter((one) => one.secrets.size > 0);
}

function decide(state: State, exchange: Exchange): string | undefined {
  const { ask } = exchange;
  const held = holders(state, { place: ask.place, clientId: ask.fields["client_id"] ?? "" });
  const chosen = state.dialect.choose(
    ask,
    held.filter((one) => one.secrets.has(ask.fields["client_secret"] ?? "")),
  );
  const problem = isProblem(chosen) ? chosen : state.quota(chosen);
  if (problem) exchange.problem = problem;
  else exchange.identity = chosen as Identity;
  return exchange.identity?.audience;
}

async function issue(state: State, ask: TokenAsk): Promise<IssuedToken | TokenProblem> {
  const exchange: Exchange = { ask };
  const clientId = ask.fields["client_id"] ?? "";
  const form = {
    ...ask.fields,
    client_id: clientKey(ask.place, clientId),
    client_secret: secretKey(ask.fields["client_secret"] ?? ""),
  };
  const { listener } = await state.load();
  const reply = await inProcess(listener, { url: "/token", form }, (request) => state.exchanges.set(request, exchange));
  if (exchange.problem) return exchange.problem;
  const body = JSON.parse(reply.body) as { access_token: string; expires_in: number; error: string };
  if (reply.status === 200) return { value: body.access_token, lifetime: body.expires_in };
  return problemOf(body.error, ask, holders(state, { place: ask.place, clientId }).length > 0);
}

function problemOf(error: string, { fields }: TokenAsk, known: boolean): TokenProblem {
  if (error === "invalid_client") return { kind: known ? "secret" : "client" };
  if (error === "unsupported_grant_type") return { kind: "grant_type", got: fields["grant_type"] ?? "" };
  if (error === "invalid_scope") return { kind: "scope", got: fields["scope"] ?? "" };
  return { kind: "malformed" };
}

const find = async (state: State, token: string) =>
  (await state.load()).provider.ClientCredentials.find(token, { ignoreExpiration: true });

const isOver = ({ clock }: State, { extra }: { extra?: unknown }) =>
  ((extra as Claims | undefined)?.expiresAt ?? Infinity) <= clock.now();

async function look(state: State, token: string): Promise<TokenState> {
  const found = await find(state, token);
  const identity = found && state.identities.all[(found.extra as unknown as Claims).identity];
  return identity ? { state: isOver(state, found) ? "expired" : "valid", identity } : { state: "unknown" };
}

async function revoke(state: State, token: string): Promise<boolean> {
  const found = await find(state, token);
  await found?.destroy();
  return found !== undefined;
}

function revokeAll(state: State): number {
  const rows = state.storage.get("ClientCredentials");
  const live = [...(rows?.values() ?? [])].filter((row) => !isOver(state, row)).length;
  rows?.clear();
  return live;
}
