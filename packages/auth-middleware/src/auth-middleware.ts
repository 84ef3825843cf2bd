import { systemClock } from "./clock.ts";
import { isMintedSince, AccessToken, type Token, type TokenSource } from "./token.ts";
import { checkedUrl } from "./url.ts";
import type { AuthOptions } from "./with-auth.ts";

/** The shape of openapi-fetch's `Middleware` that is used here, so that this package does not depend on it. */
export interface AuthMiddleware {
  onRequest(context: { request: Request; options: { baseUrl: string } }): Promise<Request | undefined>;
  onResponse(context: {
    request: Request;
    response: Response;
    options: { fetch: (request: Request) => Promise<Response> };
  }): Promise<Response | undefined>;
}

interface Sent {
  readonly copy: Request;
  readonly token: Token;
  /** Whether the token was minted for this very request: then its rejection is final. */
  readonly isNew: boolean;
}

function withToken(request: Request, { value }: Token): Request {
  const authorized = new Request(request);
  authorized.headers.set("authorization", `Bearer ${new AccessToken(value).value}`);
  return authorized;
}

/**
 * Tokens for a plain openapi-fetch client: `client.use(authMiddleware(tokens))`. A rejected token is replaced and the
 * request sent again, once. Register it last, so that it sees the request as it is sent: a request that a later middleware
 * replaced is not repeated. Tokens go to the origin of the client's `baseUrl` only.
 *
 * @example
 * const client = createClient<paths>({ baseUrl: "https://api.example.com" });
 * client.use(authMiddleware(clientCredentials({ tokenUrl, clientId, clientSecret })));
 */
export function authMiddleware(
  tokens: TokenSource,
  options: Pick<AuthOptions, "isRejection" | "clock"> = {},
): AuthMiddleware {
  const { isRejection = (response: Response) => response.status === 401, clock = systemClock } = options;
  const sent = new WeakMap<Request, Sent>();

  return {
    async onRequest({ request, options: { baseUrl } }) {
      const origin = URL.canParse(baseUrl) ? new URL(baseUrl).origin : undefined;
      if (request.headers.has("authorization") || (origin && new URL(request.url).origin !== origin)) return undefined;
      checkedUrl(request.url, "request URL");
      const asked = clock.now();
      const given = tokens.get({ signal: request.signal });
      const token = await given;
      const isNew = token !== given && isMintedSince(token, asked);
      const authorized = withToken(request, token);
      sent.set(authorized, { copy: authorized.clone(), token, isNew });
      return authorized;
    },

    async onResponse({ request, response, options: { fetch } }) {
      const { copy, token, isNew } = sent.get(request) ?? {};
      sent.delete(request);
      if (!copy || !token) return undefined;
      const isRejected = isRejection(response);
      if (isNew) tokens.report?.(token, !isRejected);
      const other = isRejected && !isNew ? await tokens.get({ rejected: token.value, signal: request.signal }) : token;
      if (other.value === token.value) {
        await copy.body?.cancel();
        return undefined;
      }
      await response.body?.cancel();
      const second = await fetch(withToken(copy, other));
      tokens.report?.(other, !isRejection(second));
      return second;
    },
  };
}
