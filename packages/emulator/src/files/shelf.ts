import type { Clock } from "../clock.ts";
import { signLink } from "./signed-link.ts";

/** A file that can be fetched. It is made anew for each request, the same bytes each time, and never kept. */
export interface OfferedFile {
  readonly type: string;
  read(): Iterable<string | Uint8Array>;
}

/** A file that arrived. */
export interface ReceivedFile {
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A place that a file can be sent to. */
export interface UploadTarget {
  /** Bytes; a larger file is refused. */
  readonly largest: number;
  arrived(file: ReceivedFile): void;
}

/** One vendor's files behind signed links. */
export interface Shelf {
  /** A link from which the file can be fetched for `lifetime` milliseconds. */
  offer(name: string, file: OfferedFile, lifetime: number): string;
  /** A link to which a file can be sent for `lifetime` milliseconds, with the headers named. */
  expect(name: string, target: UploadTarget, lifetime: number, headers?: readonly string[]): string;
  /** What is behind a path below the vendor's prefix; `"nothing"` for one that is a file's, but of no file. */
  find(path: string): OfferedFile | UploadTarget | "nothing" | undefined;
}

/** Where files are, below the vendor's prefix. No tenant may have this name. */
const prefix = "/s3.amazonaws.com/";

/** An empty shelf. `root` is where the vendor's prefix begins. */
export function createShelf(root: string, clock: Clock): Shelf {
  const kept = new Map<string, OfferedFile | UploadTarget>();
  const put = (name: string, what: OfferedFile | UploadTarget): string => {
    const path = prefix + name.split("/").map(encodeURIComponent).join("/");
    kept.set(path, what);
    return path;
  };
  return {
    offer: (name, file, lifetime) => root + signLink(put(name, file), { method: "GET", now: clock.now(), lifetime }),
    expect: (name, target, lifetime, headers = []) =>
      root + signLink(put(name, target), { method: "PUT", now: clock.now(), lifetime, headers }),
    find: (path) => (path.startsWith(prefix) ? (kept.get(path) ?? "nothing") : undefined),
  };
}
