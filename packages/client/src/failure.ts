import { HttpError } from "./http-error.ts";
import type { FailureOf, OperationOf } from "./result.ts";

interface AnyResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * What went wrong, or undefined for a success. Switch on `status` and `body` has that status's type; a status that the
 * specification does not know has an unknown body.
 *
 * @example
 * const result = await apiera.GET("/v1/products/{productUuid}", { params: { path: { productUuid } } });
 * const failed = failure(result);
 * if (failed?.status === 404) return undefined;
 * if (failed) throw new Error(failed.message);
 */
export function failure<R extends AnyResult>(result: R): FailureOf<OperationOf<R>> | undefined {
  const { response, error } = result;
  if (response.ok) return undefined;
  const { status, message, requestId, retryAfter } = new HttpError(response, error);
  return { status, body: error, message, requestId, retryAfter, response } as unknown as FailureOf<OperationOf<R>>;
}

type DataOf<R> = R extends { data: infer Data; error?: never } ? Data : never;

/**
 * The data of a success, or an `HttpError` for everything else.
 *
 * @throws HttpError when the answer is not a success.
 * @example
 * const { items } = await unwrap(apiera.GET("/v1/products"));
 */
export async function unwrap<R extends AnyResult>(result: R | Promise<R>): Promise<DataOf<R>> {
  const { data, error, response } = await result;
  if (!response.ok) throw new HttpError(response, error);
  return data as DataOf<R>;
}
