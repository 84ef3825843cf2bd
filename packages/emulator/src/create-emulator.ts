import { type Callback, type Delivery, sendCallback } from "./callback.ts";
import type { Emulator, Limits, OptionsOf, SettingsOf, Tokens } from "./emulator.ts";
import type { Host } from "./host.ts";
import type { Registration } from "./identities.ts";
import type { RateLimit } from "./rate-limit.ts";
import { type OperationObject, resolve } from "./openapi.ts";
import { register } from "./register.ts";
import { copyStats, emptyStats } from "./stats.ts";

/** The public face of the running hosts. */
export function createEmulator(
  hosts: ReadonlyMap<string, Host>,
  origin: string,
  close: () => Promise<void>,
): Emulator<string> {
  const first = new Map([...hosts].map(([name, host]) => [name, register(host, firstIdentity(host))]));
  const host = (name: string): Host => {
    const found = hosts.get(name);
    if (!found) throw new TypeError(`This emulator was started without "${name}".`);
    return found;
  };
  const each = (name: string | undefined) => (name === undefined ? [...hosts.values()] : [host(name)]);
  let closed: Promise<void> | undefined;
  return {
    origin,
    options: <V extends string>(name: V) => ({ ...(host(name) && first.get(name)) }) as unknown as OptionsOf<V>,
    register: <V extends string>(name: V, identity: Registration = {}) =>
      register(host(name), identity) as unknown as OptionsOf<V>,
    withdraw: (name, { clientId, clientSecret }) => host(name).identities.withdraw(clientId, clientSecret),
    stats: (name) => copyStats(host(name).stats),
    resetStats: (name) => each(name).forEach((one) => (one.stats = emptyStats())),
    fault: (name, plan) => host(name).faults.add(plan),
    clearFaults: (name) => each(name).forEach((one) => one.faults.clear()),
    tokens: (name) => tokensOf(host(name)),
    limit: (name, limits) => setLimits(host(name), limits),
    settings: <V extends string>(name: V) => host(name).settings as SettingsOf<V>,
    sendCallback: (name, callback) => callbackOf(host(name), callback),
    resetState: (name) => each(name).forEach((one) => one.tenants.reset()),
    close: () => (closed ??= close()),
  };
}

function firstIdentity({ vendor }: Host): Registration {
  return { clientId: `${vendor.name}-client`, clientSecret: `${vendor.name}-secret` };
}

async function callbackOf({ vendor, clock, tenants }: Host, callback: Callback): Promise<Delivery> {
  const { callbackHeaders } = vendor;
  if (!callbackHeaders) throw new TypeError(`${vendor.name} sends no callbacks.`);
  const { document } = (await tenants.contract()).index;
  const { requestBody } = (document.webhooks?.[callback.event ?? ""]?.["post"] ?? {}) as OperationObject;
  const media = requestBody && resolve(document, requestBody).content?.["application/json"];
  return sendCallback(callback, { headers: callbackHeaders, clock, example: media?.example });
}

function tokensOf({ authorization }: Host): Tokens {
  return {
    get lifetime() {
      return authorization.lifetime;
    },
    set lifetime(seconds) {
      if (!Number.isSafeInteger(seconds) || seconds < 1)
        throw new TypeError(`A lifetime is a whole number of seconds, at least 1, not ${seconds}.`);
      authorization.lifetime = seconds;
    },
    revoke: (token) => authorization.revoke(token),
    revokeAll: () => authorization.revokeAll(),
  };
}

function setLimits({ rate, quota, vendor }: Host, { api, tokens }: Limits): void {
  const none: RateLimit = { requests: 1_000_000, window: vendor.documentedRate?.window ?? 60_000 };
  if (api === "none") rate.limit = none;
  else if (api === "documented") rate.limit = vendor.documentedRate ?? none;
  else if (api) rate.limit = api;
  if (tokens) quota.quota = tokens;
}
