import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { onTestFinished } from "vitest";
import { selfSigned } from "./certificate.ts";

/** A server that speaks https on loopback, for one test, whose certificate this thread trusts unless told not to. */
export async function startSecure(listener: RequestListener, { isTrusted = true } = {}): Promise<string> {
  const own = selfSigned();
  const trusted = getCACertificates("default");
  if (isTrusted) setDefaultCACertificates([...trusted, own.cert]);
  const server = createServer(own, listener);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    setDefaultCACertificates(trusted);
    server.closeAllConnections();
    server.close();
  });
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}
