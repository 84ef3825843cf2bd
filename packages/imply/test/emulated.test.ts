import { describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { VirtualClock } from "../../auth-middleware/test/support/virtual-clock.ts";
import { failureOf } from "../../client/test/support/acme.ts";
import { describeTokens, emulate } from "../../client/test/support/emulated.ts";
import { startEmulator } from "../../emulator/src/index.ts";
import { createImplyClient, failure, unwrap } from "../src/index.ts";

const emulated = emulate("imply");

describeTokens(emulated, {
  create: createImplyClient,
  call: (client) => client.POST("/clusters", { body: { metadata: { name: "a" } } }),
  wrongSecret: /Credentials tab/,
});

it("tokens that live five minutes are minted three times in ten minutes of a call a second", async () => {
  const clock = new VirtualClock();
  const emulator = await startEmulator({ vendors: ["imply"], clock });
  const imply = createImplyClient({ ...emulator.options("imply"), clock });
  const created = await unwrap(imply.POST("/clusters", { body: { metadata: { name: "a" } } }));
  const clusterId = created.metadata?.uid ?? "";
  for (let second = 0; second < 600; second += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await unwrap(imply.GET("/clusters/{clusterId}", { params: { path: { clusterId } } }));
    // oxlint-disable-next-line no-await-in-loop
    await clock.advance(1_000);
  }
  const { mints, unauthorized, calls } = emulator.stats("imply");
  await emulator.close();
  expect([mints, unauthorized, calls]).toEqual([3, 0, 601]);
});

it("an organization that does not exist is told as such", async () => {
  const { tokenUrl, ...options } = emulated.options();
  const imply = createImplyClient({ ...options, tokenUrl: tokenUrl.replace(/realms\/[^/]+/, "realms/nobody") });
  const error = await failureOf(imply.GET("/clusters/{clusterId}", { params: { path: { clusterId: "c" } } }));
  expect(error).toMatchObject({ name: "TokenError", code: "invalid_request", status: 404 });
  expect(error.message).toContain("Check `organization`");
});

describe("a cluster", () => {
  const spec = { version: "2026.01", deepStorage: { path: "s3://example-bucket/a" } };

  it("is created, changed, read as it was, and deleted", async () => {
    const imply = createImplyClient(emulated.options());
    const created = await unwrap(imply.POST("/clusters", { body: { metadata: { name: "analytics" }, spec } }));
    const clusterId = created.metadata?.uid ?? "";
    expect(created.status?.resourceVersion).toBe(0);

    const params = { path: { clusterId } };
    const body = { ...created, spec: { ...spec, version: "2026.02" } };
    const changed = await unwrap(imply.PUT("/clusters/{clusterId}", { params, body }));
    expect(changed).toMatchObject({ spec: { version: "2026.02" }, status: { resourceVersion: 1 } });
    expect(await unwrap(imply.GET("/clusters/{clusterId}", { params }))).toEqual(changed);

    const at = (resourceVersion: number) =>
      imply.GET("/clusters/{clusterId}/history/{resourceVersion}", {
        params: { path: { clusterId, resourceVersion } },
      });
    expect(await unwrap(at(0))).toEqual(created);
    expect(await unwrap(at(1))).toEqual(changed);
    expect(failure(await at(2))).toMatchObject({ status: 404, body: { error: { code: "NotFound" } } });

    expect((await imply.DELETE("/clusters/{clusterId}", { params })).response.ok).toBe(true);
    expect(failure(await imply.GET("/clusters/{clusterId}", { params }))?.status).toBe(404);
  });

  it("that is not valid is refused, with the property at fault", async () => {
    const imply = createImplyClient(emulated.options());
    const body = { metadata: { name: "a" }, spec: { deepStorage: { path: "not-s3" } } };
    const failed = failure(await imply.POST("/clusters", { body }));
    expect(failed?.status === 400 ? failed.body.error.details : undefined).toMatchObject([
      { code: "MalformedValue", target: "spec.deepStorage.path" },
    ]);
    expect(failed?.message).toContain("BadArgument: The request is not valid");
  });

  it("may be asked for by a path that the specification does not know", async () => {
    const imply = createImplyClient(emulated.options());
    const response = await imply.fetch("clusters/none", { headers: { accept: "application/json" } });
    expect(response.status).toBe(404);
  });
});
