import { describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { VirtualClock } from "../../auth-middleware/test/support/virtual-clock.ts";
import { failureOf } from "../../client/test/support/acme.ts";
import { describeTokens, emulate } from "../../client/test/support/emulated.ts";
import { startEmulator } from "../../emulator/src/index.ts";
import { createOleriaClient, failure, type OleriaClient, unwrap } from "../src/index.ts";

const emulated = emulate("oleria");

const start = (client: OleriaClient) =>
  client.POST("/v1/downloads", { body: { context: "accessInventoryIdentitiesV2" } });
const read = (client: OleriaClient, id: string) => client.GET("/v1/downloads/{id}", { params: { path: { id } } });

describeTokens(emulated, { create: createOleriaClient, call: start, wrongSecret: /Settings, Manage APIs/ });

it("a token is renewed when less than a minute of it is left", async () => {
  const clock = new VirtualClock();
  const emulator = await startEmulator({ vendors: ["oleria"], clock });
  const oleria = createOleriaClient({ ...emulator.options("oleria"), clock });
  const before = await oleria.tokens.get();
  await clock.advance(3_500_000);
  expect((await oleria.tokens.get()).value).toBe(before.value);
  expect(emulator.stats("oleria").mints).toBe(1);
  await clock.advance(90_000);
  await start(oleria);
  await expect.poll(() => emulator.stats("oleria").mints).toBe(2);
  await emulator.close();
});

it("a wrong audience is told as such, with the audience", async () => {
  const oleria = createOleriaClient({ ...emulated.options(), audience: "https://wrong.example" });
  const error = await failureOf(start(oleria));
  expect(error).toMatchObject({ name: "TokenError", vendor: "oleria" });
  expect(error.message).toContain("audience");
});

describe("a download", () => {
  it("is accepted, completed, and ends in a file that is fetched without the token", async () => {
    const oleria = createOleriaClient(emulated.options());
    const { id, status } = await unwrap(start(oleria));
    expect(status).toBe("accepted");
    let download = await unwrap(read(oleria, id ?? ""));
    expect(download.status).toBe("accepted");
    download = await unwrap(read(oleria, id ?? ""));
    expect(download.status).toBe("completed");
    const file = await fetch(download.url ?? "");
    expect([file.status, file.headers.get("content-type")]).toEqual([200, "text/csv"]);
    expect(await file.text()).toMatch(/^id,/);
  });

  it("that fails says why", async () => {
    emulated.emulator.settings("oleria").failures = 1;
    const oleria = createOleriaClient(emulated.options());
    const { id } = await unwrap(start(oleria));
    await read(oleria, id ?? "");
    expect(await unwrap(read(oleria, id ?? ""))).toMatchObject({ status: "failed", error: { code: "EXPORT_FAILED" } });
  });

  it("that does not exist, or belongs to another tenant, is a 404", async () => {
    const oleria = createOleriaClient(emulated.options());
    const { id } = await unwrap(start(oleria));
    const other = createOleriaClient(emulated.emulator.register("oleria", { tenant: "other" }));
    const failed = failure(await read(other, id ?? ""));
    expect(failed?.status === 404 ? failed.body : undefined).toMatchObject({ code: "NOT_FOUND" });
  });

  it("of which the request is not valid is refused with the field at fault", async () => {
    const oleria = createOleriaClient(emulated.options());
    const body = { context: "risks", params: { sortBy: [{ field: "createdAt", sortType: "sideways" as "asc" }] } };
    const failed = failure(await oleria.POST("/v1/downloads", { body }));
    expect(failed?.status).toBe(400);
    expect(failed?.message).toContain("sortBy");
  });
});
