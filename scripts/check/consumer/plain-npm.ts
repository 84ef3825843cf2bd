/** What npm may keep of the surroundings: where the registry is and how to reach it. */
const KEPT = ["npm_config_registry", "npm_config_cache", "npm_config_cafile", "npm_config_userconfig"];

/** The environment of a person who types `npm`: without what pnpm and npx say to the scripts they run. */
export function plainNpmEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^p?npm_/i.test(name) || KEPT.includes(name.toLowerCase()),
  );
  return Object.fromEntries(entries);
}
