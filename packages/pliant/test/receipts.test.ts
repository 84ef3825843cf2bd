import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { beforeEach, describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { failureOf } from "../../client/test/support/acme.ts";
import { emulate } from "../../client/test/support/emulated.ts";
import {
  createPliantClient,
  DeadlineError,
  type FileSource,
  HttpError,
  uploadReceipt,
  VendorkitError,
  waitForReceiptMatch,
} from "../src/index.ts";

const emulated = emulate("pliant");
const client = () => createPliantClient(emulated.options());
const settings = () => emulated.emulator.settings("pliant");
const organizationId = "0b5f2c9e-4d1a-4f63-9a57-2f1c7be0a911";
const BYTES = new TextEncoder().encode(`%PDF-1.7\r\n${"the receipt\r\n".repeat(20_000)}`);
const path = join(mkdtempSync(join(tmpdir(), "vendorkit-")), "receipt.pdf");
writeFileSync(path, BYTES);
const quick = { interval: 1 };

beforeEach(() => {
  Object.assign(settings(), { matchPolls: 1, matches: true });
});

describe("a receipt", () => {
  it.each<[string, () => FileSource, string | undefined]>([
    ["a File", () => new File([BYTES], "receipt.pdf", { type: "application/pdf" }), undefined],
    ["a path", () => ({ path }), undefined],
    ["bytes", () => BYTES, "receipt.pdf"],
    ["a function that opens a stream", () => () => Readable.from([BYTES]), "receipt.pdf"],
    ["a stream", () => Readable.from([BYTES]), "receipt.pdf"],
  ])("is uploaded as a form, and finds its transaction: %s", async (_, file, fileName) => {
    const pliant = client();
    const progress: number[] = [];
    const onProgress = ({ bytes }: { bytes: number }) => void progress.push(bytes);
    const receipt = { organizationId, file: file(), fileName, metadata: { merchant: "Café" } };
    const { automatchingTaskId } = await uploadReceipt(pliant, receipt, { onProgress });
    const looks: number[] = [];
    const onPoll = ({ poll }: { poll: number }) => void looks.push(poll);
    const { transactionId } = await waitForReceiptMatch(pliant, automatchingTaskId, { ...quick, onPoll });
    expect(transactionId).toMatch(/^[\da-f-]{36}$/);
    expect(looks).toEqual([1, 2]);
    expect(progress.at(-1)).toBe(BYTES.length);
  });

  it("goes over the wire as one form: the fields, and the file with its name and type", async () => {
    const sent: string[] = [];
    const spy = (async (input: unknown, given: RequestInit) => {
      const init = { ...given };
      if (String(input).endsWith("/automatching")) {
        sent.push(await new Response(given.body ?? null).text());
        Object.assign(init, { body: sent[0] });
      }
      return fetch(String(input), init);
    }) as typeof fetch;
    const pliant = createPliantClient({ ...emulated.options(), fetch: spy });
    await uploadReceipt(pliant, { organizationId, file: { path }, metadata: { merchant: "Café" } });
    const lines = sent[0]?.replaceAll(/-{4,}[\w-]+/g, "--").split("\r\n") ?? [];
    expect(lines).toContain('Content-Disposition: form-data; name="file"; filename="receipt.pdf"');
    expect(lines).toContain("Content-Type: application/pdf");
    expect(lines).toContain('{"merchant":"Café"}');
    expect(lines).toContain(organizationId);
  });

  it("that can be read twice is sent again after a rejected token, and a stream is not", async () => {
    const pliant = client();
    await pliant.tokens.get();
    emulated.emulator.tokens("pliant").revokeAll();
    expect((await uploadReceipt(pliant, { organizationId, file: { path } })).automatchingTaskId).toBeTypeOf("string");
    emulated.emulator.tokens("pliant").revokeAll();
    const file = Readable.from([BYTES]);
    const error = await failureOf(uploadReceipt(pliant, { organizationId, file, fileName: "receipt.pdf" }));
    expect(error).toMatchObject({ name: "HttpError", status: 401 });
  });

  it("of a type that Pliant does not take is refused with Pliant's code", async () => {
    const file = new File(["text"], "receipt.txt", { type: "text/plain" });
    const error = await failureOf(uploadReceipt(client(), { organizationId, file }));
    expect(error).toBeInstanceOf(HttpError);
    expect(error.message).toContain("RECEIPT_FILE_ERROR");
  });

  it("without a name is a mistake of the program", async () => {
    const error = await failureOf(uploadReceipt(client(), { organizationId, file: BYTES }));
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect(error.message).toContain("`name`");
  });

  it("whose source fails, or whose upload is aborted, rejects with that very reason", async () => {
    const gone = new Error("gone");
    async function* broken() {
      yield BYTES;
      throw gone;
    }
    const receipt = { organizationId, fileName: "receipt.pdf" };
    expect(await failureOf(uploadReceipt(client(), { ...receipt, file: broken }))).toBe(gone);
    const controller = new AbortController();
    const options = { signal: controller.signal, onProgress: () => controller.abort(gone) };
    expect(await failureOf(uploadReceipt(client(), { ...receipt, file: BYTES }, options))).toBe(gone);
  });
});

describe("waiting for a match", () => {
  const task = async () => {
    const pliant = client();
    return { pliant, id: (await uploadReceipt(pliant, { organizationId, file: { path } })).automatchingTaskId };
  };

  it("of a receipt that finds none ends at the deadline, or where the caller says", async () => {
    settings().matches = false;
    const { pliant, id } = await task();
    const error = await failureOf(waitForReceiptMatch(pliant, id, { ...quick, maxInterval: 5, deadline: 60 }));
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error.message).toContain(`receipt matching ${id}`);
    const done = (found: { transactionId?: string | null }) => found.transactionId === null;
    expect(await waitForReceiptMatch(pliant, id, { done })).toMatchObject({ transactionId: null });
  });

  it("where receipts are switched off says so", async () => {
    const { pliant, id } = await task();
    emulated.emulator.fault("pliant", { on: "api", status: 204, body: "" });
    const error = await failureOf(waitForReceiptMatch(pliant, id));
    expect(error).toBeInstanceOf(VendorkitError);
    expect(error).toMatchObject({ code: "feature_off" });
  });

  it("is ended by an abort, with its reason", async () => {
    settings().matches = false;
    const { pliant, id } = await task();
    const gone = new Error("gone");
    const controller = new AbortController();
    const onPoll = () => controller.abort(gone);
    expect(await failureOf(waitForReceiptMatch(pliant, id, { onPoll, signal: controller.signal }))).toBe(gone);
  });
});
