import { mediaType, type Incoming } from "./incoming.ts";
import type { RequestBody } from "./openapi.ts";
import type { Mismatch, SchemaCheck } from "./schema-check.ts";

/** A request's body as JSON, with what does not fit the spec. Bodies of other media types are taken as they are. */
export function readBodyAs(
  { headers, body }: Incoming,
  wanted: RequestBody | undefined,
  check: SchemaCheck,
): { readonly value?: unknown; readonly mismatches: readonly Mismatch[] } {
  if (!wanted) return { mismatches: [] };
  if (body.length === 0)
    return { mismatches: wanted.required === true ? [whole("required", "a body is required")] : [] };
  const type = mediaType(headers);
  const media = Object.entries(wanted.content ?? {}).find(([name]) => fits(name, type));
  if (!media)
    return {
      mismatches: [whole("contentType", `the body may not be ${type === "" ? "without a content type" : type}`)],
    };
  if (!/[/+]json$/.test(type)) return { mismatches: [] };
  try {
    const value: unknown = JSON.parse(body.toString());
    return { value, mismatches: media[1].schema ? check.value(media[1].schema, value) : [] };
  } catch {
    return { mismatches: [whole("parse", "the body is not JSON")] };
  }
}

const whole = (keyword: string, message: string): Mismatch => ({ target: "", keyword, message });

function fits(offered: string, type: string): boolean {
  const name = offered.split(";", 1)[0]!.trim().toLowerCase();
  return name === type || name === "*/*" || (name.endsWith("/*") && type.startsWith(name.slice(0, -1)));
}
