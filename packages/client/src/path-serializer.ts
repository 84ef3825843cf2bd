import { ConfigurationError } from "@vendorkit/auth-middleware";
import { defaultPathSerializer } from "openapi-fetch";

/** Puts path parameters into a template, and refuses those that would call another operation than the one named. */
export function serializePath(vendor: string, template: string, parameters: Record<string, unknown>): string {
  for (const [, name = ""] of template.matchAll(/\{[.;]?([^{}*]+)\*?\}/g)) {
    const value = parameters[name];
    if (value === undefined || value === null || value === "")
      throw new ConfigurationError(
        `path parameter \`${name}\` is ${value === "" ? "empty" : "missing"}; the request would go to another address than the operation's.`,
        { vendor },
      );
  }
  const path = defaultPathSerializer(template, parameters);
  // The platform resolves dot segments before it sends: `/cards/../organizations` would be sent as `/organizations`.
  if (/\/\.{1,2}(?=\/|$)/.test(path))
    throw new ConfigurationError(
      "a path parameter is `.` or `..`, which would lead out of the operation's path. Check where the value comes from.",
      { vendor },
    );
  return path;
}
