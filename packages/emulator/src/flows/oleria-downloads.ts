import { randomUUID } from "node:crypto";
import type { Answer } from "../answer.ts";
import type { OfferedFile } from "../files/shelf.ts";
import { seededRandom, seedOf } from "../seeded-random.ts";
import { byName, type Call } from "../vendor.ts";

export interface Download {
  readonly context: string;
  readonly acceptedAt: number;
  polls: number;
  file?: OfferedFile;
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

const failure = { code: "EXPORT_FAILED", message: "The export could not be made" };

/** Exports that are accepted, take a while, and end in a CSV file behind a signed link. */
export function createDownloads() {
  const settings: DownloadSettings = { polls: 1, delay: 0, linkLifetime: 300_000, failures: 0, rows: 3 };
  return {
    settings,
    state: (): Downloads => new Map(),
    handler: byName<Downloads, DownloadSettings>({ "POST /v1/downloads": create, "GET /v1/downloads/{id}": read }),
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
  const { settings, clock, files } = call;
  const id = call.ids[0]!;
  const found = call.state.get(id);
  if (!found) return call.refuse({ kind: "not_found", message: `There is no download request ${id}` });
  found.polls += 1;
  if (found.polls <= settings.polls || clock.now() - found.acceptedAt < settings.delay)
    return call.success({ id, status: "accepted" });
  if (found.error) return call.success({ id, status: "failed", error: found.error });
  found.file ??= csvFile(id, settings.rows);
  const url = files.offer(`exports/${found.context}/${id}.csv`, found.file, settings.linkLifetime);
  return call.success({ id, status: "completed", url });
}

/** As many lines as a write over a socket is worth. */
const linesAtOnce = 500;

/** Made-up rows, the same for the same export. The vendor does not publish the columns of its data sets. */
const csvFile = (id: string, rows: number): OfferedFile => ({
  type: "text/csv",
  *read() {
    const random = seededRandom(seedOf(id));
    yield "id,email,department,createdAt\r\n";
    let lines = "";
    for (let index = 1; index <= rows; index++) {
      const at = new Date(Date.UTC(2026, 0, 1, 8) + index * 86_400_000).toISOString().replace(".000", "");
      lines += `${index},person${Math.floor(random() * 1000)}@example.com,Finance,${at}\r\n`;
      if (index % linesAtOnce > 0 && index < rows) continue;
      yield lines;
      lines = "";
    }
  },
});
