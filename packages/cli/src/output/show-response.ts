import { saveStream } from "@vendorkit/client";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { text } from "node:stream/consumers";
import type { SeenSecrets } from "../seen-secrets.ts";
import { paint, print, say, withoutControls } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { prettyJson } from "./pretty-json.ts";
import { elapsed, size, withProgress } from "./progress-line.ts";

const REQUEST_ID = ["x-request-id", "x-correlation-id", "x-amzn-requestid", "request-id"];

/** The vendor's id of a request, as far as headers tell it. */
const requestIdOf = ({ headers }: Response): string | undefined =>
  REQUEST_ID.flatMap((name) => headers.get(name) ?? [])[0];

/** The line of a success: status, request id, and how long it took. */
export function tellStatus(response: Response, durationMs: number): void {
  const status = paint("green", `${response.status} ${response.statusText}`.trim());
  const id = requestIdOf(response);
  say([status, `${Math.round(durationMs)} ms`, id && `request id ${withoutControls(id)}`].filter(Boolean).join(" · "));
}

/** The headers of a response, without the tokens and cookies in them. */
export function tellHeaders(response: Response, secrets: SeenSecrets): void {
  for (const [name, value] of response.headers)
    say(`${paint("blue", name)}: ${name === "set-cookie" ? "[hidden]" : withoutControls(secrets.hide(value))}`);
}

const isText = (type: string): boolean => /^text\/|[/+](json|xml|yaml|csv)\b|^application\/x-www-form/.test(type);
const isJson = (type: string): boolean => /[/+]json\b/.test(type);

/** Writes the body of a success: as it came to a file or a pipe, and for reading to a terminal. */
export async function showBody(
  response: Response,
  stream: ReadableStream<Uint8Array> | undefined,
  { output, signal }: { output: string | undefined; signal: AbortSignal },
): Promise<void> {
  if (!stream) return;
  if (output !== undefined) return saveBody(response, stream, output);
  const type = response.headers.get("content-type") ?? "";
  if (!process.stdout.isTTY) {
    await pipeline(Readable.fromWeb(stream as never), process.stdout, { end: false, signal });
    // A line of its own, for shells and for programs that read lines.
    if (isJson(type)) print("");
    return;
  }
  if (!isText(type)) {
    await stream.cancel();
    throw new UsageError(
      `the answer is ${type || "of no known type"}, which is nothing for a terminal.`,
      "Save it with -o file.",
    );
  }
  const all = await text(Readable.fromWeb(stream as never, { signal }));
  print(isJson(type) ? prettyJson(all) : withoutControls(all));
}

async function saveBody(response: Response, stream: ReadableStream<Uint8Array>, output: string): Promise<void> {
  const total = Number(response.headers.get("content-length")) || undefined;
  const started = performance.now();
  let bytes = 0;
  const counted = stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length;
        controller.enqueue(chunk);
      },
    }),
  );
  const text = () =>
    [`${size(bytes)}${total ? ` of ${size(total)}` : ""}`, elapsed(performance.now() - started)].join(", ");
  await withProgress(text, () => saveStream(counted, output));
  say(`saved ${size(bytes)} to ${output}`);
}

/** The body of a failure, for programs to read, without the secrets that a server may echo in it. */
export function showError(error: unknown, secrets: SeenSecrets): void {
  const body = typeof error === "string" ? error : JSON.stringify(error);
  const clean = secrets.hide(body);
  print(process.stdout.isTTY ? withoutControls(prettyJson(clean)) : clean);
}
