import type { Host } from "./host.ts";
import { matchPath, pathTemplate, type PathTemplate } from "./path-template.ts";
import type { Place, PlacePath } from "./place.ts";

/** Which part of a vendor's server a path leads to. */
export interface Location {
  readonly kind: "token" | "api";
  /** What the path says about the place: a realm, a tenant, an environment. */
  readonly place: Partial<Place>;
  /** For the API the path below the base URL, for tokens the path below the vendor's prefix. */
  readonly path: string;
}

const templates = new Map<string, PathTemplate>();

/** Finds the token endpoint or the API that a path below the vendor's prefix belongs to. */
export function locate({ vendor }: Host, path: string): Location | undefined {
  for (const tokenPath of vendor.tokenPaths) {
    const match = find(tokenPath, path, false);
    if (match) return { kind: "token", place: match.place, path };
  }
  for (const apiPath of vendor.apiPaths) {
    const match = find(apiPath, path, true);
    if (match) return { kind: "api", place: match.place, path: match.rest === "" ? "/" : match.rest };
  }
  return undefined;
}

function find(
  { path: text, place = {} }: PlacePath,
  path: string,
  prefix: boolean,
): { place: Partial<Place>; rest: string } | undefined {
  const key = `${prefix ? "api" : "token"} ${text}`;
  const template = templates.get(key) ?? pathTemplate(text, prefix);
  templates.set(key, template);
  const match = matchPath(template, path);
  if (!match) return undefined;
  const named = Object.fromEntries(template.names.map((name, index) => [name, match.values[index]]));
  return { place: { ...place, ...named }, rest: match.rest };
}
