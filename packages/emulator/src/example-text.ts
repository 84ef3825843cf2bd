import type { JsonSchema } from "./json-schema.ts";
import { textFor } from "./text-for-pattern.ts";

/** The day on which all made-up times lie, so that answers do not change from day to day. */
const firstOfJanuary2026 = Date.UTC(2026, 0, 1);

type Random = () => number;

const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join("");
const day = (random: Random) =>
  new Date(firstOfJanuary2026 + Math.floor(random() * 180) * 86_400_000 + 43_200_000).toISOString();

const formats: Record<string, (random: Random, name: string) => string> = {
  uuid: (random) => uuidFrom(random),
  "date-time": (random) => day(random),
  date: (random) => day(random).slice(0, 10),
  time: () => "12:00:00Z",
  duration: () => "P1D",
  email: (random) => `person${digits(random, 3)}@example.com`,
  uri: (_, name) => `https://example.com/${encodeURIComponent(name)}`,
  url: (_, name) => `https://example.com/${encodeURIComponent(name)}`,
  "uri-reference": (_, name) => `/${encodeURIComponent(name)}`,
  hostname: () => "example.com",
  ipv4: () => "192.0.2.1",
  ipv6: () => "2001:db8::1",
  byte: () => "ZXhhbXBsZQ==",
};

/** A random UUID of version 4 from a stream of numbers. */
export function uuidFrom(random: Random): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16));
  hex[12] = "4";
  hex[16] = "89ab"[Math.floor(random() * 4)]!;
  const text = hex.join("");
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join("-");
}

/** A text that fits a string schema, named after the property that it is for. */
export function exampleText(schema: JsonSchema, name: string, random: Random): string {
  const known = schema.format === undefined ? undefined : formats[schema.format];
  if (known) return known(random, name);
  const { minLength = 0, maxLength = Infinity } = schema;
  if (schema.pattern !== undefined) return textFor(schema.pattern, random);
  return `${name}-${digits(random, 4)}`.padEnd(minLength, "x").slice(0, maxLength);
}
