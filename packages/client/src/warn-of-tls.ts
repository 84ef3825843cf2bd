import { type EventListener, safeListener } from "@vendorkit/auth-middleware";
import { environment } from "./environment.ts";

/** Tells the listener when this process takes any certificate: whoever is on the way can then read secrets and tokens. */
export function warnOfTls(listener: EventListener | undefined, vendor: string): void {
  if (!listener || environment("NODE_TLS_REJECT_UNAUTHORIZED") !== "0") return;
  const message =
    "NODE_TLS_REJECT_UNAUTHORIZED is 0: certificates are not checked, and anybody on the way can read tokens. Unset it; a proxy's authority belongs into NODE_EXTRA_CA_CERTS.";
  safeListener(listener)?.({ type: "warning", vendor, code: "tls_unchecked", message });
}
