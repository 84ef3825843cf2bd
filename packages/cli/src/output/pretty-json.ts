import { paintOut } from "../terminal.ts";

/** Not in the types of es2023: a number keeps the digits it came with, which a double may not hold. */
interface ExactJson {
  rawJSON(text: string): unknown;
  parse(text: string, revive: (key: string, value: unknown, context: { source?: string }) => unknown): unknown;
}

const json = JSON as unknown as ExactJson;

const isInexact = (value: unknown): boolean => typeof value === "number" && !Number.isSafeInteger(value);

/** JSON text, indented and on a terminal in colours. Numbers keep their digits. Other text is given back as it is. */
export function prettyJson(text: string): string {
  try {
    const exact = json.parse(text, (_, value, { source = "" }) => (isInexact(value) ? json.rawJSON(source) : value));
    return coloured(JSON.stringify(exact, undefined, 2));
  } catch {
    return text;
  }
}

/** A line of indented JSON: perhaps a key, and perhaps a scalar after it. */
const coloured = (text: string): string =>
  text.replaceAll(
    /^( *)("(?:[^"\\]|\\.)*": )?("(?:[^"\\]|\\.)*"|[-\d.eE+]+|true|false|null)?/gm,
    (_, indent: string, key?: string, value?: string) => {
      const name = key ? `${paintOut("blue", key.slice(0, -2))}: ` : "";
      return indent + name + (value ? paintOut(value.startsWith('"') ? "green" : "yellow", value) : "");
    },
  );
