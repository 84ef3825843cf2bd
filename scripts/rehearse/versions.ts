/** Every release line of Node that the packages promise, from the registry's `node` package. */
export const rehearsedNodes = ["22.23.3", "24.21.0", "26.10.0"] as const;

/** The TypeScript releases that must understand the types. */
export const rehearsedTypescripts = ["5.9.3", "6.0.3", "7.0.2"] as const;

export type RehearsedNode = (typeof rehearsedNodes)[number];
export type RehearsedTypescript = (typeof rehearsedTypescripts)[number];
