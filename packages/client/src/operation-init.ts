import type { CallOptions } from "@vendorkit/auth-middleware";
import type { Middleware, ParseAs, PathSerializer, QuerySerializer, QuerySerializerOptions } from "openapi-fetch";

/** A list as a caller may give it: `as const` will do. */
type Listed<Value> = Value extends readonly (infer Item)[] ? readonly Item[] : Value;

/** Looked at for the parameters only that a call names. */
type Lists<Group> = { [Name in keyof Group]: Listed<Group[Name]> };

type Given<Parameters> = { [Kind in keyof Parameters]: Lists<Parameters[Kind]> };

/** `{} extends T` asks in one step whether nothing in T is required. */
type ParamsOption<Operation> = Operation extends { parameters: infer Parameters }
  ? {} extends Parameters
    ? { params?: Given<Parameters> }
    : { params: Given<Parameters> }
  : { params?: { query?: Record<string, unknown> } };

/** What may be sent, in whichever media type; never for an operation that takes no body. */
type ContentOf<Body> = Body extends { content: infer Content } ? Content[keyof Content] : never;

type BodyOption<Operation> = Operation extends { requestBody: infer Body }
  ? { body: ContentOf<Body> }
  : Operation extends { requestBody?: infer Body }
    ? { body?: ContentOf<Body> | undefined }
    : { body?: undefined };

/** What a call takes besides its operation's parameters and body. */
export interface CommonInit extends CallOptions, Omit<RequestInit, "body" | "headers" | "method"> {
  headers?: RequestInit["headers"] | Record<string, string | number | boolean | null | undefined>;
  /** How a success is read; `stream` gives the body as it arrives. @default "json" */
  parseAs?: ParseAs;
  /** openapi-fetch middleware for this call only. */
  middleware?: Middleware[];
  querySerializer?: QuerySerializer<unknown> | QuerySerializerOptions;
  bodySerializer?: (body: never) => unknown;
  pathSerializer?: PathSerializer;
}

/**
 * The init of an operation's call. openapi-fetch's own type maps over bodies to strip read-only markers, which these
 * schemas do not have; doing without keeps open enums open. Its helpers ask about every key that an init may have, of
 * every operation; `type-cost` shows what a call costs to check.
 */
export type OperationInit<Operation> = ParamsOption<Operation> & BodyOption<Operation> & CommonInit;

/** Optional where nothing in it is required. Unknown keys are passed on to the transport, such as undici's `dispatcher`. */
export type InitParameter<Init> = {} extends Init
  ? [init?: Init & { [key: string]: unknown }]
  : [init: Init & { [key: string]: unknown }];
