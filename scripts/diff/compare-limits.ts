import type { Pair } from "./comparer.ts";
import { LOWER_LIMITS, UPPER_LIMITS } from "./read-keywords.ts";

export function compareLimits(pair: Pair): void {
  if (pair.old.limits.size === 0 && pair.new.limits.size === 0) return;
  for (const key of UPPER_LIMITS) compareLimit(pair, key, Number.POSITIVE_INFINITY, (was, is) => is < was);
  for (const key of LOWER_LIMITS) compareLimit(pair, key, Number.NEGATIVE_INFINITY, (was, is) => is > was);
}

function compareLimit(pair: Pair, key: string, none: number, isTighter: (was: number, is: number) => boolean): void {
  const { old, new: new_, direction, place, found } = pair;
  const [was, is] = [old.limits.get(key), new_.limits.get(key)];
  if (was === is) return;
  const detail = `${key} ${was ?? "unset"} before, ${is ?? "unset"} now`;
  const tighter = isTighter(was ?? none, is ?? none);
  found(tighter ? `${direction}-limit-tightened` : `${direction}-limit-loosened`, place, detail);
}
