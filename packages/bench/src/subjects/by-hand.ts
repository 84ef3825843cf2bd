import type { MakeSubject, Setting, Subject } from "../subject.ts";
import { order, TOKEN } from "../wire.ts";

type Call = (url: string, init: RequestInit, fetch: typeof globalThis.fetch) => Promise<unknown>;

const plain: Call = async (url, init, fetch) => {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return response.json();
};

/** The same with a limit to the time it takes, body and all. */
const limited: Call = async (url, init, fetch) => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 30_000);
  try {
    return await plain(url, { ...init, signal: controller.signal }, fetch);
  } finally {
    clearTimeout(timer);
  }
};

const subjectOf = (send: Call, { origin, path, fetch = globalThis.fetch }: Setting): Subject => {
  const url = origin + path;
  const call = (init: RequestInit) => send(url, init, fetch);
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

/** What one writes without a client: a header and a look at the status. */
export const make: MakeSubject = async (setting) => subjectOf(plain, setting);

export const makeLimited: MakeSubject = async (setting) => subjectOf(limited, setting);
