import { randomUUID } from "node:crypto";
import type { Clock } from "./clock.ts";

/** A callback to send to a program under test. */
export interface Callback {
  /** Where the program listens. */
  readonly url: string;
  /** The body; default the specification's example of `event`, or an empty object. */
  readonly payload?: unknown;
  /** The event, whose example is sent where there is no `payload`. */
  readonly event?: string;
  /** The id of the callback; default a new one. Send the same again for a second delivery. */
  readonly id?: string;
  /** When it was signed, in milliseconds since the epoch; default now. */
  readonly at?: number;
  /** Signs with a key that the vendor does not have; default false. */
  readonly forged?: boolean;
  /** Changes the body after it was signed; default false. */
  readonly tampered?: boolean;
  /** Headers beside those of the signature. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** How a program took a callback. */
export interface Delivery {
  readonly id: string;
  readonly status: number;
}

/** What is signed of a callback. */
export interface Signed {
  readonly id: string;
  /** Seconds since the epoch. */
  readonly seconds: string;
  readonly body: string;
  readonly forged: boolean;
}

/** Sends a callback once, as it is. Vendors send again what is not answered by 2xx; here a second delivery is the caller's. */
export async function sendCallback(
  callback: Callback,
  vendor: {
    readonly headers: (signed: Signed) => Record<string, string>;
    readonly clock: Clock;
    readonly example: unknown;
  },
): Promise<Delivery> {
  const { url, id = randomUUID(), at = vendor.clock.now(), forged = false, tampered = false } = callback;
  const body = JSON.stringify(callback.payload ?? vendor.example ?? {});
  const seconds = String(Math.floor(at / 1000));
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...vendor.headers({ id, seconds, body, forged }),
      ...callback.headers,
    },
    body: tampered ? `${body} ` : body,
  });
  await response.arrayBuffer();
  return { id, status: response.status };
}
