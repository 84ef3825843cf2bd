/**
 * Generated from specs/oleria/openapi.yaml: do not edit. `npx --yes pnpm@12.21.0 generate oleria` writes this file.
 * Generator: openapi-typescript 7.13.0
 * packages/oleria/openapi.json: sha256 4fc71959f765019927ebdfccc92724a1df7771086b95a97ed75126f6ff051621
 * specs/oleria/source.json: sha256 2260ca170d490ee10a69332a1aaf8852a2af0787a6d182957160058240f0ec8b
 */

export interface paths {
    "/v1/downloads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for an export of a data set
         * @description Starts an export in the background and answers at once with a request in state `accepted`. Exports take seconds to minutes: read the request with growing pauses until it is `completed` or `failed`. No idempotency key is known, so sending this twice makes two exports.
         *
         *     Evidence: documented (source: https://docs.oleria.com/api-reference/downloads/create-a-download-request, https://docs.oleria.com/developer-docs/api-reference/working-with-downloads, https://docs.oleria.com/developer-docs/api-reference/overview)
         */
        post: operations["createDownloadRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/downloads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the state of an export
         * @description Tells whether an export is still `accepted`, is `completed` (then `url` holds a link to the CSV file that works for 5 minutes) or has `failed` (then `error` says why). Poll it with growing pauses, and fetch the file as soon as the link is there.
         *
         *     Evidence: documented (source: https://oleria.mintlify.app/api-reference/downloads/get-a-download-request, https://docs.oleria.com/developer-docs/api-reference/working-with-downloads)
         */
        get: operations["getDownloadRequest"];
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
         * @description Which data set to export, and which of its rows in which order.
         *
         *     Evidence: documented (source: https://docs.oleria.com/api-reference/downloads/create-a-download-request)
         * @example {
         *       "context": "accessInventoryIdentitiesV2",
         *       "params": {
         *         "filterBy": [
         *           {
         *             "dataType": "string",
         *             "field": "department",
         *             "filterType": "in",
         *             "values": [
         *               "Finance",
         *               "Sales"
         *             ]
         *           },
         *           {
         *             "dataType": "timestamp",
         *             "field": "createdAt",
         *             "filterType": "last",
         *             "values": [
         *               "7d"
         *             ]
         *           }
         *         ],
         *         "sortBy": [
         *           {
         *             "field": "createdAt",
         *             "sortType": "desc"
         *           }
         *         ]
         *       }
         *     }
         */
        CreateDownloadRequest: {
            context: components["schemas"]["DownloadContext"];
            params?: components["schemas"]["DownloadParams"];
        };
        /**
         * @description The data set. They come in six groups: access inventory (`accessInventory…`), identities and employees, utilization, risk and activity, identity assessments, and identity lifecycle (`ilm…`). The list is not complete, since the vendor keeps the full one in a file that was not at hand and adds groups over time; the last value stood at the end of a cut page and could be longer. Any other string is accepted here.
         *
         *     Evidence: partial (source: https://docs.oleria.com/api-reference/downloads/create-a-download-request, https://oleria.mintlify.app/developer-docs/api-reference/working-with-downloads)
         */
        DownloadContext: "accessInventoryIdentitiesV2" | "accessInventoryEmployeesV2" | "accessInventoryNhiV2" | "accessInventoryAccounts" | "accessInventoryApplicationAccountsV2" | "accessInventoryApplicationInstancesV2" | "accessInventoryGroupsV2" | "accessInventoryRolesV2" | "accessInventoryResourceInstancesV2" | "identities" | "employees" | "employeeAccessInsights" | "oleriaUsers" | "accountUtilization" | "groupUtilizationAccounts" | "risks" | "risksV2" | "riskMonitoringDetail" | "activityAnalysis" | "identityAssessmentRiskDownload" | "identityAssessmentEntitlementUtilization" | "identityAssessmentResourceInstanceUtilization" | "identityAssessmentSimilarGroups" | "ilmEmployeeEvents" | "ilmWorkflowEmployeeEvents" | (string & {});
        /**
         * @description Which rows to export and in which order.
         *
         *     Evidence: documented (source: https://docs.oleria.com/developer-docs/api-reference/working-with-downloads)
         */
        DownloadParams: {
            /** @description Conditions on fields; a row has to meet all of them. */
            filterBy?: components["schemas"]["Filter"][];
            /** @description The order, the most important field first. */
            sortBy?: components["schemas"]["Sort"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description One condition on one field. `dataType` decides which operators `filterType` may take. That each type is a shape of its own is how this contract writes the vendor's table of operators down.
         *
         *     Evidence: documented (source: https://docs.oleria.com/developer-docs/api-reference/working-with-downloads)
         */
        Filter: components["schemas"]["StringFilter"] | components["schemas"]["NumberFilter"] | components["schemas"]["BooleanFilter"] | components["schemas"]["TimestampFilter"] | components["schemas"]["EnumFilter"];
        /**
         * @description A condition on a text field.
         *
         *     Evidence: documented (source: https://docs.oleria.com/developer-docs/api-reference/working-with-downloads)
         */
        StringFilter: {
            /**
             * @description Says that the field holds text.
             * @enum {string}
             */
            dataType: "string";
            /**
             * @description The field's name; names differ by context and are not listed by the vendor.
             * @example department
             */
            field: string;
            /**
             * @description The operator. `isNull` and `isNotNull` take no values.
             * @enum {string}
             */
            filterType: "eq" | "ne" | "in" | "notIn" | "contains" | "notContains" | "matches" | "isNull" | "isNotNull";
            /** @description What to compare with; `in` and `notIn` take several. */
            values?: string[];
        };
        /**
         * @description A condition on a numeric field.
         *
         *     Evidence: documented (source: https://docs.oleria.com/developer-docs/api-reference/working-with-downloads)
         */
        NumberFilter: {
            /**
             * @description Says that the field holds a number.
             * @enum {string}
             */
            dataType: "number";
            /** @description The field's name; names differ by context and are not listed by the vendor. */
            field: string;
            /**
             * @description The operator. `isNull` and `isNotNull` take no values.
             * @enum {string}
             */
            filterType: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "in" | "notIn" | "isNull" | "isNotNull";
            /** @description What to compare with; `between`, `in` and `notIn` take several. Whether numbers go as JSON numbers or as text is not published, so both are accepted here. */
            values?: unknown[];
        };
        /**
         * @description A condition on a yes/no field.
         *
         *     Evidence: documented (source: https://docs.oleria.com/developer-docs/api-reference/working-with-downloads)
         */
        BooleanFilter: {
            /**
             * @description Says that the field is true or false.
             * @enum {string}
             */
            dataType: "boolean";
            /** @description The field's name; names differ by context and are not listed by the vendor. */
            field: string;
            /**
             * @description The operator. `isNull` and `isNotNull` take no values.
             * @enum {string}
             */
            filterType: "eq" | "ne" | "isNull" | "isNotNull";
            /** @description What to compare with. Whether it goes as a JSON boolean or as text is not published, so both are accepted here. */
            values?: unknown[];
        };
        /**
         * @description A condition on a point in time.
         *
         *     Evidence: documented (source: https://docs.oleria.com/developer-docs/api-reference/working-with-downloads)
         */
        TimestampFilter: {
            /**
             * @description Says that the field holds a point in time.
             * @enum {string}
             */
            dataType: "timestamp";
            /**
             * @description The field's name; names differ by context and are not listed by the vendor.
             * @example createdAt
             */
            field: string;
            /**
             * @description The operator. `last` means "not longer ago than"; `isNull` and `isNotNull` take no values.
             * @enum {string}
             */
            filterType: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "last" | "isNull" | "isNotNull";
            /** @description Points in time (ISO 8601, UTC), two for `between`; for `last` a duration, a number followed by `d` for days or `h` for hours. */
            values?: string[];
        };
        /**
         * @description A condition on a field with a fixed set of values.
         *
         *     Evidence: documented (source: https://docs.oleria.com/developer-docs/api-reference/working-with-downloads)
         */
        EnumFilter: {
            /**
             * @description Says that the field takes one of a fixed set of values.
             * @enum {string}
             */
            dataType: "enum";
            /** @description The field's name; names differ by context and are not listed by the vendor. */
            field: string;
            /**
             * @description The operator. `isNull` and `isNotNull` take no values.
             * @enum {string}
             */
            filterType: "eq" | "ne" | "in" | "notIn" | "isNull" | "isNotNull";
            /** @description What to compare with; `in` and `notIn` take several. */
            values?: string[];
        };
        /**
         * @description One step of the order.
         *
         *     Evidence: documented (source: https://docs.oleria.com/developer-docs/api-reference/working-with-downloads)
         */
        Sort: {
            /**
             * @description The field's name; names differ by context and are not listed by the vendor.
             * @example createdAt
             */
            field: string;
            /**
             * @description Ascending or descending.
             * @enum {string}
             */
            sortType: "asc" | "desc";
        };
        /**
         * @description An export and how far it is.
         *
         *     Evidence: documented (source: https://oleria.mintlify.app/api-reference/downloads/get-a-download-request, https://docs.oleria.com/developer-docs/api-reference/working-with-downloads)
         * @example {
         *       "id": "0d1f6f5e-58a3-4d0b-9f6a-6a5f6c1b2e34",
         *       "status": "accepted"
         *     }
         */
        DownloadRequest: {
            /**
             * Format: uuid
             * @description The export's identifier, with which its state is read.
             */
            id: string;
            /** @description How far it is. `accepted` comes first; `completed` and `failed` are final. */
            status: "accepted" | "completed" | "failed" | (string & {});
            error?: components["schemas"]["DownloadError"];
            /**
             * Format: uri
             * @description The presigned link to the CSV file, present once `status` is `completed`. It works for 5 minutes and needs no token: send no Authorization header to it.
             */
            url?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Why an export failed; present when `status` is `failed`.
         *
         *     Evidence: documented (source: https://docs.oleria.com/api-reference/downloads/create-a-download-request)
         */
        DownloadError: {
            /** @description The failure's kind. The values are not listed by the vendor. */
            code?: string;
            /** @description The failure in words. */
            message?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The body of a refused request.
         *
         *     Evidence: documented (source: https://docs.oleria.com/developer-docs/api-reference/overview)
         */
        Error: {
            /** @description The error's kind. The values are not listed by the vendor. */
            code: string;
            /** @description The error in words. */
            message: string;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The export was accepted. The vendor's overview lists 200 and 201 as successes without saying which one this call sends. */
        DownloadAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DownloadRequest"];
            };
        };
        /** @description The request was not understood, for example an unknown context or an operator its type does not have. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is missing, has expired or is malformed. Get a fresh one and send it again. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is good, but its application may not read this. Oleria's customer success can change that. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such export, or this application may not see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The tenant's rate limit is used up. Wait as long as `Retry-After` says, then longer each time. */
        TooManyRequests: {
            headers: {
                /** @description How many seconds to wait before the next request. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something failed at Oleria's side. Try again with growing pauses. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createDownloadRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The data set, and optionally which rows in which order. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDownloadRequest"];
            };
        };
        responses: {
            200: components["responses"]["DownloadAccepted"];
            201: components["responses"]["DownloadAccepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getDownloadRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` that asking for the export gave. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export's state at this moment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
