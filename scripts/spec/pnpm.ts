/** The pnpm that the lockfile and the workspace's settings are written for. */
export const PNPM_VERSION = "12.21.0";

/** How a root script is run on a machine that has npm and nothing else; messages print it ready to paste. */
export function pnpm(script: string): string {
  return `npx --yes pnpm@${PNPM_VERSION} ${script}`;
}
