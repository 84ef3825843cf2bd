import { randomBytes } from "node:crypto";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { runServer } from "verdaccio";
import { plainNpmEnvironment } from "../check/consumer/plain-npm.ts";
import { executeOrThrow } from "../check/execute.ts";
import { pnpmCommand } from "../check/pnpm-command.ts";
import { SpecError } from "../spec/spec-error.ts";

/** A registry on loopback that holds nothing of ours yet, and passes on what it is asked for of others. */
export interface Registry extends AsyncDisposable {
  readonly url: string;
  /** For npm, pnpm and changesets: they know no other registry. */
  readonly env: NodeJS.ProcessEnv;
}

const IDENTITY = {
  GIT_AUTHOR_NAME: "rehearsal",
  GIT_AUTHOR_EMAIL: "rehearsal@localhost",
  GIT_COMMITTER_NAME: "rehearsal",
  GIT_COMMITTER_EMAIL: "rehearsal@localhost",
};

/** Starts verdaccio in this process, with all that it keeps in a folder. */
export async function startRegistry(folder: string): Promise<Registry> {
  await mkdir(folder, { recursive: true });
  // Caches go by the URL, and an earlier rehearsal may have had the same port. npm takes a UUID in it for a secret.
  const prefix = `/${randomBytes(6).toString("hex")}/`;
  // Its types do not say what it gives.
  const server = (await runServer(settings(folder, prefix, await outerRegistry(folder)))) as Server;
  // verdaccio leaves it to a proxy to take the prefix off.
  server.prependListener("request", (request) => {
    if (request.url?.startsWith(prefix)) request.url = request.url.slice(prefix.length - 1);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`;
  return { url, env: await environment(folder, url), [Symbol.asyncDispose]: () => stop(server) };
}

/**
 * Fails unless npm and pnpm would talk to the registry of the rehearsal in a folder. pnpm 12 ignores `npm_config_registry`,
 * which only npm and older pnpm read, and would publish for all the world to see.
 */
export async function assertRegistry({ url, env }: Pick<Registry, "url" | "env">, cwd: string): Promise<void> {
  for (const tool of ["npm", "pnpm"]) {
    const { stdout } = await executeOrThrow(tool, ["config", "get", "registry"], { cwd, env });
    if (stdout.trim() === url) continue;
    throw new SpecError(
      `${tool} in ${cwd}`,
      `it would talk to ${stdout.trim()}, not to ${url}`,
      "nothing was published",
    );
  }
}

function settings(folder: string, prefix: string, outer: string): object {
  return {
    self_path: folder,
    url_prefix: prefix,
    storage: join(folder, "storage"),
    web: { enable: false },
    auth: {},
    uplinks: { outer: { url: outer } },
    packages: {
      // Never asked for elsewhere: what is installed is what was just published.
      "@vendorkit/*": { access: "$all", publish: "$anonymous" },
      "**": { access: "$all", proxy: "outer" },
    },
    log: { type: "stdout", format: "json", level: "fatal" },
  };
}

async function outerRegistry(cwd: string): Promise<string> {
  const { stdout } = await executeOrThrow("npm", ["config", "get", "registry"], { cwd, env: plainNpmEnvironment() });
  return stdout.trim();
}

async function environment(folder: string, url: string): Promise<NodeJS.ProcessEnv> {
  const [config, bin] = [join(folder, "npmrc"), join(folder, "bin")];
  // npm wants a token before it asks; anything will do.
  await writeFile(config, `registry=${url}\n${url.replace("http:", "")}:_authToken=rehearsal\n`);
  await mkdir(bin, { recursive: true });
  // changesets starts `pnpm`, which need not be installed.
  const command = pnpmCommand().map((part) => `"${part}"`);
  await writeFile(join(bin, "pnpm"), `#!/bin/sh\nexec ${command.join(" ")} "$@"\n`);
  await chmod(join(bin, "pnpm"), 0o755);
  return {
    ...plainNpmEnvironment({ keepsRegistry: false }),
    npm_config_registry: url,
    pnpm_config_registry: url,
    npm_config_userconfig: config,
    PATH: [bin, process.env["PATH"]].join(delimiter),
    NO_PROXY: "127.0.0.1",
    // changesets tags what it has published.
    ...IDENTITY,
    NO_COLOR: "1",
    CI: "true",
  };
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
