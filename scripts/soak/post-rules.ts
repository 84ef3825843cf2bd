import type { CallRecord } from "./records.ts";
import { sendsOf } from "./resend-rules.ts";

/** How often the server acted on the POSTs of each call; the call's id is in the body. */
function actsOf(posts: Readonly<Record<string, number>>): Map<string, number> {
  const acts = new Map<string, number>();
  for (const [body, count] of Object.entries(posts)) {
    const id = /soak-\d+-\d+/.exec(body)?.[0];
    if (id) acts.set(id, (acts.get(id) ?? 0) + count);
  }
  return acts;
}

/**
 * A POST may act once. More often only if its caller marked it `idempotent`, and not more often than it was sent. One that
 * was answered with success has acted.
 */
export function postBreaches(calls: readonly CallRecord[], posts: Readonly<Record<string, number>>): string[] {
  const acts = actsOf(posts);
  return calls
    .filter(({ plan }) => plan.method === "POST")
    .flatMap(({ id, identity, plan, outcome, exchanges }) => {
      const count = acts.get(id) ?? 0;
      const most = plan.idempotent ? sendsOf(exchanges) : 1;
      const isLost = count === 0 && outcome !== undefined && "status" in outcome && outcome.status < 400;
      if (count <= most && !isLost) return [];
      return [
        `${id} ${identity.name} ${plan.operation} acted ${count} times; ${JSON.stringify({ plan, outcome, exchanges })}`,
      ];
    });
}
