/**
 * Generated from specs/imply/openapi.yaml: do not edit. `npx --yes pnpm@12.21.0 generate imply` writes this file.
 * Generator: openapi-typescript 7.13.0
 * packages/imply/openapi.json: sha256 b6062922f7f072cfdd628e2becce7d0f473574fb63e35479598190878264ad1e
 * specs/imply/source.json: sha256 23c30e12eb5b815f9f0295228f47b06f9e40c3e325ce53c1ef589e5ccddeaee0
 */

export interface paths {
    "/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a cluster
         * @description Asks for a new cluster that matches the given spec. Machines start after the answer, which takes minutes: read the cluster again to follow it. Needs the manage-clusters role for the environment. The tutorial names the method and the resource; the path and the answer are conclusions.
         *
         *     Evidence: partial (source: https://docs.imply.io/api/manager/manager-api-tutorial, https://docs.imply.io/api/manager/manager-api-reference)
         */
        post: operations["createCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{clusterId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The cluster's identifier. Those that the vendor shows are UUIDs, but it only promises a string.
                 *
                 *     Evidence: documented (source: https://docs.imply.io/api/manager/ClustersHistoricalApi)
                 */
                clusterId: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        /**
         * Read a cluster
         * @description Gives the cluster's present configuration and its resource version, which counts the changes made to it. Use it to follow a creation, a change or a stop, and to learn the version before you ask for an earlier one. The tutorial names the task; the route is a conclusion.
         *
         *     Evidence: inferred (source: https://docs.imply.io/api/manager/manager-api-tutorial)
         */
        get: operations["getCluster"];
        /**
         * Change a cluster, scale it up or stop it
         * @description Sends the wanted configuration; the cluster moves towards it after the answer. Scaling up is a change of the counts and instance types in the spec, stopping a change of `spec.desiredState`. Without high availability (at least three master servers) the update interrupts service for minutes. The tutorial names the tasks; the route and the method are conclusions, the method could as well be PATCH. A 409 suggests that the current resource version has to be sent along, which is not confirmed.
         *
         *     Evidence: inferred (source: https://docs.imply.io/api/manager/manager-api-tutorial, https://docs.imply.io/latest/imply-manager/)
         */
        put: operations["updateCluster"];
        post?: never;
        /**
         * Delete a cluster
         * @description Terminates the cluster and removes it. Needs the manage-clusters role for the environment. The tutorial names the task; the route is a conclusion.
         *
         *     Evidence: inferred (source: https://docs.imply.io/api/manager/manager-api-tutorial)
         */
        delete: operations["deleteCluster"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{clusterId}/history/{resourceVersion}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The cluster's identifier. Those that the vendor shows are UUIDs, but it only promises a string.
                 *
                 *     Evidence: documented (source: https://docs.imply.io/api/manager/ClustersHistoricalApi)
                 */
                clusterId: components["parameters"]["ClusterId"];
                /**
                 * @description Which configuration to read; `status.resourceVersion` of the cluster is the present one.
                 *
                 *     Evidence: documented (source: https://docs.imply.io/api/manager/ClustersHistoricalApi)
                 */
                resourceVersion: components["parameters"]["ResourceVersion"];
            };
            cookie?: never;
        };
        /**
         * Read an earlier configuration of a cluster
         * @description Gives the cluster as it was at one resource version. Versions start at 0 and go up by one with every change of the configuration, so counting down from the present version walks through the whole history.
         *
         *     Evidence: documented (source: https://docs.imply.io/api/manager/ClustersHistoricalApi)
         */
        get: operations["getClusterByVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A cluster, written down as it should be (`spec`) beside what is known of it (`metadata`, `status`).
         *
         *     Evidence: documented (source: https://docs.imply.io/api/manager/ClustersHistoricalApi)
         * @example {
         *       "metadata": {
         *         "name": "analytics"
         *       },
         *       "spec": {
         *         "version": "2026.01",
         *         "desiredState": "STARTED",
         *         "encryptVolumes": true,
         *         "master": {
         *           "replicas": 3,
         *           "instanceType": "m5.large"
         *         },
         *         "deepStorage": {
         *           "path": "s3://example-bucket/analytics"
         *         }
         *       }
         *     }
         */
        Cluster: {
            metadata?: components["schemas"]["ObjectMeta"];
            spec?: components["schemas"]["ClusterSpec"];
            status?: components["schemas"]["ClusterStatus"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What names a cluster.
         *
         *     Evidence: partial (source: https://docs.imply.io/api/manager/ClustersHistoricalApi, https://docs.imply.io/api/manager/manager-api-reference)
         */
        ObjectMeta: {
            /** @description The cluster's name. The vendor refuses null here. */
            name: string;
            /** @description The identifier that the manager gave the cluster. Leave it out when you create one. */
            uid?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The configuration a cluster should have. The sample that was read breaks off inside `master`, so further properties exist: the reference's index also names objects for query servers, data servers, data tiers, the metadata store, custom files and the load balancer, without showing where they go. They are accepted here as additional properties. ZooKeeper settings cannot be changed in Hybrid.
         *
         *     Evidence: partial (source: https://docs.imply.io/api/manager/ClustersHistoricalApi, https://docs.imply.io/api/manager/manager-api-reference)
         */
        ClusterSpec: {
            /** @description The Imply version to run. */
            version?: string;
            /** @description What the cluster should be doing. `STARTED` is the one value that was read; the value that stops a cluster is not published (`STOPPED` would be a guess). */
            desiredState?: "STARTED" | (string & {});
            /** @description The AWS role that the cluster's machines take on. */
            awsInstanceRole?: string;
            /** @description The AWS key pair put on the machines. */
            awsKeyPair?: string;
            /** @description Tags that the AWS resources get. */
            awsTags?: components["schemas"]["NameValue"][];
            /** @description Whether the machines' volumes are encrypted. */
            encryptVolumes?: boolean;
            /** @description Druid runtime properties for all processes. */
            commonRuntimeProperties?: components["schemas"]["NameValue"][];
            master?: components["schemas"]["MasterConfiguration"];
            deepStorage?: components["schemas"]["DeepStorage"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What the manager reports of a cluster. Only the version counter was read; that it stands under `status` of the cluster is a conclusion, and so how progress is reported is unknown.
         *
         *     Evidence: partial (source: https://docs.imply.io/api/manager/ClustersHistoricalApi)
         */
        ClusterStatus: {
            /** @description Starts at 0 and goes up by one at every change of the configuration. */
            resourceVersion?: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The master servers of a cluster, which run Druid's coordinator and overlord.
         *
         *     Evidence: partial (source: https://docs.imply.io/api/manager/ClustersHistoricalApi, https://docs.imply.io/latest/cluster-management)
         */
        MasterConfiguration: {
            /** @description How many master servers; high availability takes at least 3. */
            replicas?: number;
            /** @description The EC2 instance type of a master server. */
            instanceType?: string;
            /** @description Druid runtime properties for the coordinator. */
            coordinatorRuntimeProperties?: components["schemas"]["NameValue"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Where the cluster keeps its segments for good.
         *
         *     Evidence: partial (source: https://docs.imply.io/api/manager/manager-api-reference)
         */
        DeepStorage: {
            /**
             * @description A valid S3 path; anything else is refused with a 400.
             * @example s3://example-bucket/analytics
             */
            path?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A tag or a runtime property.
         *
         *     Evidence: documented (source: https://docs.imply.io/api/manager/ClustersHistoricalApi)
         */
        NameValue: {
            /** @description The tag's or property's name. */
            name?: string;
            /** @description Its value, as text. */
            value?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What a deletion answers. Nothing was read about it; it may well be empty.
         *
         *     Evidence: inferred (source: https://docs.imply.io/api/manager/manager-api-reference)
         */
        DeleteClusterResult: unknown;
        /**
         * @description The envelope of an error. Some calls answer an error with the status alone and no body.
         *
         *     Evidence: documented (source: https://docs.imply.io/api/manager/manager-api-reference)
         * @example {
         *       "error": {
         *         "code": "BadArgument",
         *         "message": "The cluster is not valid.",
         *         "details": [
         *           {
         *             "code": "NullValue",
         *             "target": "metadata.name",
         *             "message": "A name is needed."
         *           }
         *         ]
         *       }
         *     }
         */
        ErrorResponse: {
            error: components["schemas"]["Error"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What went wrong.
         *
         *     Evidence: documented (source: https://docs.imply.io/api/manager/manager-api-reference, https://docs.imply.io/api/manager/ClustersHistoricalApi)
         */
        Error: {
            /** @description The error's kind. */
            code: "BadArgument" | "Unauthorized" | "NotFound" | (string & {});
            /** @description The error in words. */
            message: string;
            /** @description One entry for each part of the request that was refused. */
            details?: components["schemas"]["ErrorDetail"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description One refused part of a request.
         *
         *     Evidence: documented (source: https://docs.imply.io/api/manager/manager-api-reference)
         */
        ErrorDetail: {
            /** @description Why it was refused. */
            code?: "NullValue" | "MalformedValue" | (string & {});
            /** @description The dotted path of the property that is at fault. */
            target?: string;
            /** @description The reason in words. */
            message?: string;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The body was refused, with code `BadArgument`; `details` says which property is null or malformed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token is missing or has expired (after five minutes by default), with code `Unauthorized`. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token is good, but its API client lacks the role manage-clusters for this environment. The code is `Unauthorized` here too, so judge by the status. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such cluster, or no such version of it, with code `NotFound`. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request clashes with the cluster's state. The status is documented, its code and the cause are not. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The cluster's identifier. Those that the vendor shows are UUIDs, but it only promises a string.
         *
         *     Evidence: documented (source: https://docs.imply.io/api/manager/ClustersHistoricalApi)
         */
        ClusterId: string;
        /**
         * @description Which configuration to read; `status.resourceVersion` of the cluster is the present one.
         *
         *     Evidence: documented (source: https://docs.imply.io/api/manager/ClustersHistoricalApi)
         */
        ResourceVersion: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createCluster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The cluster to create. `metadata.name` must be set and `spec.deepStorage.path` must be an S3 path. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Cluster"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            /** @description The cluster as it was accepted. Which success status is sent is not published. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                };
            };
        };
    };
    getCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The cluster's identifier. Those that the vendor shows are UUIDs, but it only promises a string.
                 *
                 *     Evidence: documented (source: https://docs.imply.io/api/manager/ClustersHistoricalApi)
                 */
                clusterId: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The cluster. Which success status is sent is not published. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                };
            };
        };
    };
    updateCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The cluster's identifier. Those that the vendor shows are UUIDs, but it only promises a string.
                 *
                 *     Evidence: documented (source: https://docs.imply.io/api/manager/ClustersHistoricalApi)
                 */
                clusterId: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        /** @description The cluster as it should be, best made from what reading it gave. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Cluster"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description The cluster as it was accepted. Which success status is sent is not published. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                };
            };
        };
    };
    deleteCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The cluster's identifier. Those that the vendor shows are UUIDs, but it only promises a string.
                 *
                 *     Evidence: documented (source: https://docs.imply.io/api/manager/ClustersHistoricalApi)
                 */
                clusterId: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description The deletion was accepted. Some calls of this API answer without a body, and this may be one. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteClusterResult"];
                };
            };
        };
    };
    getClusterByVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The cluster's identifier. Those that the vendor shows are UUIDs, but it only promises a string.
                 *
                 *     Evidence: documented (source: https://docs.imply.io/api/manager/ClustersHistoricalApi)
                 */
                clusterId: components["parameters"]["ClusterId"];
                /**
                 * @description Which configuration to read; `status.resourceVersion` of the cluster is the present one.
                 *
                 *     Evidence: documented (source: https://docs.imply.io/api/manager/ClustersHistoricalApi)
                 */
                resourceVersion: components["parameters"]["ResourceVersion"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The cluster at that version. The vendor promises a success without naming the status. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                };
            };
        };
    };
}
