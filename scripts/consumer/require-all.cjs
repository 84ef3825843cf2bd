/** `require()` of every package named on the command line: they are ESM only, which CommonJS can load from Node 22.12 on. */
"use strict";

for (const name of process.argv.slice(2)) {
  const { version } = require(`${name}/package.json`);
  const exported = Object.keys(require(name));
  if (exported.length === 0) throw new Error(`require("${name}") of ${version} gives nothing`);
}
