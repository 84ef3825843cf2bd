import type { Clock } from "./clock.ts";
import { clientKey, secretKey } from "./client-key.ts";
import { createGrants, type Exchange, type Grants } from "./grants.ts";
import type { Identities, Identity } from "./identities.ts";
import { inProcess } from "./in-process.ts";
import { createProvider, type RunningProvider } from "./provider.ts";
import type { IssuedToken, TokenAsk, TokenDialect, TokenProblem } from "./token-dialect.ts";

/** What the API learns about a token that was presented to it. */
type TokenState =
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

interface State {
  readonly grants: Grants;
  /** The provider, loaded when it is first needed. */
  readonly load: () => Promise<RunningProvider>;
}

/** Sets up a vendor's authorization server; oidc-provider itself is loaded when it is first needed. */
export function createAuthorizationServer(options: AuthorizationOptions): AuthorizationServer {
  let running: Promise<RunningProvider> | undefined;
  const grants = createGrants(options);
  const state: State = { grants, load: () => (running ??= createProvider(options.issuer, grants.hooks)) };
  return {
    get lifetime() {
      return grants.lifetime;
    },
    set lifetime(seconds) {
      grants.lifetime = seconds;
    },
    issue: (ask) => issue(state, ask),
    look: (token) => look(state, token),
    revoke: (token) => revoke(state, token),
    revokeAll: () => grants.clear(),
  };
}

async function issue({ grants, load }: State, ask: TokenAsk): Promise<IssuedToken | TokenProblem> {
  const { client_id: clientId = "", client_secret: clientSecret = "" } = ask.fields;
  const form = { ...ask.fields, client_id: clientKey(ask.place, clientId), client_secret: secretKey(clientSecret) };
  const exchange: Exchange = { ask };
  const { listener } = await load();
  const reply = await inProcess(listener, { url: "/token", form }, (request) => grants.begin(request, exchange));
  const body = JSON.parse(reply.body) as { access_token: string; expires_in: number; error: string };
  if (reply.status === 200) return { value: body.access_token, lifetime: body.expires_in };
  return exchange.problem ?? problemOf(body.error, ask, grants.knows(ask.place, clientId));
}

function problemOf(error: string, { fields }: TokenAsk, known: boolean): TokenProblem {
  if (error === "invalid_client") return { kind: known ? "secret" : "client" };
  if (error === "unsupported_grant_type") return { kind: "grant_type", got: fields["grant_type"] ?? "" };
  if (error === "invalid_scope") return { kind: "scope", got: fields["scope"] ?? "" };
  return { kind: "malformed" };
}

/** The provider's own record of a token; whether it has expired is for the emulator's clock to say. */
const find = async ({ load }: State, token: string) =>
  (await load()).provider.ClientCredentials.find(token, { ignoreExpiration: true });

async function look(state: State, token: string): Promise<TokenState> {
  const found = await find(state, token);
  const identity = found && state.grants.identity(found);
  return identity ? { state: state.grants.isOver(found) ? "expired" : "valid", identity } : { state: "unknown" };
}

async function revoke(state: State, token: string): Promise<boolean> {
  const found = await find(state, token);
  await found?.destroy();
  return found !== undefined;
}
