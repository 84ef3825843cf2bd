import { describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { failureOf } from "../../client/test/support/acme.ts";
import { emulate } from "../../client/test/support/emulated.ts";
import { createImplyClient, DeadlineError, HttpError, unwrap, waitForCluster } from "../src/index.ts";

const emulated = emulate("imply");
const quick = { interval: 2, maxInterval: 5 };
const reads = () => emulated.emulator.stats("imply").byOperation["GET /clusters/{clusterId}"];

async function start(desiredState: string) {
  const imply = createImplyClient(emulated.options());
  const body = { metadata: { name: "nightly" }, spec: { desiredState } };
  const created = await unwrap(imply.POST("/clusters", { body }));
  const clusterId = created.metadata?.uid ?? "";
  const change = (state: string) =>
    unwrap(
      imply.PUT("/clusters/{clusterId}", {
        params: { path: { clusterId } },
        body: { ...body, spec: { desiredState: state } },
      }),
    );
  return { imply, clusterId, change };
}

describe("a cluster", () => {
  it("is waited for until its record wants it started", async () => {
    const { imply, clusterId, change } = await start("STOPPED");
    let polls = 0;
    const onPoll = ({ poll, isDone }: { poll: number; isDone: boolean }) => {
      polls = poll;
      if (poll === 2 && !isDone) void change("STARTED");
    };
    const cluster = await waitForCluster(imply, clusterId, { ...quick, onPoll });
    expect(cluster.spec?.desiredState).toBe("STARTED");
    expect([polls > 2, reads()]).toEqual([true, polls]);
  });

  it("may have to reach a version", async () => {
    const { imply, clusterId, change } = await start("STARTED");
    const waiting = waitForCluster(imply, clusterId, { ...quick, resourceVersion: 1 });
    await change("STARTED");
    expect((await waiting).status?.resourceVersion).toBe(1);
  });

  it("is ready when the caller says so", async () => {
    const { imply, clusterId } = await start("STOPPED");
    const ready = (cluster: { metadata?: { name?: string } }) => cluster.metadata?.name === "nightly";
    expect((await waitForCluster(imply, clusterId, { ...quick, ready })).spec?.desiredState).toBe("STOPPED");
    expect(reads()).toBe(1);
  });

  it("that never gets there ends at the deadline, with its id", async () => {
    const { imply, clusterId } = await start("STOPPED");
    const error = await failureOf(waitForCluster(imply, clusterId, { ...quick, deadline: 100 }));
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error.message).toContain(`imply: cluster ${clusterId} was not done after 100 ms`);
  });

  it("that is deleted meanwhile ends the waiting with its 404", async () => {
    const { imply, clusterId } = await start("STOPPED");
    const waiting = waitForCluster(imply, clusterId, quick);
    await imply.DELETE("/clusters/{clusterId}", { params: { path: { clusterId } } });
    const error = await failureOf(waiting);
    expect(error).toBeInstanceOf(HttpError);
    expect(error["status"]).toBe(404);
  });
});
