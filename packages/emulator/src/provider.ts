import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { IncomingMessage, RequestListener } from "node:http";
import type { AdapterPayload, ClientMetadata, Configuration, Provider } from "oidc-provider";
import { memoryAdapter, type Storage } from "./memory-adapter.ts";

/** What oidc-provider asks the emulator while it handles a token request. */
export interface ProviderHooks {
  readonly storage: Storage;
  /** The scope that tokens may carry; empty for none. */
  readonly scope: string;
  /** The secrets of a client as the provider gets them, none if there is no such client. */
  secrets(clientKey: string): readonly string[];
  /** Seconds that the token about to be made lives. */
  lifetime(): number;
  /** The audience that the authenticated client gets a token for, or `undefined` to refuse. */
  audience(request: IncomingMessage): string | undefined;
  /** What is kept with the token. */
  claims(request: IncomingMessage): Record<string, unknown>;
  expired(payload: AdapterPayload): boolean;
}

/** A provider and the listener that runs its endpoints. */
export interface RunningProvider {
  readonly provider: Provider;
  readonly listener: RequestListener;
}

/** Sets up oidc-provider with the client-credentials grant and nothing else. Takes 200 ms once, then a few. */
export async function createProvider(issuer: string, hooks: ProviderHooks): Promise<RunningProvider> {
  const { Provider: Server, errors } = await import("oidc-provider");
  const provider = new Server(
    issuer,
    configuration(hooks, () => new errors.InvalidTarget()),
  );
  // A client under rotation has several secrets, which the provider's own metadata cannot say.
  const client = provider.Client.prototype as unknown as {
    compareClientSecret(this: { clientId: string }, secret: string): boolean;
  };
  client.compareClientSecret = function compare(secret) {
    return hooks.secrets(this.clientId).includes(secret);
  };
  const run = provider.callback();
  return { provider, listener: (request, response) => void run(request, response) };
}

function configuration(hooks: ProviderHooks, refusal: () => Error): Configuration {
  const tokens = memoryAdapter(hooks.storage, (payload) => hooks.expired(payload));
  return {
    adapter: (name: string) =>
      name === "Client" ? { ...tokens(name), find: async (key) => metadata(key, hooks) } : tokens(name),
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(16).toString("hex")] },
    clientAuthMethods: ["client_secret_post"],
    responseTypes: [],
    scopes: hooks.scope === "" ? [] : [hooks.scope],
    ttl: { ClientCredentials: () => hooks.lifetime() },
    extraTokenClaims: (ctx) => hooks.claims(ctx.req),
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => "urn:vendorkit:api",
        getResourceServerInfo(ctx) {
          const audience = hooks.audience(ctx.req);
          if (audience === undefined) throw refusal();
          return { scope: hooks.scope, audience, accessTokenFormat: "opaque" };
        },
      },
    },
  };
}

function metadata(key: string, hooks: ProviderHooks): ClientMetadata | undefined {
  const [secret] = hooks.secrets(key);
  if (secret === undefined) return undefined;
  return {
    client_id: key,
    client_secret: secret,
    grant_types: ["client_credentials"],
    redirect_uris: [],
    response_types: [],
    token_endpoint_auth_method: "client_secret_post",
    id_token_signed_response_alg: "ES256",
  };
}

let key: Record<string, unknown> | undefined;

/** One key for all providers of the process: tokens are opaque, so it signs nothing, but a provider must own one. */
function signingKey(): Record<string, unknown> {
  key ??= {
    ...generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" }),
    use: "sig",
    alg: "ES256",
  };
  return key;
}
