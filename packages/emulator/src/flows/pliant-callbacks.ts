import { createPrivateKey, generateKeyPairSync, sign } from "node:crypto";
import type { Signed } from "../callback.ts";

/** The key pair that RFC 8037, appendix A, publishes: its public half is the specification's example of a key set. */
const own = createPrivateKey({
  key: {
    kty: "OKP",
    crv: "Ed25519",
    x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
    d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
  },
  format: "jwk",
});

/** Signs as Standard Webhooks has it, with Ed25519. */
export function signedHeaders({ id, seconds, body, forged }: Signed): Record<string, string> {
  const key = forged ? generateKeyPairSync("ed25519").privateKey : own;
  const signature = sign(null, Buffer.from(`${id}.${seconds}.${body}`), key).toString("base64");
  return {
    "webhook-id": id,
    "webhook-timestamp": seconds,
    "webhook-signature": `v1a,${signature}`,
    "x-callback-id": id,
    "x-callback-created-at": new Date(Number(seconds) * 1000).toISOString(),
  };
}
