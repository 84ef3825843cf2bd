import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, expectTypeOf, it, onTestFinished } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { failureOf } from "../../client/test/support/acme.ts";
import { emulate } from "../../client/test/support/emulated.ts";
import {
  createOleriaClient,
  DeadlineError,
  ExportError,
  exportCsv,
  type ExportFilter,
  type ExportProgress,
  FileError,
  HttpError,
  NetworkError,
} from "../src/index.ts";

const emulated = emulate("oleria");
const client = () => createOleriaClient(emulated.options());
const settings = () => emulated.emulator.settings("oleria");
const request = { context: "employees" };
const quick = { interval: 2, maxInterval: 5 };
const header = "id,email,department,createdAt";

const all = async <Item>(rows: AsyncIterable<Item>) => {
  const found: Item[] = [];
  for await (const row of rows) found.push(row);
  return found;
};

beforeEach(() => {
  Object.assign(settings(), { polls: 1, failures: 0, linkLifetime: 300_000, rows: 3 });
});

describe("an export", () => {
  it("is asked for once, waited for, and read row by row", async () => {
    settings().polls = 3;
    const progress: ExportProgress[] = [];
    const onProgress = (step: ExportProgress) => void progress.push(step);
    const exported = await exportCsv(client(), request, { ...quick, onProgress });
    const rows = await all(exported.rows());
    expect(rows.map(({ id }) => id)).toEqual(["1", "2", "3"]);
    expect(Object.keys(rows[0] ?? {}).join()).toBe(header);
    expect(emulated.emulator.stats("oleria").byOperation).toEqual({
      "POST /v1/downloads": 1,
      "GET /v1/downloads/{id}": 4,
    });
    expect(progress.filter(({ phase }) => phase === "waiting")).toHaveLength(4);
    const last = progress.at(-1);
    expect(last).toMatchObject({ phase: "reading", rows: 3 });
    expect(last?.phase === "reading" && last.bytes).toBe(last?.phase === "reading" && last.totalBytes);
  });

  it("is fetched from its link without the token, and without anything else of the client", async () => {
    const sent: unknown[] = [];
    const spy = (async (url: string, init: RequestInit) => {
      sent.push([url.includes("X-Amz-Signature"), Object.keys(init).toSorted(), init.credentials]);
      return fetch(url, init);
    }) as typeof fetch;
    await all((await exportCsv(client(), request, { ...quick, fetch: spy })).rows());
    expect(sent).toEqual([[true, ["credentials", "signal"], "omit"]]);
  });

  it("is a stream of the bytes as they are", async () => {
    const stream = await (await exportCsv(client(), request, quick)).stream();
    expect(await new Response(stream).text()).toMatch(new RegExp(`^${header}\r\n1,`));
  });

  it("can be saved to a file, which has its name only once it is whole", async () => {
    const folder = mkdtempSync(join(tmpdir(), "vendorkit-"));
    const path = join(folder, "employees.csv");
    await (await exportCsv(client(), request, quick)).toFile(path);
    expect(readdirSync(folder)).toEqual(["employees.csv"]);
    expect(readFileSync(path, "utf8").split("\r\n")[0]).toBe(header);
  });

  it("of many rows is read without being kept, and may be left in the middle", async () => {
    settings().rows = 50_000;
    const exported = await exportCsv(client(), request, quick);
    let count = 0;
    for await (const { id } of exported.rows()) if (++count && id === "1000") break;
    expect(count).toBe(1_000);
    expect(await all(exported.rows())).toHaveLength(50_000);
  });
});

describe("a link that has lapsed", () => {
  it("is asked for again, and the file is read", async () => {
    settings().linkLifetime = -1_000;
    const exported = await exportCsv(client(), request, quick);
    settings().linkLifetime = 300_000;
    expect(await all(exported.rows())).toHaveLength(3);
    expect(emulated.emulator.stats("oleria").byOperation["GET /v1/downloads/{id}"]).toBe(3);
  });

  it("twice is an error that says so, and shows no part of the signature", async () => {
    settings().linkLifetime = -1_000;
    const exported = await exportCsv(client(), request, quick);
    const error = await failureOf(exported.stream());
    expect(error).toBeInstanceOf(ExportError);
    expect(error).toMatchObject({ code: "link_refused", status: 403, id: exported.id, vendor: "oleria" });
    expect(`${error.message}${JSON.stringify(error)}`).not.toContain("X-Amz");
  });
});

describe("a download that breaks off", () => {
  const lines = 5_000;

  beforeEach(() => {
    settings().rows = lines;
  });

  it("goes on where it was, with the rows in their order and each once", async () => {
    emulated.emulator.fault("oleria", { on: "file", cut: 100_000, times: 1 });
    const progress: ExportProgress[] = [];
    const exported = await exportCsv(client(), request, { ...quick, onProgress: (step) => void progress.push(step) });
    const rows = await all(exported.rows());
    expect(rows.map(({ id }) => Number(id))).toEqual(Array.from({ length: lines }, (_, index) => index + 1));
    expect(emulated.emulator.stats("oleria")).toMatchObject({ files: 2, faults: 1 });
    const last = progress.at(-1);
    expect(last).toMatchObject({ phase: "reading", rows: lines });
    expect(last?.phase === "reading" && last.bytes).toBe(last?.phase === "reading" && last.totalBytes);
  });

  it("asks for a new link where the old one lapsed meanwhile, and then goes on", async () => {
    let passed = 0;
    const emulator = await emulated.start({ clock: { now: () => Date.now() + passed } });
    onTestFinished(() => emulator.close());
    emulator.settings("oleria").rows = lines;
    emulator.fault("oleria", { on: "file", cut: 100_000 });
    const onProgress = ({ phase }: ExportProgress) => void (phase === "reading" && (passed = 301_000));
    const exported = await exportCsv(createOleriaClient(emulator.options("oleria")), request, { ...quick, onProgress });
    const path = join(mkdtempSync(join(tmpdir(), "vendorkit-")), "employees.csv");
    await exported.toFile(path);
    expect(readFileSync(path, "utf8").trimEnd().split("\r\n")).toHaveLength(lines + 1);
    // The whole link, its rest with the lapsed link, and its rest with the new one.
    expect(emulator.stats("oleria")).toMatchObject({ files: 3, byOperation: { "GET /v1/downloads/{id}": 3 } });
  });
});

describe("an export that ends badly", () => {
  it("because Oleria could not make it is a typed error with Oleria's reason", async () => {
    settings().failures = 1;
    const error = await failureOf(exportCsv(client(), request, quick));
    expect(error).toBeInstanceOf(ExportError);
    expect(error).toMatchObject({ name: "ExportError", code: "export_failed", reason: { code: "EXPORT_FAILED" } });
    expect(error.message).toMatch(/^oleria: export [\w-]+ failed: EXPORT_FAILED: The export could not be made\.$/);
  });

  it("because it is refused is the HttpError of its call", async () => {
    emulated.emulator.fault("oleria", { on: "api", status: 403 });
    expect(await failureOf(exportCsv(client(), request, quick))).toBeInstanceOf(HttpError);
  });

  it("because it takes too long is a DeadlineError", async () => {
    settings().polls = Infinity;
    const error = await failureOf(exportCsv(client(), request, { ...quick, deadline: 200 }));
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error.message).toContain("was not done after 200 ms");
  });

  it("because the connection breaks off leaves no half file behind", async () => {
    const broken = (async () => {
      const stream = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(Buffer.from(`${header}\r\n1,a,b`)),
        pull: (controller) => controller.error(new TypeError("terminated", { cause: { code: "UND_ERR_SOCKET" } })),
      });
      return new Response(stream);
    }) as typeof fetch;
    const folder = mkdtempSync(join(tmpdir(), "vendorkit-"));
    const exported = await exportCsv(client(), request, { ...quick, fetch: broken });
    const error = await failureOf(exported.toFile(join(folder, "employees.csv")));
    expect(error).toBeInstanceOf(NetworkError);
    expect(readdirSync(folder)).toEqual([]);
    expect(await failureOf(all(exported.rows()))).toBeInstanceOf(NetworkError);
  });

  it("because the file's host fails is a FileError, without asking for another link", async () => {
    const failing = (async () =>
      new Response("<Error><Code>InternalError</Code></Error>", { status: 500 })) as typeof fetch;
    const error = await failureOf(
      (await exportCsv(client(), request, { ...quick, fetch: failing, retries: 0 })).stream(),
    );
    expect(error).toBeInstanceOf(FileError);
    expect(error).toMatchObject({ status: 500, code: "file_500" });
    expect(error.message).toMatch(/answered 500: InternalError\.$/);
  });

  it("because the file is no CSV tells the line and quotes nothing of it", async () => {
    const odd = (async () => new Response('id,email\r\n1,"secret@example.com" x\r\n')) as typeof fetch;
    const error = await failureOf(all((await exportCsv(client(), request, { ...quick, fetch: odd })).rows()));
    expect(error).toMatchObject({ name: "ExportError", code: "bad_csv" });
    expect(error.message).not.toContain("secret");
  });

  it("because the link is not https is refused before it is fetched", async () => {
    const url = "http://files.example.com/x?X-Amz-Signature=s";
    emulated.emulator.fault("oleria", {
      on: "api",
      match: { method: "GET" },
      body: (real: unknown) => ({ ...(real as object), status: "completed", url }),
    });
    const exported = await exportCsv(client(), request, quick);
    expect((await failureOf(exported.stream())).message).toContain("must use https");
  });
});

describe("an abort", () => {
  const gone = new Error("gone");

  it("ends the wait for the file with the caller's reason", async () => {
    settings().polls = Infinity;
    const controller = new AbortController();
    const onProgress = () => controller.abort(gone);
    const options = { interval: 60_000, signal: controller.signal, onProgress };
    expect(await failureOf(exportCsv(client(), request, options))).toBe(gone);
  });

  it("ends the download with it as well", async () => {
    settings().rows = 50_000;
    const controller = new AbortController();
    const exported = await exportCsv(client(), request, { ...quick, signal: controller.signal });
    const error = await failureOf(async () => {
      for await (const { id } of exported.rows()) if (id === "10") controller.abort(gone);
    });
    expect(error).toBe(gone);
    expect(await failureOf(exported.stream())).toBe(gone);
  });
});

it("the types know which operators each kind of field takes", () => {
  type OperatorsOf<Type extends ExportFilter["dataType"]> = Extract<ExportFilter, { dataType: Type }>["filterType"];
  type Null = "isNull" | "isNotNull";
  expectTypeOf<OperatorsOf<"boolean">>().toEqualTypeOf<"eq" | "ne" | Null>();
  expectTypeOf<OperatorsOf<"enum">>().toEqualTypeOf<"eq" | "ne" | "in" | "notIn" | Null>();
  expectTypeOf<OperatorsOf<"timestamp">>().toEqualTypeOf<
    "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "last" | Null
  >();
  expectTypeOf<OperatorsOf<"number">>().toEqualTypeOf<
    "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "in" | "notIn" | Null
  >();
  expectTypeOf<OperatorsOf<"string">>().toEqualTypeOf<
    "eq" | "ne" | "in" | "notIn" | "contains" | "notContains" | "matches" | Null
  >();
  const never = () => {
    const filterBy = [{ dataType: "number" as const, field: "a", filterType: "last" as const, values: ["7d"] }];
    // @ts-expect-error -- only a point in time can be in the last seven days
    void exportCsv(client(), { context: "risks", params: { filterBy } });
    // @ts-expect-error -- the data set is missing
    void exportCsv(client(), {});
  };
  expect(never).toBeTypeOf("function");
});
