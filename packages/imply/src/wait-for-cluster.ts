import { until, type UntilOptions, unwrap } from "@vendorkit/client";
import type { ImplyClient } from "./create-imply-client.ts";
import type { components } from "./schema.ts";

type Cluster = components["schemas"]["Cluster"];

export interface WaitForClusterOptions extends Omit<UntilOptions<Cluster>, "vendor" | "what"> {
  /**
   * Whether the cluster is as you want it. Imply does not publish which field says that its machines run: look at the
   * `status` that your clusters show, and decide here. Default: the record has `desiredState` and `resourceVersion` below.
   */
  ready?: ((cluster: Cluster) => boolean) | undefined;
  /** The state that the record has to want. @default "STARTED" */
  desiredState?: string | undefined;
  /** The version that the record has to have reached, as the answer to your change gave it. @default 0 */
  resourceVersion?: number | undefined;
}

/**
 * Reads a cluster until it is ready, and gives it. **By default "ready" is what the record says is wanted, and not that
 * machines run**, since Imply does not publish how progress is reported. Pass `ready` for more.
 *
 * @throws DeadlineError after `deadline` (15 minutes), HttpError when a read is refused.
 * @example
 * const { status } = await unwrap(imply.PUT("/clusters/{clusterId}", { params: { path: { clusterId } }, body }));
 * await waitForCluster(imply, clusterId, { resourceVersion: status?.resourceVersion });
 */
export function waitForCluster(
  imply: Pick<ImplyClient, "GET">,
  clusterId: string,
  options: WaitForClusterOptions = {},
): Promise<Cluster> {
  const { ready, desiredState = "STARTED", resourceVersion = 0, ...rest } = options;
  const isThere = ({ spec, status }: Cluster) =>
    spec?.desiredState === desiredState && (status?.resourceVersion ?? -1) >= resourceVersion;
  const read = ({ signal }: { signal: AbortSignal }) =>
    unwrap(imply.GET("/clusters/{clusterId}", { params: { path: { clusterId } }, signal }));
  return until(read, ready ?? isThere, { ...rest, vendor: "imply", what: `cluster ${clusterId}` });
}
