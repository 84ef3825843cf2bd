/** How a root script is run on a machine that has npm and nothing else; messages print it ready to paste. */
export function pnpm(script: string): string {
  return `npx --yes pnpm@12.21.0 ${script}`;
}
