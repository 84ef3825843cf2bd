import { UsageError } from "../usage-error.ts";
import { checkRequest } from "./check-request.ts";
import type { Target } from "./find-operation.ts";
import type { Spec } from "./operation.ts";
import { readBody, readForm, type RequestBody } from "./read-body.ts";
import { readParameters } from "./read-parameters.ts";

/** What the command line says of a request. */
export interface RequestFlags {
  readonly param?: readonly string[];
  readonly header?: readonly string[];
  readonly form?: readonly string[];
  readonly body?: string;
  /** False with `--no-validate`. */
  readonly validate: boolean;
}

/**
 * Reads a request from the command line and checks it against the specification. Gives what `client.request` takes.
 *
 * @throws UsageError for everything that does not fit.
 */
export async function readRequest(
  spec: Spec,
  target: Target,
  flags: RequestFlags,
  signal: AbortSignal,
): Promise<Record<string, unknown>> {
  const { operation } = target;
  const params = readParameters(target, flags.param ?? [], flags.validate);
  const headers = readHeaders(flags.header ?? []);
  if (flags.validate) checkBodyFlags(target, flags);
  const body = await bodyOf(target, flags, signal);
  if (operation && flags.validate) await checkRequest(spec, operation, { params, body: body?.value });
  const media = operation?.body?.media;
  if (typeof body?.sent === "string" && media && !headers.has("content-type")) headers.set("content-type", media);
  return {
    params,
    headers,
    ...(body && { body: body.sent }),
    // Text is sent as it was written, and not as a JSON string.
    ...(typeof body?.sent === "string" && { bodySerializer: (text: unknown) => text }),
  };
}

async function bodyOf(
  { operation }: Target,
  flags: RequestFlags,
  signal: AbortSignal,
): Promise<RequestBody | undefined> {
  if (flags.form) return readForm(flags.form);
  if (flags.body === undefined) return undefined;
  return readBody(
    flags.body,
    flags.validate && operation?.body?.media !== undefined && isJson(operation.body.media),
    signal,
  );
}

const isJson = (media: string): boolean => /[/+]json\b/.test(media);

function checkBodyFlags({ operation }: Target, { body, form }: RequestFlags): void {
  const expected = operation?.body;
  const name = `${operation?.id}`;
  const given = body !== undefined || form !== undefined;
  if (body !== undefined && form !== undefined)
    throw new UsageError("--body and --form are both given.", "A request has one body.");
  if (given && !expected) throw new UsageError(`${name} takes no body.`, "--no-validate sends one all the same.");
  if (!given && expected?.required)
    throw new UsageError(`${name} needs a body, as ${expected.media}.`, hintFor(expected.media));
  if (body !== undefined && expected?.media === "multipart/form-data")
    throw new UsageError(`${name} takes a form.`, hintFor(expected.media));
  if (form !== undefined && expected && isJson(expected.media))
    throw new UsageError(`${name} takes JSON and no form.`, hintFor(expected.media));
}

const hintFor = (media: string): string =>
  media === "multipart/form-data"
    ? "Give its fields with --form name=text and --form name=@file."
    : "Give it with --body: JSON text, @file, or - for stdin.";

function readHeaders(given: readonly string[]): Headers {
  const headers = new Headers();
  for (const line of given) {
    const [name = "", value] = line.split(/:(.*)/s);
    try {
      if (value === undefined) throw new TypeError("no colon");
      headers.append(name.trim(), value.trim());
    } catch {
      // The platform's error quotes the value, which may be a secret.
      throw new UsageError(`--header takes "Name: value", and one of them cannot be a header.`);
    }
  }
  return headers;
}
