import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { failureOf } from "../../client/test/support/acme.ts";
import { emulate } from "../../client/test/support/emulated.ts";
import { hurried } from "../../client/test/files/host.ts";
import {
  ChecksumError,
  ConfigurationError,
  createApieraClient,
  DeadlineError,
  FileError,
  HttpError,
  unwrap,
  uploadFile,
  waitForFile,
} from "../src/index.ts";

const emulated = emulate("apiera");
const client = () => createApieraClient(emulated.options());
const settings = () => emulated.emulator.settings("apiera");
const stats = () => emulated.emulator.stats("apiera");

const BYTES = new TextEncoder().encode("\x89PNG and the picture".repeat(10_000));
const sha256 = createHash("sha256").update(BYTES).digest("hex");
const path = join(mkdtempSync(join(tmpdir(), "vendorkit-")), "photo.png");
writeFileSync(path, BYTES);
const photo = () => new File([BYTES], "photo.png", { type: "image/png" });

async function asset(apiera = client()) {
  const { items } = await unwrap(apiera.GET("/v1/assets", { params: { query: { size: 1 } } }));
  return { apiera, assetUuid: items[0]?.uuid ?? "" };
}

beforeEach(() => {
  Object.assign(settings(), { linkLifetime: 300_000, largestFile: 5 * 1024 ** 3, checksumHeader: false });
});

describe("a file of an asset", () => {
  it("is registered, sent to its link without the token, and is there with the checksum that was sent", async () => {
    const { apiera, assetUuid } = await asset();
    const uploaded = await uploadFile(apiera, { assetUuid }, photo());
    expect(uploaded).toMatchObject({ bytes: BYTES.length, sha256, file: { assetUuid, extension: ".png" } });
    expect(JSON.stringify(uploaded)).not.toContain("X-Amz");
    const file = await waitForFile(apiera, { ...uploaded.file, sha256 }, { interval: 1 });
    expect(file).toMatchObject({ status: "uploaded", checksum: sha256, storageSize: BYTES.length });
    expect(stats()).toMatchObject({ files: 1, faults: 0 });
  });

  it("of the disk needs its media type, and tells the extension by its name", async () => {
    const { apiera, assetUuid } = await asset();
    const { file } = await uploadFile(apiera, { assetUuid, mimeType: "image/png" }, { path });
    expect(file).toMatchObject({ mimeType: "image/png", extension: ".png", variationType: "original" });
    for (const [given, missing] of [
      [{ assetUuid }, "mimeType"],
      [{ assetUuid, mimeType: "image/png" }, "extension"],
    ] as const) {
      const error = await failureOf(uploadFile(apiera, given, BYTES));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error.message).toContain(`give \`${missing}\``);
    }
  });

  it("goes with its checksum in the header where the link is signed with one", async () => {
    settings().checksumHeader = true;
    const { apiera, assetUuid } = await asset();
    const uploaded = await uploadFile(apiera, { assetUuid }, photo());
    expect(await waitForFile(apiera, { ...uploaded.file, sha256 })).toMatchObject({ checksum: sha256 });
  });

  it("is sent again, to the same link, when the upload is cut or the host is busy", async () => {
    const { apiera, assetUuid } = await asset();
    emulated.emulator.fault("apiera", { on: "file", cut: 1_000 });
    emulated.emulator.fault("apiera", { on: "file", status: 503 });
    const uploaded = await uploadFile(apiera, { assetUuid }, photo(), { clock: hurried });
    expect(await waitForFile(apiera, { ...uploaded.file, sha256 })).toMatchObject({ status: "uploaded" });
    expect(stats()).toMatchObject({ files: 3, faults: 2 });
    expect(stats().byOperation["POST /v1/assets/{assetUuid}/files/actions/initiate-upload"]).toBe(1);
  });
});

describe("an upload that fails", () => {
  it("because Apiera does not know the asset is the HttpError of its call, and nothing is sent", async () => {
    const { apiera } = await asset();
    const assetUuid = "5f0c2a4e-7d1b-4c39-9a86-2e4b7c1d9f30";
    expect(await failureOf(uploadFile(apiera, { assetUuid }, photo()))).toBeInstanceOf(HttpError);
    expect(stats().files).toBe(0);
  });

  it.each([
    ["its link has lapsed", { linkLifetime: -1_000 }, 403, "AccessDenied: Request has expired"],
    ["it is too large", { largestFile: 10 }, 400, "EntityTooLarge"],
  ])("because %s is a FileError with the host's reason", async (_, wish, status, reason) => {
    Object.assign(settings(), wish);
    const { apiera, assetUuid } = await asset();
    const error = await failureOf(uploadFile(apiera, { assetUuid }, photo()));
    expect(error).toBeInstanceOf(FileError);
    expect(error).toMatchObject({ status, vendor: "apiera" });
    expect(error.message).toContain(reason);
    expect(error.message).not.toContain("X-Amz");
  });

  it("by an abort ends with the caller's reason, while it is registered and while it is sent", async () => {
    const gone = new Error("gone");
    const { apiera, assetUuid } = await asset();
    const before = AbortSignal.abort(gone);
    expect(await failureOf(uploadFile(apiera, { assetUuid }, photo(), { signal: before }))).toBe(gone);
    const controller = new AbortController();
    const onProgress = () => controller.abort(gone);
    expect(await failureOf(uploadFile(apiera, { assetUuid }, photo(), { signal: controller.signal, onProgress }))).toBe(
      gone,
    );
  });
});

describe("waiting for a file", () => {
  it("ends with a ChecksumError when other bytes arrived than were sent", async () => {
    const { apiera, assetUuid } = await asset();
    const { file } = await uploadFile(apiera, { assetUuid }, photo());
    const other = "0".repeat(64);
    const error = await failureOf(waitForFile(apiera, { ...file, sha256: other }));
    expect(error).toBeInstanceOf(ChecksumError);
    expect(error).toMatchObject({ code: "checksum_mismatch", expected: other, actual: sha256 });
  });

  it("ends with a DeadlineError when nothing arrives", async () => {
    settings().largestFile = 1;
    const { apiera, assetUuid } = await asset();
    await failureOf(uploadFile(apiera, { assetUuid }, photo()));
    const { items } = await unwrap(apiera.GET("/v1/assets/{assetUuid}/files", { params: { path: { assetUuid } } }));
    const { uuid = "" } = items.findLast(({ status }) => status === "awaitingUpload") ?? {};
    const options = { interval: 5, deadline: 60 };
    expect(await failureOf(waitForFile(apiera, { uuid, assetUuid }, options))).toBeInstanceOf(DeadlineError);
  });
});
