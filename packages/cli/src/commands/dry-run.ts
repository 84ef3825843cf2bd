import { type ConnectionFlags, connectWith } from "../connection.ts";
import { exitCode } from "../exit-codes.ts";
import { prettyJson } from "../output/pretty-json.ts";
import type { Target } from "../spec/find-operation.ts";
import { print } from "../terminal.ts";
import type { VendorName } from "../vendors.ts";

/** Headers whose values are nobody's business, the token's among them. */
const HIDDEN = ["authorization", "cookie", "proxy-authorization"];

/** Shows what `call` would send, made by the same client, and sends nothing. No credentials are needed. */
export async function dryRun(
  vendor: VendorName,
  { method, path }: Target,
  request: Record<string, unknown>,
  flags: ConnectionFlags,
): Promise<number> {
  let shown: object = {};
  const record = async (url: unknown, init: RequestInit = {}) => {
    const headers = [...new Headers(init.headers)].map(([name, value]) => [
      name,
      HIDDEN.includes(name) ? "[hidden]" : value,
    ]);
    const body = shownBody(init.body);
    shown = { method, url: String(url), headers: Object.fromEntries(headers), ...(body !== undefined && { body }) };
    return new Response(null, { status: 204 });
  };
  const tokens = { get: () => ({ value: "dry-run" }) };
  const client = await connectWith(vendor, flags, { fetch: record, tokens });
  await client.request(method.toLowerCase(), path, request);
  print(process.stdout.isTTY ? prettyJson(JSON.stringify(shown)) : JSON.stringify(shown));
  return exitCode.ok;
}

/** JSON as what it says, a form by its fields, other text as it is. */
function shownBody(body: RequestInit["body"]): unknown {
  if (body instanceof FormData) return Object.fromEntries([...body].map(([name, value]) => [name, shownField(value)]));
  if (typeof body !== "string") return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body;
  }
}

const shownField = (value: string | File): unknown =>
  typeof value === "string" ? value : { file: value.name, bytes: value.size };
