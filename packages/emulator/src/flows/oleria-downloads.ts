import { randomUUID } from "node:crypto";
import type { Answer } from "../answer.ts";
import type { Clock } from "../clock.ts";
import type { Incoming } from "../incoming.ts";
import { seededRandom, seedOf } from "../seeded-random.ts";
import { openLink, signLink } from "../signed-link.ts";
import { byName, type Call } from "../vendor.ts";

export interface Download {
  readonly context: string;
  readonly acceptedAt: number;
  polls: number;
  readonly error?: { readonly code: string; readonly message: string };
}

type Downloads = Map<string, Download>;

/** What a caller may change in how exports behave. */
export interface DownloadSettings {
  /** How many reads still find an export `accepted`; default 1, so that the second finds it done. */
  polls: number;
  /** How many milliseconds an export takes at least; default 0. */
  delay: number;
  /** How many milliseconds a link to a finished file works; default five minutes, as the vendor says. */
  linkLifetime: number;
  /** How many of the next exports end as `failed`; default 0. Counts down. */
  failures: number;
  /** How many rows a file has; default 3. */
  rows: number;
}

type DownloadCall = Call<Downloads, DownloadSettings>;

/** Where files are, below the vendor's prefix. No tenant may have this name. */
const files = "/s3.amazonaws.com/exports/";
const failure = { code: "EXPORT_FAILED", message: "The export could not be made" };

/** Exports that are accepted, take a while, and end in a CSV file behind a signed link. */
export function createDownloads() {
  const settings: DownloadSettings = { polls: 1, delay: 0, linkLifetime: 300_000, failures: 0, rows: 3 };
  return {
    settings,
    state: (): Downloads => new Map(),
    handler: byName<Downloads, DownloadSettings>({ "POST /v1/downloads": create, "GET /v1/downloads/{id}": read }),
    extra: download,
  };
}

function create(call: DownloadCall): Answer {
  const { context } = call.body as { context: string };
  const id = randomUUID();
  const fails = call.settings.failures > 0;
  if (fails) call.settings.failures -= 1;
  call.state.set(id, { context, acceptedAt: call.clock.now(), polls: 0, ...(fails ? { error: failure } : {}) });
  return call.success({ id, status: "accepted" });
}

function read(call: DownloadCall): Answer {
  const { settings, clock, root } = call;
  const id = call.ids[0]!;
  const found = call.state.get(id);
  if (!found) return call.refuse({ kind: "not_found", message: `There is no download request ${id}` });
  found.polls += 1;
  if (found.polls <= settings.polls || clock.now() - found.acceptedAt < settings.delay)
    return call.success({ id, status: "accepted" });
  if (found.error) return call.success({ id, status: "failed", error: found.error });
  const path = `${files}${encodeURIComponent(found.context)}/${id}.csv`;
  return call.success({ id, status: "completed", url: root + signLink(path, clock.now(), settings.linkLifetime) });
}

/** Hands out a finished file, as S3 would: the signature is all it asks for, and it stands no second credential. */
function download(request: Incoming, clock: Clock, { rows }: DownloadSettings): Answer | undefined {
  if (!request.path.startsWith(files)) return undefined;
  if (request.headers.authorization !== undefined)
    return s3Error(400, "InvalidArgument", "Only one auth mechanism allowed");
  const link = openLink(request.path, request.query, clock.now());
  if (link === "expired") return s3Error(403, "AccessDenied", "Request has expired");
  if (link === "forged") return s3Error(403, "SignatureDoesNotMatch", "The signature does not match the request");
  return { status: 200, headers: { "Content-Type": "text/csv" }, body: csv(request.path, rows) };
}

function s3Error(status: number, code: string, message: string): Answer {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { status, headers: { "Content-Type": "application/xml" }, body: xml };
}

/** Made-up rows, the same for the same file. The vendor does not publish the columns of its data sets. */
function csv(path: string, rows: number): string {
  const random = seededRandom(seedOf(path));
  const line = (index: number) => {
    const at = new Date(Date.UTC(2026, 0, 1, 8) + index * 86_400_000).toISOString().replace(".000", "");
    return `${index},person${Math.floor(random() * 1000)}@example.com,Finance,${at}`;
  };
  const lines = Array.from({ length: rows }, (_, index) => line(index + 1));
  return `${["id,email,department,createdAt", ...lines].join("\r\n")}\r\n`;
}
