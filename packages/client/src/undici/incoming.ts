import { codingsIn, Decoder } from "./decoder.ts";
import type { Flow, Sink } from "./flow.ts";
import { type BodyRules, IncomingBody, tooLarge } from "./incoming-body.ts";
import type { LeanHeaders } from "./lean-headers.ts";

/** The body that an answer with these headers has, and what takes its bytes from the network: the first of its decoders, or itself. */
export function incoming(network: Flow, headers: LeanHeaders, rules: BodyRules): { body: IncomingBody; sink: Sink } {
  const encoding = headers.get("content-encoding");
  if (!encoding) {
    if (Number(headers.get("content-length")) > rules.limit) throw tooLarge(rules.limit);
    const body = new IncomingBody(network, rules);
    return { body, sink: body };
  }
  const decoders: Decoder[] = [];
  for (const coding of codingsIn(encoding)) {
    const decoder = new Decoder(coding, decoders.at(-1) ?? network);
    decoders.at(-1)?.into(decoder);
    decoders.push(decoder);
  }
  const body = new IncomingBody(decoders.at(-1) ?? network, rules);
  decoders.at(-1)?.into(body);
  return { body, sink: decoders[0] ?? body };
}
