import type { CallOptions } from "@vendorkit/auth-middleware";
import type {
  Middleware,
  ParamsOption,
  ParseAs,
  PathSerializer,
  QuerySerializer,
  QuerySerializerOptions,
} from "openapi-fetch";
import type {
  IsOperationRequestBodyOptional,
  OperationRequestBodyContent,
  RequiredKeysOf,
} from "openapi-typescript-helpers";

type BodyOption<Operation> = [OperationRequestBodyContent<Operation>] extends [never]
  ? { body?: never }
  : IsOperationRequestBodyOptional<Operation> extends true
    ? { body?: OperationRequestBodyContent<Operation> }
    : { body: OperationRequestBodyContent<Operation> };

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
 * schemas do not have; doing without keeps open enums open and is cheaper to check.
 */
export type OperationInit<Operation> = ParamsOption<Operation> & BodyOption<Operation> & CommonInit;

/** Optional where nothing in it is required. Unknown keys are passed on to the transport, such as undici's `dispatcher`. */
export type InitParameter<Init> =
  RequiredKeysOf<Init> extends never
    ? [init?: Init & { [key: string]: unknown }]
    : [init: Init & { [key: string]: unknown }];
