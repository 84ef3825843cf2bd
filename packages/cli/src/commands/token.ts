import { jwtClaims } from "@vendorkit/auth-middleware";
import { type ConnectionFlags, connectWith } from "../connection.ts";
import { exitCode } from "../exit-codes.ts";
import { paint, print, say } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { vendorNamed } from "../vendors.ts";

export interface TokenFlags extends ConnectionFlags {
  readonly reveal?: boolean;
  readonly json?: boolean;
}

/** What a JWT may say about itself without telling who uses it (RFC 7519 section 4.1, RFC 8693 section 4.2). */
const CLAIMS = ["iss", "aud", "scope", "iat", "exp"];

/** `token`: gets a token and tells about it. Its value is shown on a terminal only, and only when asked for. */
export async function token(vendorText: string, flags: TokenFlags, signal: AbortSignal): Promise<number> {
  const vendor = vendorNamed(vendorText);
  if (flags.reveal && !process.stdout.isTTY)
    throw new UsageError(
      "--reveal shows a token on a terminal only, and stdout is none.",
      "A program gets tokens from the client itself: `client.tokens.get()`.",
    );
  const client = await connectWith(vendor, flags);
  const { value, expiresAt } = await client.tokens.get({ signal });
  if (flags.reveal) {
    say(paint("yellow", "Whoever has this token can use the API as you, until it ends:"));
    print(value);
    return exitCode.ok;
  }
  const facts = {
    vendor,
    ...(expiresAt !== undefined && {
      expiresAt: new Date(expiresAt).toISOString(),
      secondsLeft: Math.round((expiresAt - Date.now()) / 1000),
    }),
    ...claimsOf(value),
  };
  if (flags.json || !process.stdout.isTTY) print(JSON.stringify(facts));
  else for (const [name, fact] of Object.entries(facts)) print(`${name.padEnd(12)} ${shown(fact)}`);
  return exitCode.ok;
}

const shown = (fact: unknown): string => (typeof fact === "string" ? fact : JSON.stringify(fact));

function claimsOf(value: string): object {
  const claims = jwtClaims(value);
  if (!claims) return { kind: "opaque" };
  const told = CLAIMS.filter((name) => name in claims).map((name) => [name, claims[name]]);
  return { kind: "JWT", claims: Object.fromEntries(told) };
}
