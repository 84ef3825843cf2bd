import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { createApieraClient } from "@vendorkit/apiera";
import { emulatorForTests } from "./helpers.ts";

const start = Date.UTC(2026, 5, 1);
let passed = 0;
const emulator = await emulatorForTests({ vendors: ["apiera"], clock: { now: () => start + passed } });
const apiera = createApieraClient(emulator.options("apiera"));
const body = "the bytes of a picture";
const checksum = createHash("sha256").update(body);
const [hex, base64] = [checksum.copy().digest("hex"), checksum.digest("base64")];

beforeEach(() => {
  passed = 0;
  Object.assign(emulator.settings("apiera"), { linkLifetime: 300_000, largestFile: 1_000, checksumHeader: false });
});

async function register() {
  const { data: assets } = await apiera.GET("/v1/assets");
  const params = { path: { assetUuid: assets?.items[0]?.uuid ?? "" } };
  const wish = { variationType: "original", storageLocation: "s3", mimeType: "image/png", extension: ".png" } as const;
  const { data } = await apiera.POST("/v1/assets/{assetUuid}/files/actions/initiate-upload", { params, body: wish });
  const row = async () => {
    const { data: files } = await apiera.GET("/v1/assets/{assetUuid}/files", { params });
    return files?.items.find(({ uuid }) => uuid === data?.uuid);
  };
  return { link: data?.presignedUrl ?? "", row };
}

const put = async (link: string, init: RequestInit = {}) => {
  const response = await fetch(link, { method: "PUT", body, ...init });
  return [response.status, /<Code>(\w+)</.exec(await response.text())?.[1]];
};

describe("an upload link", () => {
  test("takes a file, which is then uploaded, with its size and checksum", async () => {
    const { link, row } = await register();
    expect(await row()).toMatchObject({ status: "awaitingUpload", storageSize: null });
    expect(await put(link)).toEqual([200, undefined]);
    expect(await row()).toMatchObject({ status: "uploaded", storageSize: body.length, checksum: hex });
  });

  test("refuses what S3 refuses, and the file goes on waiting", async () => {
    const { link, row } = await register();
    expect((await fetch(link)).status).toBe(403);
    expect(await put(link.replace("Expires=300", "Expires=900"))).toEqual([403, "SignatureDoesNotMatch"]);
    expect(await put(link, { headers: { authorization: "Bearer x" } })).toEqual([400, "InvalidArgument"]);
    expect(await put(link, { headers: { "x-amz-checksum-sha256": base64 } })).toEqual([403, "AccessDenied"]);
    expect(await put(link, { body: "x".repeat(1_001) })).toEqual([400, "EntityTooLarge"]);
    const chunked = { body: new Blob([body]).stream(), duplex: "half" } as RequestInit;
    expect(await put(link, chunked)).toEqual([501, "NotImplemented"]);
    passed = 300_000;
    expect(await put(link)).toEqual([403, "AccessDenied"]);
    expect(await row()).toMatchObject({ status: "awaitingUpload" });
  });

  test("that is signed with a checksum wants it, and compares", async () => {
    emulator.settings("apiera").checksumHeader = true;
    const { link, row } = await register();
    expect(await put(link)).toEqual([403, "SignatureDoesNotMatch"]);
    const other = createHash("sha256").digest("base64");
    expect(await put(link, { headers: { "x-amz-checksum-sha256": other } })).toEqual([400, "BadDigest"]);
    expect(await put(link, { headers: { "x-amz-checksum-sha256": base64 } })).toEqual([200, undefined]);
    expect(await row()).toMatchObject({ status: "uploaded" });
  });

  test("can be made to fail, and is counted", async () => {
    const { link } = await register();
    emulator.fault("apiera", { on: "file", status: 503 });
    emulator.fault("apiera", { on: "file", reset: true, match: { method: "PUT" } });
    expect(await put(link)).toEqual([503, "SlowDown"]);
    await expect(put(link)).rejects.toThrow();
    expect(await put(link)).toEqual([200, undefined]);
    expect(emulator.stats("apiera")).toMatchObject({ files: 3, faults: 2 });
  });
});

test("several uploads are registered at once, or none", async () => {
  const { data: assets } = await apiera.GET("/v1/assets");
  const [one, two] = assets?.items ?? [];
  const file = { variationType: "original", storageLocation: "s3", mimeType: "image/png", extension: ".png" } as const;
  const initiate = (...ids: (string | undefined)[]) =>
    apiera.POST("/v1/assets/files/bulk/actions/initiate-upload", {
      body: ids.map((assetUuid = "") => ({ ...file, assetUuid })),
    });
  const { data } = await initiate(one?.uuid, two?.uuid);
  expect(data?.map(({ assetUuid }) => assetUuid)).toEqual([one?.uuid, two?.uuid]);
  for (const { presignedUrl } of data ?? []) expect(await put(presignedUrl)).toEqual([200, undefined]);
  expect((await initiate(one?.uuid, "5f0c2a4e-7d1b-4c39-9a86-2e4b7c1d9f30")).response.status).toBe(404);
});
