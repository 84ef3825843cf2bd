/** The oldest and the newest release line of Node that the packages promise; from the registry's `node` package. */
export const nodeVersions = ["22.23.3", "24.21.0"] as const;

/** The TypeScript releases that must understand the types: the last one written in JavaScript, and the native one. */
export const typescriptVersions = ["5.9.3", "7.0.2"] as const;

export type TypeScriptVersion = (typeof typescriptVersions)[number];

/** The types of Node that a consumer has installed, and openapi-fetch for the adapter. */
export const consumerDependencies = { "@types/node": "24.19.2", "openapi-fetch": "0.17.0" };
