import { ConfigurationError } from "@vendorkit/auth-middleware";
import { defaultPathSerializer } from "openapi-fetch";

/** Puts path parameters into a template, and refuses those that would call another operation than the one named. */
export function pathSerializer(vendor: string) {
  const fail = (message: string): never => {
    throw new ConfigurationError(message, { vendor });
  };
  return (template: string, parameters: Record<string, unknown>): string => {
    for (const [, name = ""] of template.matchAll(/\{[.;]?([^{}*]+)\*?\}/g)) {
      const value = parameters[name];
      if (value === undefined || value === null || value === "")
        fail(
          `path parameter \`${name}\` is ${value === "" ? "empty" : "missing"}; the request would go to another address than the operation's.`,
        );
    }
    const path = defaultPathSerializer(template, parameters);
    // The platform resolves dot segments before it sends: `/cards/../organizations` would be sent as `/organizations`.
    if (/\/\.{1,2}(?=\/|$)/.test(path))
      fail(
        "a path parameter is `.` or `..`, which would lead out of the operation's path. Check where the value comes from.",
      );
    return path;
  };
}
