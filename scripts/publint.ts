/** `publint` lints every packed tarball: a warning is an error. */
import { eachTarball } from "./check/each-tarball.ts";

await eachTarball("publint", ({ file }) => ["publint", "run", file, "--strict"]);
