import { environment } from "../environment.ts";
import type { Findings } from "./findings.ts";
import type { Subject } from "./verify.ts";

const PROXY_VARIABLES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];

/** Whether Node was told to have its `fetch` follow the proxy variables. */
function followsProxies(): boolean {
  const { process } = globalThis as { process?: { execArgv?: readonly string[] } };
  const flags = [...(process?.execArgv ?? []), environment("NODE_OPTIONS") ?? ""];
  return environment("NODE_USE_ENV_PROXY") === "1" || flags.some((flag) => flag.includes("--use-env-proxy"));
}

/** Looks at what decides about the route and is set outside of the client. */
export function lookAtProcess(findings: Findings, { hasOwnFetch }: Subject): void {
  const set = PROXY_VARIABLES.find((name) => environment(name) !== undefined);
  if (hasOwnFetch) findings.add("unknown", "proxy", "the transport given as `fetch` decides about the route.");
  else if (!set) findings.add("ok", "proxy", "no proxy is set in the environment.");
  else if (followsProxies()) findings.add("ok", "proxy", `${set} is set and followed, unless NO_PROXY names the host.`);
  else
    findings.add(
      "warning",
      "proxy",
      `${set} is set, and the global fetch does not follow it.`,
      "Set NODE_USE_ENV_PROXY=1 (Node 24, or 22.21), or pass a transport with a proxy as `fetch`.",
    );
}
