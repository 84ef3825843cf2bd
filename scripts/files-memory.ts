/**
 * `files-memory` sends a file and fetches one, each in a process of its own against a real server, and fails when either
 * took more memory than a small file does. `--megabytes` says how large the file is; the tests use a smaller one.
 */
import { parseArgs } from "node:util";
import { measureFiles } from "./files-memory/measure-files.ts";
import { runCommand } from "./spec/run-command.ts";

const { values } = parseArgs({ options: { megabytes: { type: "string", default: "1024" } } });

await runCommand(async () => {
  const measures = await measureFiles(Number(values.megabytes));
  for (const { what, megabytes, seconds, grownMegabytes } of measures)
    console.log(`${what}: ${megabytes} MB in ${seconds.toFixed(1)} s, ${grownMegabytes.toFixed(0)} MB more memory`);
  const isFlat = measures.every(({ isFlat }) => isFlat);
  if (!isFlat) console.error("files-memory: memory grows with the file");
  return isFlat;
});
