import { VendorkitError } from "@vendorkit/client";

/** Why a callback is not taken. */
export type CallbackErrorCode =
  | "missing_header"
  | "bad_header"
  | "stale"
  | "bad_signature"
  | "replayed"
  | "bad_payload"
  | "too_large";

/** A callback that is not Pliant's, not of now, or was there before. Nothing of its body is quoted. */
export class CallbackError extends VendorkitError {
  declare readonly code: CallbackErrorCode;

  constructor(code: CallbackErrorCode, message: string) {
    super(code, message, { vendor: "pliant" });
  }

  // No static block, which would stay in the bundles of those who never import this.
  override get name(): string {
    return "CallbackError";
  }
}
