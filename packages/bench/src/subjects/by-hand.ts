import type { MakeSubject } from "../subject.ts";
import { order, TOKEN } from "../wire.ts";

/** What one writes without a client: a header and a look at the status. */
export const make: MakeSubject = async ({ origin, path, fetch = globalThis.fetch }) => {
  const url = origin + path;
  const call = async (init: RequestInit) => {
    const response = await fetch(url, init);
    if (!response.ok) throw new Error(`answered ${response.status}`);
    return response.json();
  };
  const authorization = `Bearer ${TOKEN}`;
  return {
    get: () => call({ headers: { authorization, accept: "application/json" } }),
    post: () =>
      call({
        method: "POST",
        headers: { authorization, accept: "application/json", "content-type": "application/json" },
        body: JSON.stringify(order),
      }),
  };
};
