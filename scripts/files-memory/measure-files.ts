import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Job } from "./transfer.ts";

const MEGABYTE = 1024 ** 2;

/** Buffers of sockets and disks, and garbage that is not collected yet; a file that is kept would be far more. */
const MOST_GROWN_MEGABYTES = 96;

export interface FileMeasure {
  readonly what: Job["what"];
  readonly megabytes: number;
  readonly seconds: number;
  /** How much more resident memory the process had at its peak than after a small file. */
  readonly grownMegabytes: number;
  readonly isFlat: boolean;
}

function* blocks(megabytes: number) {
  const block = Buffer.alloc(MEGABYTE, "vendorkit ");
  for (let count = 0; count < megabytes; count++) yield block;
}

/** A file host: `/8` is a file of eight megabytes, and any file may be put. */
async function startHost() {
  const server = createServer((request, response) => {
    if (request.method === "PUT") {
      request.resume().once("end", () => response.end());
      return;
    }
    const megabytes = Number(/\d+/.exec(request.url ?? "")?.[0]);
    response.writeHead(200, { "content-length": megabytes * MEGABYTE });
    Readable.from(blocks(megabytes)).pipe(response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

async function run(job: Job): Promise<FileMeasure> {
  const child = fork(join(import.meta.dirname, "transfer.ts"), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  child.send(job);
  const isOver = once(child, "exit").then(([code]) => Promise.reject(new Error(`the ${job.what} ended with ${code}`)));
  const [[seconds, grownBytes]] = (await Promise.race([once(child, "message"), isOver])) as [[number, number]];
  const grownMegabytes = grownBytes / MEGABYTE;
  return {
    what: job.what,
    megabytes: job.megabytes,
    seconds,
    grownMegabytes,
    isFlat: grownMegabytes < MOST_GROWN_MEGABYTES,
  };
}

/** Sends and fetches a file of this size, one after the other, each in a process of its own. */
export async function measureFiles(megabytes: number): Promise<FileMeasure[]> {
  const { origin, close } = await startHost();
  try {
    const measures: FileMeasure[] = [];
    for (const what of ["upload", "download", "form"] as const)
      // oxlint-disable-next-line no-await-in-loop -- two at once would take each other's processor
      measures.push(await run({ what, origin, megabytes }));
    return measures;
  } finally {
    close();
  }
}
