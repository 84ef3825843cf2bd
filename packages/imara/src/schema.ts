/**
 * Generated from specs/imara/openapi.yaml: do not edit. `npx --yes pnpm@12.21.0 generate imara` writes this file.
 * Generator: openapi-typescript 7.13.0
 * packages/imara/openapi.json: sha256 0887cc0358ac9aaf42285cebdd5f607094778e005e75e4b53d0546865898219b
 * specs/imara/source.json: sha256 5b79ceee6e2f0af950953d385dd765275df39ab2a20cec6e74946152e3e06054
 */

export interface paths {
    "/controls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the organization's controls
         * @description Answers with the controls that the API key may see. A key acts for its whole organization, and its scopes are picked when it is made in Settings, API Keys. Only the method, the host, the path and the Authorization header are printed by the vendor: neither parameters nor the shape of the answer is, so check the data at run time before you rely on a field.
         *
         *     Evidence: partial (source: https://imara.com.br/en/resources/documentation/api-authentication, https://imara.com.br/en/resources/documentation/api-keys)
         */
        get: operations["listControls"];
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
         * @description What the control list answers. The vendor publishes no body, so it may be a bare array or an envelope. The user guide speaks of a control's name, description, status, owner, evidence, tests, frameworks and guidance, but those are labels of the web application, not field names.
         *
         *     Evidence: inferred (source: https://imara.com.br/en/resources/documentation/api-authentication, https://imara.com.br/en/resources/documentation/controls-overview)
         */
        Controls: unknown;
        /**
         * @description The body of a 401. Only the status is documented; the body, if there is one, is unknown.
         *
         *     Evidence: inferred (source: https://imara.com.br/en/resources/documentation/api-authentication)
         */
        UnauthorizedError: unknown;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listControls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The controls, in a form that the vendor has not published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Controls"];
                };
            };
            /** @description The token is missing, has expired (after 3600 seconds), or belongs to a revoked key. A new token mends the first two. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnauthorizedError"];
                };
            };
        };
    };
}
