import type { IncomingMessage } from "node:http";
import type { AuthorizationOptions } from "./authorization-server.ts";
import { readClientKey, secretKey } from "./client-key.ts";
import type { Identity } from "./identities.ts";
import type { Place } from "./place.ts";
import type { ProviderHooks } from "./provider.ts";
import { isProblem, type TokenAsk, type TokenProblem } from "./token-dialect.ts";

/** A token request while the provider works on it. */
export interface Exchange {
  readonly ask: TokenAsk;
  identity?: Identity;
  /** Why the vendor refuses what the provider would grant. */
  problem?: TokenProblem;
}

/** What is kept with a token. */
interface Claims extends Record<string, unknown> {
  /** Whose it is, as the place in the list of identities. */
  readonly identity: number;
  readonly expiresAt: number;
}

interface Kept {
  readonly extra?: unknown;
}

/** What a vendor's provider has to decide, and what it has given out. */
export interface Grants {
  lifetime: number;
  readonly hooks: ProviderHooks;
  /** Ties a request that is about to be handled to what the vendor's server understood of it. */
  begin(request: IncomingMessage, exchange: Exchange): void;
  knows(place: Partial<Place>, clientId: string): boolean;
  identity(token: Kept): Identity | undefined;
  isOver(token: Kept): boolean;
  /** Forgets all tokens, and tells how many of them had not expired. */
  clear(): number;
}

/** Makes the decisions of one vendor's provider. */
export function createGrants({ identities, dialect, clock, quota, lifetime }: AuthorizationOptions): Grants {
  const exchanges = new WeakMap<IncomingMessage, Exchange>();
  const storage: ProviderHooks["storage"] = new Map();
  const claimsOf = ({ extra }: Kept) => extra as Claims | undefined;
  const holders = (place: Partial<Place>, clientId: string) =>
    identities.of(clientId, place).filter((one) => one.secrets.size > 0);
  const choose = ({ place, fields }: TokenAsk): Identity | TokenProblem => {
    const { client_id: clientId = "", client_secret: secret = "" } = fields;
    const chosen = dialect.choose(
      { place, fields },
      holders(place, clientId).filter(({ secrets }) => secrets.has(secret)),
    );
    return isProblem(chosen) ? chosen : (quota(chosen) ?? chosen);
  };
  const decide = (exchange: Exchange): string | undefined => {
    const chosen = choose(exchange.ask);
    if (isProblem(chosen)) exchange.problem = chosen;
    else exchange.identity = chosen;
    return exchange.identity?.audience;
  };
  const hooks: ProviderHooks = {
    storage,
    scope: dialect.scope ?? "",
    lifetime: () => self.lifetime,
    expired: (token) => self.isOver(token),
    secrets(key) {
      const { place, clientId } = readClientKey(key);
      return holders(place, clientId).flatMap(({ secrets }) => [...secrets].map(secretKey));
    },
    audience: (request) => decide(exchanges.get(request)!),
    claims: (request): Claims => ({
      identity: identities.all.indexOf(exchanges.get(request)!.identity!),
      expiresAt: clock.now() + self.lifetime * 1000,
    }),
  };
  const self: Grants = {
    lifetime,
    hooks,
    begin: (request, exchange) => void exchanges.set(request, exchange),
    knows: (place, clientId) => holders(place, clientId).length > 0,
    identity: (token) => identities.all[claimsOf(token)?.identity ?? -1],
    isOver: (token) => (claimsOf(token)?.expiresAt ?? Infinity) <= clock.now(),
    clear() {
      const rows = storage.get("ClientCredentials");
      const live = [...(rows?.values() ?? [])].filter((row) => !self.isOver(row)).length;
      rows?.clear();
      return live;
    },
  };
  return self;
}
