import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** A request as the server got it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The token it carried. */
  readonly bearer: string | undefined;
}

/** What to answer, or a function that writes the answer by hand. */
export type Answer =
  | { status?: number; headers?: Record<string, string | string[]>; body?: unknown }
  | ((response: ServerResponse, request: IncomingMessage) => void);

/** Gives the answer to the `count`th request, counted from 1. */
export type Script = (seen: Seen, count: number) => Answer | Promise<Answer>;

export const json = (body: unknown, status = 200, headers: Record<string, string | string[]> = {}): Answer => ({
  status,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});

/** Never answers. */
export const silence: Answer = () => {};

/** Cuts the connection without an answer. */
export const reset: Answer = (response) => response.socket?.resetAndDestroy();

/** The 401 of a well-behaved API. */
export const invalidToken = json({ error: "invalid_token" }, 401, {
  "www-authenticate": 'Bearer error="invalid_token"',
});

function write(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  if (typeof answer === "function") return answer(response, request);
  const { status = 200, headers = {}, body } = answer;
  response.writeHead(status, headers);
  response.end(
    typeof body === "string" || Buffer.isBuffer(body) ? body : body === undefined ? "" : JSON.stringify(body),
  );
}

/** A token endpoint and an API on one loopback server, both scripted by the test. */
export class Wire {
  /** Seconds that the tokens issued by default live. */
  lifetime: unknown = 3600;
  readonly tokenRequests: Seen[] = [];
  readonly calls: Seen[] = [];
  readonly valid = new Set<string>();
  sockets = 0;
  #token: Script = () => this.issue();
  #api: Script = (seen) =>
    seen.bearer !== undefined && this.valid.has(seen.bearer) ? json({ token: seen.bearer }) : invalidToken;
  #issued = 0;
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  get mints(): number {
    return this.tokenRequests.length;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get tokenUrl(): string {
    return `${this.origin}/oauth/token`;
  }

  /** Sets what the token endpoint answers. */
  token(script: Script): void {
    this.#token = script;
  }

  /** Sets what the API answers. */
  api(script: Script): void {
    this.#api = script;
  }

  /** A token response with a token that the API takes. */
  issue(extra: Record<string, unknown> = {}): Answer {
    const value = `token-${++this.#issued}`;
    this.valid.add(value);
    return json({ access_token: value, token_type: "Bearer", expires_in: this.lifetime, ...extra });
  }

  /** The API takes none of the tokens issued so far any more. */
  revoke(): void {
    this.valid.clear();
  }

  async open(): Promise<this> {
    this.#server.on("connection", () => this.sockets++);
    await new Promise<void>((resolve) => {
      this.#server.listen(0, "127.0.0.1", resolve);
    });
    return this;
  }

  close(): Promise<unknown> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on("error", () => {});
    const { method = "", url = "", headers } = request;
    const isToken = url.startsWith("/oauth/token");
    try {
      // An early answer is given before the body has come.
      const body = url.startsWith("/early") ? Buffer.alloc(0) : await buffer(request);
      const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1];
      const seen: Seen = { method, path: url, headers, body, bearer };
      const list = isToken ? this.tokenRequests : this.calls;
      list.push(seen);
      write(await (isToken ? this.#token : this.#api)(seen, list.length), request, response);
    } catch {
      response.destroy();
    }
  }
}

/** A server for one test; it is closed when the test is over. */
export async function startWire(): Promise<Wire> {
  const wire = await new Wire().open();
  onTestFinished(async () => {
    await wire.close();
  });
  return wire;
}
