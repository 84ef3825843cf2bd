import { openAsBlob } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { addAbortSignal } from "node:stream";
import { text } from "node:stream/consumers";
import { say } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { pairOf } from "./read-parameters.ts";

/** A body as it is sent, and as it is checked. */
export interface RequestBody {
  readonly sent: string | Record<string, unknown>;
  /** Undefined for text that is not JSON. */
  readonly value: unknown;
}

/**
 * A body from `--body`: text, `@file`, or `-` for stdin. It is sent byte for byte as it was written.
 *
 * @throws UsageError for a file that cannot be read, and for what is no JSON when JSON is wanted.
 */
export async function readBody(given: string, isJson: boolean, signal: AbortSignal): Promise<RequestBody> {
  const source = given === "-" || given === "@-" ? "stdin" : given.startsWith("@") ? given.slice(1) : "--body";
  const sent = source === "--body" ? given : await (source === "stdin" ? readStdin(signal) : readText(source));
  try {
    return { sent, value: JSON.parse(sent) as unknown };
  } catch (error) {
    if (!isJson) return { sent, value: undefined };
    throw new UsageError(
      `${source} is not JSON${positionIn(error)}.`,
      "The body is JSON text, @file, or - for stdin; --no-validate sends any text.",
    );
  }
}

/** JSON.parse says where, and also quotes the text, which may hold anything. */
const positionIn = (error: unknown): string =>
  / at position \d+(?: \(line \d+ column \d+\))?/.exec(String(error))?.[0] ?? "";

async function readStdin(signal: AbortSignal): Promise<string> {
  if (process.stdin.isTTY) say("reading the body from the terminal; Ctrl-D ends it");
  return text(addAbortSignal(signal, process.stdin));
}

/** Reads a file that the command line names. */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw unreadable(file, error);
  }
}

const unreadable = (file: string, error: unknown): UsageError => {
  const { code } = error as NodeJS.ErrnoException;
  return new UsageError(code === "ENOENT" ? `there is no file "${file}".` : `${file} cannot be read (${code}).`);
};

/** A form from `--form name=text` and `--form name=@file`. Files are read while they are sent, and again for a retry. */
export async function readForm(fields: readonly string[]): Promise<RequestBody> {
  const form: Record<string, unknown> = {};
  for (const [name, value] of fields.map((field) => pairOf(field, "--form"))) {
    const one = value.startsWith("@") ? await openFile(value.slice(1)) : value;
    form[name] = name in form ? [form[name], one].flat() : one;
  }
  return {
    sent: form,
    value: Object.fromEntries(Object.entries(form).map(([name, field]) => [name, asChecked(field)])),
  };
}

/** Schemas describe a file as text, and a field with JSON in it as what the JSON says. */
function asChecked(field: unknown): unknown {
  if (Array.isArray(field)) return field.map(asChecked);
  if (typeof field !== "string") return "";
  try {
    const value = JSON.parse(field) as unknown;
    return typeof value === "object" ? value : field;
  } catch {
    return field;
  }
}

async function openFile(path: string): Promise<File> {
  try {
    return new File([await openAsBlob(path)], basename(path));
  } catch (error) {
    throw unreadable(path, error);
  }
}
