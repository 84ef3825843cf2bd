import type { VendorProfile } from "./profile.ts";

/** Which request a failed response answers, for the error that may be made of it. */
export interface ResponseContext {
  readonly profile: VendorProfile;
  readonly method: string;
  /** Without its query. */
  readonly url: string;
  /** When it came, by the client's clock. */
  readonly now: number;
  /** The tokens that were sent, which the server may have echoed. */
  readonly secrets: readonly string[];
}

const contexts = new WeakMap<Response, ResponseContext>();

/** Remembers the request of a response that is not a success. */
export const remember = (response: Response, context: ResponseContext): void => void contexts.set(response, context);

export const contextOf = (response: Response): ResponseContext | undefined => contexts.get(response);
