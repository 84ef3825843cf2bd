import type { Fetch } from "../../src/index.ts";

interface Stub {
  fetch: typeof globalThis.fetch;
  /** The token requests made, each with its body. */
  readonly mints: string[];
}

/** What a stubbed token endpoint answers to its `count`th request: a body, a response, or an error to throw. */
export type TokenScript = (count: number) => object | Response | Promise<object | Response>;

/** A token endpoint without a network, for tests in virtual time. */
export function tokenStub(script: TokenScript): Stub {
  const mints: string[] = [];
  const fetch = async (input: RequestInfo, init?: RequestInit) => {
    const request = new Request(input, init);
    mints.push(await request.text());
    const answer = await script(mints.length);
    return answer instanceof Response ? answer : Response.json(answer);
  };
  return { fetch, mints };
}

type RequestInfo = ConstructorParameters<typeof Request>[0];

/** Tokens `t1`, `t2`, … of one lifetime in seconds. */
export const issuing =
  (expiresIn: unknown, extra: object = {}): TokenScript =>
  (count) => ({ access_token: `t${count}`, token_type: "Bearer", expires_in: expiresIn, ...extra });

/** An API without a network, which takes any token. */
export const apiStub: Fetch = async () => new Response("{}", { headers: { "content-type": "application/json" } });
