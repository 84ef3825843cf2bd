/** A request as a vendor's client sent it. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A transport without a network, for the `fetch` option: it issues tokens, answers `[]` to everything else, and keeps what was sent. */
export function recorder(isToken = ({ method, url }: Sent): boolean => method === "POST" && url.endsWith("token")) {
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(typeof input === "string" ? input : (input as { url: string }).url, init);
    const { method, url, headers } = request;
    const one = { method, url, headers: Object.fromEntries(headers), body: await request.text() };
    sent.push(one);
    return Response.json(isToken(one) ? { access_token: "a-token", token_type: "Bearer", expires_in: 3_600 } : []);
  };
  return {
    fetch,
    get tokenRequests() {
      return sent.filter(isToken);
    },
    get calls() {
      return sent.filter((one) => !isToken(one));
    },
  };
}

/** Answers every token request so, and no other: for what a client says about a refusal. */
export const refusing =
  (status: number, body: object, headers: Record<string, string> = {}): typeof fetch =>
  async () =>
    Response.json(body, { status, headers });
