import { randomUUID } from "node:crypto";
import type { Answer } from "../answer.ts";
import type { Mismatch } from "../schema-check.ts";
import { byName, type Call, type Row } from "../vendor.ts";

export interface Cluster extends Row {
  readonly metadata: { readonly name: string; readonly uid: string };
  readonly status: { readonly resourceVersion: number };
}

/** The clusters of one organization; each with all its configurations, the first at index 0. */
type Clusters = Map<string, Cluster[]>;

/** What a caller may change in how clusters behave. */
export interface ClusterSettings {
  /** Refuse a second cluster of the same name with 409. Default false, since the vendor does not publish the rule. */
  uniqueNames: boolean;
  /** Refuse an update whose `status.resourceVersion` is not the present one with 409. Default false, for the same reason. */
  checkVersions: boolean;
}

type ClusterCall = Call<Clusters, ClusterSettings>;

const s3Path = /^s3[an]?:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/.*)?$/;

/** Clusters with a uid, a version that counts changes, and every earlier configuration. */
export function createClusters() {
  const settings: ClusterSettings = { uniqueNames: false, checkVersions: false };
  return {
    settings,
    state: (): Clusters => new Map(),
    handler: byName<Clusters, ClusterSettings>({
      "POST /clusters": create,
      "GET /clusters": (call) => call.success([...call.state.values()].map((versions) => versions.at(-1))),
      "GET /clusters/{id}": (call) => withCluster(call, (versions) => call.success(versions.at(-1))),
      "PUT /clusters/{id}": update,
      "DELETE /clusters/{id}": remove,
      "GET /clusters/{id}/history/{version}": (call) =>
        withCluster(call, (versions) => {
          const wanted = versions[Number(call.ids[1])];
          return wanted ? call.success(wanted) : missing(call, `Cluster ${call.ids[0]} has no version ${call.ids[1]}`);
        }),
    }),
  };
}

const missing = (call: ClusterCall, message: string): Answer => call.refuse({ kind: "not_found", message });

function withCluster(call: ClusterCall, act: (versions: Cluster[]) => Answer): Answer {
  const versions = call.state.get(call.ids[0]!);
  return versions ? act(versions) : missing(call, `There is no cluster ${call.ids[0]}`);
}

function create(call: ClusterCall): Answer {
  const body = call.body as Partial<Cluster>;
  const mismatches = faultsOf(body);
  if (mismatches.length > 0) return call.refuse({ kind: "bad_body", mismatches });
  const name = body.metadata!.name;
  const taken = [...call.state.values()].some((versions) => versions.at(-1)!.metadata.name === name);
  if (taken && call.settings.uniqueNames)
    return call.refuse({ kind: "conflict", message: `There is a cluster named ${name} already` });
  const cluster: Cluster = {
    ...body,
    metadata: { ...body.metadata!, uid: randomUUID() },
    status: { ...body.status, resourceVersion: 0 },
  };
  call.state.set(cluster.metadata.uid, [cluster]);
  return call.success(cluster);
}

function update(call: ClusterCall): Answer {
  return withCluster(call, (versions) => {
    const body = call.body as Partial<Cluster>;
    const mismatches = faultsOf(body);
    if (mismatches.length > 0) return call.refuse({ kind: "bad_body", mismatches });
    const current = versions.at(-1)!;
    const { resourceVersion } = current.status;
    if (call.settings.checkVersions && body.status?.resourceVersion !== resourceVersion) {
      return call.refuse({ kind: "conflict", message: `The cluster is at resource version ${resourceVersion}` });
    }
    const next: Cluster = {
      ...body,
      metadata: { ...body.metadata!, uid: current.metadata.uid },
      status: { ...body.status, resourceVersion: resourceVersion + 1 },
    };
    versions.push(next);
    return call.success(next);
  });
}

function remove(call: ClusterCall): Answer {
  return withCluster(call, () => {
    call.state.delete(call.ids[0]!);
    return { status: 204 };
  });
}

/** The two rules on values that the vendor's page shows, which a schema that was not published cannot say. */
function faultsOf({ metadata, spec }: Partial<Cluster> & { readonly spec?: unknown }): Mismatch[] {
  const path = (spec as { deepStorage?: { path?: unknown } } | undefined)?.deepStorage?.path;
  const faults: Mismatch[] = [];
  if (!metadata?.name) faults.push({ target: "metadata.name", keyword: "required", message: "must not be null" });
  if (typeof path === "string" && !s3Path.test(path)) {
    faults.push({ target: "spec.deepStorage.path", keyword: "pattern", message: "must be a valid S3 path" });
  }
  return faults;
}
