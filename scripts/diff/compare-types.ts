import type { Pair } from "./comparer.ts";
import { canBeNull, isAnything } from "./shape.ts";

export function compareNull({ old, new: new_, direction, place, found }: Pair): void {
  if (isAnything(old) || isAnything(new_) || canBeNull(old) === canBeNull(new_)) return;
  found(canBeNull(new_) ? `${direction}-became-nullable` : `${direction}-became-not-nullable`, place);
}

/** Compares types. Gives whether it makes sense to look further. */
export function compareTypes({ old, new: new_, direction, place, found }: Pair): boolean {
  if (isAnything(old) || isAnything(new_)) {
    if (isAnything(old) && isAnything(new_)) return true;
    const rule = isAnything(old) ? (`${direction}-type-narrowed` as const) : (`${direction}-type-widened` as const);
    found(rule, place, isAnything(old) ? `anything before, ${list(new_.types)} now` : "anything");
    return false;
  }
  if (!old.types || !new_.types) return true;
  const [grew, shrank] = [!covers(old.types, new_.types), !covers(new_.types, old.types)];
  const detail = `${list(old.types)} before, ${list(new_.types)} now`;
  if (grew && shrank) found(`${direction}-type-changed`, place, detail);
  else if (grew) found(`${direction}-type-widened`, place, detail);
  else if (shrank) found(`${direction}-type-narrowed`, place, detail);
  return !(grew && shrank) || [...old.types].some((type) => new_.types?.has(type));
}

/** Whether every value of these types is one of those; an integer is a number. */
function covers(types: ReadonlySet<string>, inner: ReadonlySet<string>): boolean {
  return [...inner].every((type) => types.has(type) || (type === "integer" && types.has("number")));
}

function list(types: ReadonlySet<string> | undefined): string {
  return types ? [...types].toSorted().join(" or ") : "one of several";
}
