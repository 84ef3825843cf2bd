/** `attw` asks of every packed tarball whether its types are found by all who can import an ESM package. */
import { eachTarball } from "./check/each-tarball.ts";

await eachTarball("attw", ({ file }) => ["attw", file, "--profile", "esm-only", "--no-emoji", "--format", "ascii"]);
