import { randomBytes } from "node:crypto";
import type { Host } from "./host.ts";
import type { Registration } from "./identities.ts";
import { fillPath } from "./path-template.ts";
import { samePlace, type Place, type PlacePath } from "./place.ts";

/** What every vendor's client needs to reach the emulator. */
export interface ClientOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly baseUrl: string;
  readonly tokenUrl: string;
  /** Only for an identity that was registered with an audience of its own. */
  readonly audience?: string;
}

/** Makes an identity known to a vendor's server, and gives the options of a client that uses it. */
export function register(host: Host, wish: Registration): ClientOptions & Partial<Place> {
  const { vendor, root, identities } = host;
  const place: Partial<Place> = { ...vendor.identity, ...linked(vendor.identity, wish), ...placeOf(wish) };
  const clientId = wish.clientId ?? `${vendor.name}-${randomBytes(6).toString("hex")}`;
  const audience = wish.audience ?? vendor.audience(place);
  const secret = wish.clientSecret === undefined ? {} : { clientSecret: wish.clientSecret };
  const { secret: clientSecret } = identities.add({ ...place, clientId, audience, ...secret });
  const url = (paths: readonly PlacePath[]) =>
    root + fillPath(paths.find((one) => samePlace(one.place ?? {}, place))!.path, place);
  return {
    clientId,
    clientSecret,
    baseUrl: url(vendor.apiPaths),
    tokenUrl: url(vendor.tokenPaths),
    ...Object.fromEntries(vendor.options.map((name) => [name, place[name]])),
    ...(wish.audience === undefined ? {} : { audience }),
  };
}

function placeOf({
  clientId: _id,
  clientSecret: _secret,
  audience: _audience,
  ...place
}: Registration): Partial<Place> {
  return Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
}

/** A further organization of a vendor that has vanity domains gets one of the same name unless the caller names one. */
function linked(first: Partial<Place>, { organization }: Registration): Partial<Place> {
  return first.vanityDomain !== undefined && organization !== undefined ? { vanityDomain: organization } : {};
}
