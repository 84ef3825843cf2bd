import type { Duplex } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import * as zlib from "node:zlib";
import { fetchFailed } from "./fetch-failed.ts";
import type { Flow, Sink } from "./flow.ts";

/** Chained codings beyond this are an attack (CVE-2022-32206). */
const MOST_CODINGS = 5;

/** As browsers do: what is whole of a truncated body is given. */
const LENIENT = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };

const LENIENT_BROTLI = { flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH };

/** Node has it from 22.15. */
const { createZstdDecompress } = zlib as { createZstdDecompress?: () => Duplex };

const gunzip = () => createGunzip(LENIENT);

const CODINGS: Readonly<Record<string, (first: Uint8Array) => Duplex>> = {
  gzip: gunzip,
  "x-gzip": gunzip,
  br: () => createBrotliDecompress(LENIENT_BROTLI),
  // Some servers leave out the zlib header; its first byte says method 8 (RFC 1950 section 2.2).
  deflate: ([byte = 0]) => ((byte & 0x0f) === 8 ? createInflate(LENIENT) : createInflateRaw(LENIENT)),
  ...(createZstdDecompress && { zstd: () => createZstdDecompress() }),
};

/** What this runtime can decode, the best first. */
export const ACCEPT_ENCODING = [...(createZstdDecompress ? ["zstd"] : []), "br", "gzip", "deflate"].join(", ");

/** The codings of a body in the order in which they are taken off; none when one of them is not known. */
export function codingsIn(header: string): string[] {
  const codings = header
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .toReversed();
  if (codings.length > MOST_CODINGS) throw fetchFailed(new Error(`too many content codings: ${codings.length}`));
  return codings.every((coding) => Object.hasOwn(CODINGS, coding)) ? codings : [];
}

/** Takes one coding off a body on its way. */
export class Decoder implements Sink, Flow {
  readonly #coding: string;
  readonly #flow: Flow;
  #next: Sink | undefined;
  #stream: Duplex | undefined;
  #isOver = false;

  constructor(coding: string, flow: Flow) {
    this.#coding = coding;
    this.#flow = flow;
  }

  /** Says where what is decoded goes. */
  into(next: Sink): void {
    this.#next = next;
  }

  push(chunk: Uint8Array): void {
    if (this.#isOver) return;
    this.#stream ??= this.#open(chunk);
    if (this.#stream.write(chunk)) return;
    this.#flow.pause();
    this.#stream.once("drain", () => this.#flow.resume());
  }

  end(): void {
    if (this.#stream) this.#stream.end();
    else this.#next?.end();
  }

  fail(error: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#stream?.destroy();
    this.#next?.fail(error);
  }

  pause(): void {
    this.#stream?.pause();
  }

  resume(): void {
    this.#stream?.resume();
  }

  abort(): void {
    this.#isOver = true;
    this.#stream?.destroy();
    this.#flow.abort();
  }

  #open(first: Uint8Array): Duplex {
    const open = CODINGS[this.#coding] as (first: Uint8Array) => Duplex;
    return open(first)
      .on("data", (chunk: Uint8Array) => this.#next?.push(chunk))
      .on("end", () => this.#next?.end())
      .on("error", (cause) => {
        this.fail(new TypeError("terminated", { cause }));
        this.#flow.abort();
      });
  }
}
