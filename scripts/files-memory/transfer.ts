import { once } from "node:events";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { downloadLink, streamedForm, uploadToLink } from "@vendorkit/client";

/** What one process does. */
export interface Job {
  readonly what: "upload" | "download" | "form";
  readonly origin: string;
  readonly megabytes: number;
}

const MEGABYTE = 1024 ** 2;
/** Large enough for buffers to be there and code to be compiled. */
const WARM_UP_MEGABYTES = 16;

/** A file that is made as it is read: one on the disk would be in the system's cache, and tell nothing more. */
function* pieces(megabytes: number) {
  for (let count = 0; count < megabytes * 16; count++) yield new Uint8Array(MEGABYTE / 16);
}

async function* file(megabytes: number) {
  yield* pieces(megabytes);
}

const transfers: Record<Job["what"], (origin: string, megabytes: number) => Promise<unknown>> = {
  upload: (origin, megabytes) => uploadToLink(`${origin}/file`, () => file(megabytes), { size: megabytes * MEGABYTE }),
  async download(origin, megabytes) {
    const path = join(tmpdir(), `vendorkit-${crypto.randomUUID()}`);
    await downloadLink(`${origin}/${megabytes}`).toFile(path);
    await rm(path);
  },
  async form(origin, megabytes) {
    const form = await streamedForm({}, { field: "file", name: "file", source: () => file(megabytes) });
    const body = typeof form.body === "function" ? form.body() : form.body;
    const { headers, redirect, duplex } = form;
    await fetch(`${origin}/file`, { method: "PUT", headers, redirect, duplex, body });
  },
};

/** The most resident memory while the work goes on. */
async function peakDuring(work: () => Promise<unknown>): Promise<number> {
  let peak = 0;
  const look = () => (peak = Math.max(peak, process.memoryUsage.rss()));
  const timer = setInterval(look, 10);
  await work();
  clearInterval(timer);
  return look();
}

const [{ what, origin, megabytes }] = (await once(process, "message")) as [Job];
const small = await peakDuring(() => transfers[what](origin, WARM_UP_MEGABYTES));
const began = performance.now();
const large = await peakDuring(() => transfers[what](origin, megabytes));
process.send?.([(performance.now() - began) / 1000, large - small]);
process.disconnect();
