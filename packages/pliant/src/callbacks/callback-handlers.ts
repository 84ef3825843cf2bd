import { CallbackError } from "./callback-error.ts";
import type { Callback } from "./callback-types.ts";
import { type IncomingCallback, LONGEST_BODY, rawOnly, tooLarge } from "./incoming-callback.ts";
import { type CallbackOptions, verifyCallback } from "./verify-callback.ts";

export interface CallbackHandlerOptions<Event extends string = string> extends CallbackOptions<Event> {
  /** What to do with a callback. Once it has resolved, Pliant is told that the callback arrived. */
  handle: (callback: Callback<Event>) => void | Promise<void>;
  /** Told of what was not taken, and of what `handle` threw: nothing else shows it. */
  onError: (error: unknown) => void;
}

/** Pliant sends again what is not answered by 2xx. A callback that was here before has been dealt with. */
const STATUS: Readonly<Partial<Record<CallbackError["code"], number>>> = {
  replayed: 204,
  stale: 401,
  bad_signature: 401,
  too_large: 413,
};

async function statusFor<Event extends string>(
  source: Request | IncomingCallback | (() => Promise<IncomingCallback>),
  options: CallbackHandlerOptions<Event>,
): Promise<number> {
  try {
    const callback = await verifyCallback(typeof source === "function" ? await source() : source, options);
    try {
      await options.handle(callback);
    } catch (error) {
      await callback.release();
      throw error;
    }
    return 204;
  } catch (error) {
    options.onError(error);
    return error instanceof CallbackError ? (STATUS[error.code] ?? 400) : 500;
  }
}

/**
 * Callbacks for servers that speak Fetch: Hono, Next.js, Deno and the like.
 *
 * @example
 * export const POST = fetchCallbackHandler({ keys: pliant, handle: ({ payload }) => store(payload), onError: console.error });
 */
export const fetchCallbackHandler =
  <Event extends string = string>(options: CallbackHandlerOptions<Event>) =>
  async (request: Request): Promise<Response> =>
    new Response(null, { status: await statusFor(request, options) });

/** As much of Node's `IncomingMessage` as is used: a user's types need no `@types/node` for it. */
export interface NodeRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly complete: boolean;
  readonly readableEnded: boolean;
  iterator(options: { destroyOnReturn: boolean }): AsyncIterable<Uint8Array>;
}

/** As much of Node's `ServerResponse` as is used. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): { end(): unknown };
}

async function read(request: NodeRequest): Promise<IncomingCallback> {
  if (request.readableEnded || (request as { body?: unknown }).body !== undefined)
    throw rawOnly("something before this has read it");
  const chunks: Uint8Array[] = [];
  let length = 0;
  // A request that is destroyed cannot be answered, and whoever sends too much is to be told.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > LONGEST_BODY) throw tooLarge();
    chunks.push(chunk);
  }
  return { headers: request.headers, body: Buffer.concat(chunks) };
}

/**
 * Callbacks for Node's http, and for Express before any body parser.
 *
 * @example
 * createServer(nodeCallbackHandler({ keys: pliant, handle: ({ payload }) => store(payload), onError: console.error }));
 */
export const nodeCallbackHandler =
  <Event extends string = string>(options: CallbackHandlerOptions<Event>) =>
  async (request: NodeRequest, response: NodeResponse): Promise<void> => {
    const status = await statusFor(() => read(request), options);
    // What is left of a body that was too long is not read.
    response.writeHead(status, request.complete ? {} : { connection: "close" }).end();
  };
