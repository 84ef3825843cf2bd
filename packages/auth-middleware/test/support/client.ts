import {
  type AuthOptions,
  clientCredentials,
  type ClientCredentialsOptions,
  type Clock,
  compose,
  type Fetch,
  MemoryTokenStore,
  systemClock,
  type Token,
  type TokenAsk,
  type TokenSource,
  type VendorkitEvent,
  withAuth,
  withDeadline,
  withEvents,
  withRetry,
  withTimeout,
} from "../../src/index.ts";

/** Options of a source that can work, with a store of its own. */
export const credentials = (options: Partial<ClientCredentialsOptions> = {}): ClientCredentialsOptions => ({
  tokenUrl: "https://auth.example.com/token",
  clientId: "client",
  clientSecret: "a-secret",
  tokenStore: new MemoryTokenStore(),
  ...options,
});

/** A source whose token endpoint is at `wire`. */
export const sourceAt = (wire: { tokenUrl: string }, options: Partial<ClientCredentialsOptions> = {}) =>
  clientCredentials(credentials({ tokenUrl: wire.tokenUrl, ...options }));

/** Asks for a token; a promise, whether the token is cached or not. */
export const take = async (tokens: TokenSource, ask?: TokenAsk): Promise<Token> => tokens.get(ask);

export interface ClientSettings {
  fetch?: Fetch;
  clock?: Clock;
  retries?: number;
  deadline?: number | false;
  timeout?: number | false;
  auth?: AuthOptions;
}

/** All layers in the order in which a vendor's client has them, and the events they told. */
export function clientWith(tokens: TokenSource, settings: ClientSettings = {}) {
  const { fetch = globalThis.fetch, clock = systemClock, retries = 2, deadline = 120_000, timeout } = settings;
  const events: VendorkitEvent[] = [];
  const send = compose(
    fetch,
    withEvents((event) => void events.push(event), { vendor: "acme", clock }),
    withDeadline({ deadline, clock }),
    withRetry({ retries, clock }),
    withAuth(tokens, { clock, ...settings.auth }),
    withTimeout(timeout, { clock }),
  );
  const ofType = <T extends VendorkitEvent["type"]>(type: T) =>
    events.filter((event): event is Extract<VendorkitEvent, { type: T }> => event.type === type);
  return { send, events, ofType };
}

/** What a promise was rejected with. */
export async function failureOf(work: unknown): Promise<Error & Record<string, unknown>> {
  try {
    await work;
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error("it did not fail");
}
