/** Options by their names: `clientId`, `baseUrl` and so on. */
export type Settings = Readonly<Record<string, string | undefined>>;

const variableOf = (vendor: string, option: string): string =>
  `${vendor}_${option.replaceAll(/[A-Z]/g, (letter) => `_${letter}`)}`.toUpperCase();

/** Sets a vendor's environment variables, and unsets all others of its own. */
export function setVariables(vendor: string, settings: Settings): void {
  for (const name of Object.keys(process.env)) if (name.startsWith(variableOf(vendor, ""))) delete process.env[name];
  for (const [option, value] of Object.entries(settings))
    if (value !== undefined) process.env[variableOf(vendor, option)] = value;
}
