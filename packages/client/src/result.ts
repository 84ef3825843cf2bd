import type { ParseAsResponse } from "openapi-fetch";
import type { ErrorStatus as FailureKey, MediaType, OkStatus } from "openapi-typescript-helpers";

declare const operation: unique symbol;

interface Remembers<Operation> {
  readonly response: Response;
  /** For the types only: {@link FailureOf} reads the operation from it. */
  readonly [operation]?: Operation;
}

type ResponsesOf<Operation> = Operation extends { responses: infer Responses extends Record<string | number, unknown> }
  ? Responses
  : {};

type ContentOf<Response, Media, Empty> = Response extends { content: infer Content }
  ? Content[keyof Content & Media]
  : Empty;

/** The bodies of the statuses that an operation has. openapi-fetch's helper goes through all that there are. */
type BodyOf<Responses, Key, Media, Empty> = {
  [K in keyof Responses & Key]: ContentOf<Responses[K], Media, Empty>;
}[keyof Responses & Key];

/** What stands in the place of an empty error body, so that `if (error)` is true of every failure. */
export interface EmptyError {
  readonly status: number;
  readonly message: string;
}

/** What a call gives: `data` of a success or `error` of anything else, and the response. */
export type Result<Operation, Init, Media extends MediaType> =
  | (Remembers<Operation> & {
      data: ParseAsResponse<BodyOf<ResponsesOf<Operation>, OkStatus, Media, undefined>, Init>;
      error?: never;
    })
  | (Remembers<Operation> & { data?: never; error: BodyOf<ResponsesOf<Operation>, FailureKey, Media, EmptyError> });

/** Statuses that are not a success, as RFC 9110 and its registry have them. */
type ErrorStatus =
  | 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308
  | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418
  | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451
  | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511; // prettier-ignore

type InRange<Digit extends string> = ErrorStatus extends infer S extends number
  ? S extends number
    ? `${S}` extends `${Digit}${string}`
      ? S
      : never
    : never
  : never;

/** The statuses that a key of `responses` stands for. */
type StatusesOf<Key> = Key extends ErrorStatus
  ? Key
  : Key extends "4XX" | "4xx"
    ? InRange<"4">
    : Key extends "5XX" | "5xx"
      ? InRange<"5">
      : never;

type Documented<Responses> = { [Key in keyof Responses]: StatusesOf<Key> }[keyof Responses];

type BodyAt<Responses, Key extends keyof Responses> = Responses[Key] extends { content: infer Content }
  ? [keyof Content] extends [never]
    ? undefined
    : Content[keyof Content]
  : unknown;

type At<Responses, Key extends keyof Responses> =
  StatusesOf<Key> extends infer Status
    ? Status extends number
      ? { readonly status: Status; readonly body: BodyAt<Responses, Key> }
      : never
    : never;

/** Statuses the specification does not name: `default`'s body if it has one. */
type Other<Responses> = {
  readonly status: Exclude<ErrorStatus, Documented<Responses>>;
  readonly body: Responses extends { default: { content: infer Content } } ? Content[keyof Content] : unknown;
};

/** The union of an operation's failures, narrowed by `status`. */
export type FailureOf<Operation> = (
  | {
      [Key in keyof ResponsesOf<Operation>]: At<ResponsesOf<Operation>, Key>;
    }[keyof ResponsesOf<Operation>]
  | Other<ResponsesOf<Operation>>
) &
  FailureDetails;

/** What is known of every failure. */
export interface FailureDetails {
  readonly response: Response;
  /** What happened, where, the request id and a hint: the message of the error that `unwrap` throws. */
  readonly message: string;
  readonly requestId: string | undefined;
  /** Milliseconds the server asks to wait. */
  readonly retryAfter: number | undefined;
}

/** The operation that a result remembers. */
export type OperationOf<R> = R extends { readonly [operation]?: infer Operation } ? NonNullable<Operation> : never;
