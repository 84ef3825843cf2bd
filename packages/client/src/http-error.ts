import {
  bearerChallenge,
  rejectionNote,
  retryAfter,
  scrub,
  systemClock,
  VendorkitError,
} from "@vendorkit/auth-middleware";
import { contextOf } from "./response-context.ts";

const LIMIT = 300;

/** What a server says, as a part of a sentence: short, without control characters or a dot at its end. */
const shorten = (text: string): string =>
  text
    .replaceAll(/[^\x20-\x7e\u00a0-\ud7ff]+/g, " ")
    .slice(0, LIMIT)
    .replace(/\.$/, "");

const first = (body: unknown, keys: readonly string[]): string | undefined =>
  keys
    .map((key) => (body as Record<string, unknown> | null)?.[key])
    .find((value): value is string => typeof value === "string" && value !== "");

/** What an error body says, whatever the vendor calls it: RFC 9457, Auth0, or an `error` object. */
function reasonIn(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const inner = (body as { error?: unknown }).error;
  const source = typeof inner === "object" && inner !== null ? inner : body;
  const [code, text] = [
    first(source, ["code", "error"]),
    first(source, ["detail", "message", "error_description", "title"]),
  ];
  return code && text ? `${code}: ${text}` : (text ?? code);
}

/** Of a long list, the first ones say enough. */
const MOST_FAULTS = 3;

const faultIn = (fault: unknown): string => {
  if (typeof fault !== "object" || fault === null) return typeof fault === "string" ? fault : "";
  const parts = [["pointer", "field", "path"], ["code"], ["message", "detail"]].map((keys) => first(fault, keys));
  return parts.filter(Boolean).join(": ");
};

/** What is wrong with each part of a body: a list (RFC 9457 section 3.2), or an object of lists by field. */
function faultsIn(body: unknown): string | undefined {
  const { errors } = (typeof body === "object" && body ? body : {}) as { errors?: unknown };
  if (typeof errors !== "object" || errors === null) return undefined;
  const list = Array.isArray(errors)
    ? errors.map(faultIn)
    : Object.entries(errors).map(([field, faults]) => `${field}: ${[faults].flat().map(faultIn).join(", ")}`);
  const told = list.filter(Boolean);
  const more = told.length > MOST_FAULTS ? `; and ${told.length - MOST_FAULTS} more` : "";
  return told.length > 0 ? told.slice(0, MOST_FAULTS).join("; ") + more : undefined;
}

const REQUEST_ID_HEADERS = ["x-request-id", "x-correlation-id", "x-amzn-requestid", "request-id"];

function requestIdOf(response: Response, body: unknown): string | undefined {
  const header = REQUEST_ID_HEADERS.find((name) => response.headers.has(name));
  if (header) return response.headers.get(header) ?? undefined;
  const property = contextOf(response)?.profile.requestId;
  return property === undefined ? undefined : first(body, [property]);
}

/** The scope that a 403 asks for (RFC 6750 section 3.1): another token would not have it, so none was minted. */
const scopeNeeded = (response: Response): string | undefined =>
  response.status === 403 ? bearerChallenge(response.headers)?.scope : undefined;

function messageFor(response: Response, body: unknown, requestId: string | undefined): string {
  const { method = "request", url = response.url, profile, secrets = [] } = contextOf(response) ?? {};
  const clean = (text: string) => shorten(scrub(text, secrets, "[token]"));
  const { status, statusText } = response;
  const [reason, note, scope] = [reasonIn(body), rejectionNote(response), scopeNeeded(response)];
  const faults = faultsIn(body);
  return [
    `${method} ${url} answered ${[status, statusText].filter(Boolean).join(" ")}`,
    reason && `: ${clean(reason)}`,
    faults && ` [${clean(faults)}]`,
    requestId && ` (request id ${clean(requestId)})`,
    ".",
    note && ` The first attempt was refused with: ${clean(note)}.`,
    scope && ` The scope needed is ${clean(scope)}.`,
    profile?.statusHints[status] && ` ${profile.statusHints[status]}`,
  ]
    .filter(Boolean)
    .join("");
}

/**
 * An answer that is not a success, thrown by `unwrap`. Its body is not enumerable, since error bodies may quote requests.
 *
 * @example
 * try {
 *   const cards = await unwrap(pliant.GET("/cards", { params: { query: { organizationId } } }));
 * } catch (error) {
 *   if (error instanceof HttpError && error.status === 403) console.error(error.message, error.requestId);
 * }
 */
export class HttpError extends VendorkitError {
  readonly status: number;
  /** The vendor's id of the request, to quote to its support. */
  readonly requestId: string | undefined;
  /** Milliseconds the server asks to wait before another request. */
  readonly retryAfter: number | undefined;
  declare readonly body: unknown;
  declare readonly response: Response;

  constructor(response: Response, body: unknown) {
    const requestId = requestIdOf(response, body);
    super(`http_${response.status}`, messageFor(response, body, requestId), {
      vendor: contextOf(response)?.profile.vendor,
    });
    this.status = response.status;
    this.requestId = requestId;
    this.retryAfter = retryAfter(response.headers, contextOf(response)?.now ?? systemClock.now());
    Object.defineProperty(this, "body", { value: body });
    Object.defineProperty(this, "response", { value: response });
  }

  static {
    this.prototype.name = "HttpError";
  }
}
