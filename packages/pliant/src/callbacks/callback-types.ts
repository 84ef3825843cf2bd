import type { components, webhooks } from "../schema.ts";

/** The name of an event. More than these exist. */
export type CallbackEvent = components["schemas"]["CallbackEventType"];

/** The body of an event; open where Pliant's schema was not found, and for events that are not known here. */
export type CallbackPayload<Event extends string = string> = Event extends keyof webhooks
  ? webhooks[Event]["post"]["requestBody"]["content"]["application/json"]
  : Readonly<Record<string, unknown>>;

/** A callback whose signature was verified. */
export interface Callback<Event extends string = string> {
  /** `webhook-id`, which is signed: the same for each delivery of one callback. */
  readonly id: string;
  /** When it was signed, in milliseconds since the epoch. Order callbacks by `createdAt` if you trust the sender's headers. */
  readonly timestamp: number;
  /** The event that you said this address receives; a callback does not name its own. */
  readonly event: Event | undefined;
  readonly payload: CallbackPayload<Event>;
  /** Headers that Pliant sends beside the signature. **They are not signed.** */
  readonly unsigned: {
    readonly organizationId: string | undefined;
    readonly partnerOrganizationId: string | undefined;
    readonly paymentProgramId: string | undefined;
    readonly callbackId: string | undefined;
    readonly createdAt: string | undefined;
  };
  /** Forgets that this callback was here, so that its next delivery is taken. Call it when your own work on it failed. */
  release(): Promise<void>;
}
