import { expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { emulate } from "../../client/test/support/emulated.ts";
import { createApieraClient, inBatches, mapConcurrent, unwrap } from "../src/index.ts";

const emulated = emulate("apiera");

it("a thousand products are created in ten calls and published in ten, and a batch that fails is known", async () => {
  const { emulator } = emulated;
  const apiera = createApieraClient(emulator.register("apiera", { organization: "org_bulk" }));
  const wanted = Array.from({ length: 1_000 }, (_, index) => ({ type: "simple" as const, code: `bulk-${index}` }));
  const done: number[] = [];
  const created = await mapConcurrent(
    inBatches(wanted, 100),
    (body, { signal }) => unwrap(apiera.POST("/v1/products/bulk", { body, signal })),
    { concurrency: 2, onProgress: (progress) => void done.push(progress.done) },
  );
  const products = created.flat();
  expect(products.map(({ code }) => code)).toEqual(wanted.map(({ code }) => code));
  expect(done).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  await mapConcurrent(inBatches(products, 100), (batch) =>
    unwrap(
      apiera.PATCH("/v1/products/bulk/actions/lifecycle", {
        body: { transition: "publish", uuids: batch.map(({ uuid }) => uuid) },
        idempotent: true,
      }),
    ),
  );
  expect(emulator.stats("apiera").calls).toBe(20);
  const again = inBatches([...wanted.slice(0, 1), { type: "simple" as const, code: "bulk-new" }], 1);
  const outcomes = await mapConcurrent(again, (body) => unwrap(apiera.POST("/v1/products/bulk", { body })), {
    stopOnError: false,
  });
  expect(outcomes).toMatchObject([{ status: "rejected", reason: { status: 409 } }, { status: "fulfilled" }]);
});
