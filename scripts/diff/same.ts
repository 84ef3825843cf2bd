import { isObject, type Json } from "../spec/json.ts";

/** Whether two pieces of data say the same; the order of keys means nothing. */
export function isSame(left: Json | undefined, right: Json | undefined): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => isSame(item, right[index]));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key]));
}

/** The keys under which two tables differ. */
export function differingKeys(left: ReadonlyMap<string, Json>, right: ReadonlyMap<string, Json>): string[] {
  if (left.size === 0 && right.size === 0) return [];
  const found: string[] = [];
  for (const [key, value] of left) if (!isSame(value, right.get(key))) found.push(key);
  for (const key of right.keys()) if (!left.has(key)) found.push(key);
  return found.toSorted();
}
