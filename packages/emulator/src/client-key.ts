import type { Place } from "./place.ts";

/**
 * The name under which the authorization server knows a client. The same client id in another realm or tenant is
 * another client, so the place is part of it; the encoding leaves no delimiter to confuse and only letters that
 * oidc-provider takes in a client id.
 */
export function clientKey(place: Partial<Place>, clientId: string): string {
  return Buffer.from(JSON.stringify([place, clientId])).toString("base64url");
}

/** The place and client id that a key was made of. */
export function readClientKey(key: string): { place: Partial<Place>; clientId: string } {
  const [place, clientId] = JSON.parse(Buffer.from(key, "base64url").toString()) as [Partial<Place>, string];
  return { place, clientId };
}

/** A secret in the letters that oidc-provider takes; vendors give out, and callers send, any text. */
export const secretKey = (secret: string): string => Buffer.from(secret).toString("base64url");
