import { setTimeout as sleep } from "node:timers/promises";
import type { Saying } from "./messages.ts";

interface Watch {
  readonly tokenUrl: string | undefined;
  /** Whether the next token request is sent without the fleet's lease. */
  readonly isAlone: () => boolean;
  /** Milliseconds by which token requests are late, as if the token endpoint were far away. */
  readonly mintMs: number;
  readonly say: (saying: Saying) => void;
}

/** A fetch that says when it asks for a token, which tokens it sends to the API, and when one has been answered for. */
export function watchedFetch({ tokenUrl, isAlone, mintMs, say }: Watch): typeof fetch {
  const used = new Set<string>();

  async function mint(send: () => Promise<Response>): Promise<Response> {
    say({ say: "minting", isAlone: isAlone() });
    await sleep(mintMs);
    return send();
  }

  async function firstUse(token: string, send: () => Promise<Response>): Promise<Response> {
    used.add(token);
    say({ say: "using", token });
    const response = await send();
    say({ say: "used" });
    return response;
  }

  return (input, init) => {
    const send = () => fetch(input, init);
    const { url, headers } = input instanceof Request ? input : { url: String(input), headers: init?.headers };
    const token = new Headers(init?.headers ?? headers).get("authorization")?.replace("Bearer ", "");
    if (url === tokenUrl) return mint(send);
    return token === undefined || used.has(token) ? send() : firstUse(token, send);
  };
}
