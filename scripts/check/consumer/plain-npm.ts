/** What npm may keep of the surroundings: where its cache is and whom it trusts. */
const KEPT = ["npm_config_cache", "npm_config_cafile"];
/** And where the registry is. */
const REGISTRY = ["npm_config_registry", "npm_config_userconfig"];

/** The environment of a person who types `npm`: without what pnpm and npx say to the scripts they run. */
export function plainNpmEnvironment({ keepsRegistry = true } = {}): NodeJS.ProcessEnv {
  const kept = keepsRegistry ? [...KEPT, ...REGISTRY] : KEPT;
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^p?npm_/i.test(name) || kept.includes(name.toLowerCase()),
  );
  return Object.fromEntries(entries);
}
