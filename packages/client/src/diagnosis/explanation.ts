import type { TokenExplanation } from "@vendorkit/auth-middleware";

/** Which credentials a client has, and what its token requests ask for. */
export interface Asked {
  /** `client` are `clientId` and `clientSecret`; the others are the options of the same name. */
  readonly credentials: "client" | "token" | "tokens";
  /** Without its query. A client that holds its tokens has none. */
  readonly tokenUrl?: string;
  readonly scope?: string;
  readonly audience?: string;
  readonly organization?: string;
}

/** What a client knows of itself and of its token. It holds no token and no secret, and is plain JSON. */
export interface Explanation extends Asked, TokenExplanation {
  readonly vendor: string;
  readonly baseUrl: string;
}
