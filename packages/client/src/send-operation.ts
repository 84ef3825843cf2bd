import { ReplayableRequest, type SendInit } from "@vendorkit/auth-middleware";
import {
  createFinalURL,
  createQuerySerializer,
  mergeHeaders,
  type PathSerializer,
  removeTrailingSlash,
} from "openapi-fetch";
import { bodySerializer } from "./body-serializer.ts";
import type { CallInit } from "./call-init.ts";

/** What a call gives, before the types of its operation are put on it. */
export interface OperationResult {
  data?: unknown;
  error?: unknown;
  readonly response: Response;
}

/** One call: what the caller gave, and what is the client's own in each of its requests. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly init: CallInit;
  readonly baseUrl: string;
  readonly headers: object;
  readonly pathSerializer: PathSerializer;
}

export const querySerializer = createQuerySerializer();

const JSON_TYPE = { "content-type": "application/json" };

/** Members of an init that only openapi-fetch knows what to do with. */
const HOOKS = ["middleware", "bodySerializer", "querySerializer", "pathSerializer", "Request"];

/** Whether {@link sendOperation} does all that `init` asks for. */
export const isPlain = (init: object): boolean => !HOOKS.some((hook) => hook in init);

/**
 * Sends what openapi-fetch would send, made by its own functions, and reads the answer as it does. For calls that nobody
 * hooks into: what openapi-fetch does for middleware took 1.5 µs of the 14 that such a call took without a network.
 */
export async function sendOperation(
  operation: Operation,
  send: (request: ReplayableRequest) => Promise<Response>,
): Promise<OperationResult> {
  const { method, path, init, baseUrl, pathSerializer } = operation;
  const { params = {}, parseAs = "json", body, ...rest } = init;
  const hasBody = body !== undefined;
  const headers = mergeHeaders(hasBody ? JSON_TYPE : undefined, operation.headers, params.header as {});
  const url = createFinalURL(path, {
    baseUrl: removeTrailingSlash(baseUrl),
    params: params as {},
    querySerializer,
    pathSerializer,
  });
  const sent: SendInit = { ...rest, method, headers, body: hasBody ? bodySerializer(body, headers) : undefined };
  const response = await send(new ReplayableRequest(url, sent));
  if (hasNoContent(response, method)) return response.ok ? { data: undefined, response } : { response };
  if (!response.ok) return { error: parsed(await response.text()), response };
  if (parseAs === "stream") return { data: response.body, response };
  if (parseAs !== "json" || response.headers.get("content-length"))
    return { data: await response[parseAs as "json"](), response };
  const text = await response.text();
  return { data: text ? (JSON.parse(text) as unknown) : undefined, response };
}

/** Whether there is nothing to read, as openapi-fetch sees it. */
function hasNoContent({ status, headers }: Response, method: string): boolean {
  if (status === 204 || method === "HEAD") return true;
  return headers.get("content-length") === "0" && !headers.get("transfer-encoding")?.includes("chunked");
}

/** The body of a failure may be anything, whatever its media type says. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
