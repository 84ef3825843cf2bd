import type { Row } from "../vendor.ts";

type Query = Readonly<Record<string, unknown>>;

/** Applies `field[operator]` filters: `codes[eq]`, `name[contains]`, `createdAt[min]` and their kind. */
export function filterRows(rows: readonly Row[], query: Query): Row[] {
  const tests = Object.entries(query).flatMap(([name, wanted]) => {
    const [, field, operator] = /^(\w+)\[(\w+)\]$/.exec(name) ?? [];
    const test = operator === undefined ? undefined : operators[operator];
    return field !== undefined && test ? [(row: Row) => test(valueOf(row, field), wanted)] : [];
  });
  return rows.filter((row) => tests.every((test) => test(row)));
}

/** Sorts by every `field[order]` of the query; the first one counts most. */
export function sortRows(rows: readonly Row[], query: Query): Row[] {
  const orders = Object.entries(query).flatMap(([name, direction]) => {
    const [, field] = /^(\w+)\[order\]$/.exec(name) ?? [];
    return field === undefined ? [] : [{ field, sign: direction === "desc" ? -1 : 1 }];
  });
  return rows.toSorted(
    (a, b) => orders.map(({ field, sign }) => sign * compare(a[field], b[field])).find((order) => order !== 0) ?? 0,
  );
}

const operators: Record<string, (value: unknown, wanted: unknown) => boolean> = {
  eq: (value, wanted) => [wanted].flat().some((one) => same(value, one)),
  contains: (value, wanted) => text(value).includes(text(wanted)),
  starts: (value, wanted) => text(value).startsWith(text(wanted)),
  ends: (value, wanted) => text(value).endsWith(text(wanted)),
  min: (value, wanted) => compare(value, wanted) >= 0,
  max: (value, wanted) => compare(value, wanted) <= 0,
};

const text = (value: unknown): string => (typeof value === "string" ? value.toLowerCase() : "");

function same(value: unknown, wanted: unknown): boolean {
  return value === wanted || (typeof value === "string" && Date.parse(value) === Date.parse(String(wanted)));
}

/** Times in different notations are compared as times, everything else as it stands. */
function compare(a: unknown, b: unknown): number {
  const [left, right] = [a, b].map((value) =>
    typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : value,
  ) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The field that a filter is about: `codes` means `code`, `isRemoved` whether there is a `removedAt`. */
function valueOf(row: Row, field: string): unknown {
  if (field in row) return row[field];
  const flag = /^is([A-Z]\w+)$/.exec(field)?.[1];
  if (flag !== undefined) return row[`${flag.charAt(0).toLowerCase()}${flag.slice(1)}At`] != null;
  return [field.replace(/ies$/, "y"), field.replace(/es$/, ""), field.replace(/s$/, "")]
    .map((name) => row[name])
    .find((value) => value !== undefined);
}
