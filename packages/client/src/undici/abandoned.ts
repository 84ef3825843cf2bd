import type { IncomingBody } from "./incoming-body.ts";

/** A response that was thrown away unread would keep its connection for ever. */
const registry = new FinalizationRegistry<IncomingBody>((body) => {
  if (!body.isTaken) body.abort(new TypeError("terminated"));
});

/** Lets go of `body` when its response is gone and nobody has begun to read it. */
export const watch = (response: object, body: IncomingBody): void => registry.register(response, body, body);

/** Somebody reads `body`, and may keep what keeps its response: the registry must hold neither. */
export const unwatch = (body: IncomingBody): void => void registry.unregister(body);
