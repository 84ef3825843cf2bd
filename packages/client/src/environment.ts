/** A value and where it came from: the option's name, or the environment variable's. */
export interface Found {
  readonly value: unknown;
  readonly name: string;
}

const toVariable = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** The environment variable of an option: `clientId` of pliant is `PLIANT_CLIENT_ID`. */
export const variableOf = (vendor: string, option: string): string => `${vendor.toUpperCase()}_${toVariable(option)}`;

/** An environment variable's value; an empty one counts as unset, and runtimes without an environment have none. */
export function environment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}

/** An option, or else its environment variable. */
export function find(options: object, vendor: string, option: string): Found | undefined {
  const given = (options as Record<string, unknown>)[option];
  if (given !== undefined) return { value: given, name: option };
  const variable = variableOf(vendor, option);
  const value = environment(variable);
  return value === undefined ? undefined : { value, name: variable };
}
