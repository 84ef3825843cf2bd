/** Checked by the compiler and never run. */
import { expectTypeOf } from "vitest";
import { type components, createImplyClient, failure, type ImplyClient, unwrap } from "../src/index.ts";

type Cluster = components["schemas"]["Cluster"];

declare const imply: ImplyClient;

const params = { path: { clusterId: "c" } };

export async function rightCallsCompile() {
  expectTypeOf(await unwrap(imply.POST("/clusters", { body: { metadata: { name: "a" } } }))).toEqualTypeOf<Cluster>();
  const cluster = await unwrap(imply.GET("/clusters/{clusterId}", { params }));
  expectTypeOf(cluster).toEqualTypeOf<Cluster>();
  expectTypeOf(cluster.metadata?.uid).toEqualTypeOf<string | undefined>();
  expectTypeOf(cluster.status?.resourceVersion).toEqualTypeOf<number | undefined>();
  await imply.PUT("/clusters/{clusterId}", { params, body: cluster });
  await imply.DELETE("/clusters/{clusterId}", { params, idempotent: false });
  const at = { path: { clusterId: "c", resourceVersion: 3 } };
  expectTypeOf(
    await unwrap(imply.GET("/clusters/{clusterId}/history/{resourceVersion}", { params: at })),
  ).toEqualTypeOf<Cluster>();
}

export async function wrongCallsDoNot() {
  // @ts-expect-error -- there is no list of clusters in the specification
  await imply.GET("/clusters");
  // @ts-expect-error -- the id is missing
  await imply.GET("/clusters/{clusterId}");
  const at = { path: { clusterId: "c", resourceVersion: "3" } };
  // @ts-expect-error -- the version is a number
  await imply.GET("/clusters/{clusterId}/history/{resourceVersion}", { params: at });
  // @ts-expect-error -- the body is missing
  await imply.POST("/clusters");
  // @ts-expect-error -- a cluster has a name
  await imply.POST("/clusters", { body: { metadata: {} } });
  // @ts-expect-error -- replicas are a number
  await imply.POST("/clusters", { body: { spec: { master: { replicas: "3" } } } });
  // @ts-expect-error -- no such method
  await imply.PATCH("/clusters/{clusterId}", { params });
}

export async function enumsOfAnswersAreOpen() {
  const { spec } = await unwrap(imply.GET("/clusters/{clusterId}", { params }));
  // NonNullable would make one string of them.
  type State = Exclude<Exclude<typeof spec, undefined>["desiredState"], undefined>;
  expectTypeOf<Extract<State, "STARTED">>().toEqualTypeOf<"STARTED">();
  expectTypeOf<"SOMETHING_NEW">().toExtend<State>();
  expectTypeOf<State>().not.toEqualTypeOf<string>();
}

export async function failuresNarrowByStatus() {
  const created = failure(await imply.POST("/clusters", { body: {} }));
  if (created?.status === 400)
    expectTypeOf(created.body.error.details).toEqualTypeOf<components["schemas"]["ErrorDetail"][] | undefined>();
  if (created?.status === 409) expectTypeOf(created.body).toEqualTypeOf<components["schemas"]["ErrorResponse"]>();
  // Not documented for a creation:
  if (created?.status === 404) expectTypeOf(created.body).toEqualTypeOf<unknown>();
  const read = failure(await imply.GET("/clusters/{clusterId}", { params }));
  if (read?.status === 404) expectTypeOf(read.body.error.message).toEqualTypeOf<string>();
  // @ts-expect-error -- a success is no failure
  if (read?.status === 200) return;
}

export function optionsAreTyped() {
  createImplyClient({ organization: "acme", vanityDomain: "acme", token: "t" });
  // @ts-expect-error -- a name
  createImplyClient({ organization: 7 });
  // @ts-expect-error -- Imply has no tenants
  createImplyClient({ tenant: "acme" });
}
