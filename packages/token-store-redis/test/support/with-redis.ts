import { spawnSync } from "node:child_process";
import { describe, it } from "vitest";
import { REDIS_SERVER } from "./redis-server.ts";

const isHere = spawnSync(REDIS_SERVER, ["--version"]).error === undefined;

/**
 * A block of tests that need a real Redis. Without one, everything else runs, and the block's title says what was left out
 * and how to get it. In CI, where `.ci/run` installs it, that is a failure.
 */
export function describeWithRedis(title: string, tests: () => void): void {
  if (isHere) return void describe(title, tests);
  const needs = `${title}: needs ${REDIS_SERVER} (on Debian and Ubuntu: apt-get install redis-server)`;
  if (!process.env["CI"]) return void describe.skip(needs, tests);
  it(title, () => Promise.reject(new Error(`These tests could not run. ${needs}`)));
}
