import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "../spec/repository.ts";
import { SpecError } from "../spec/spec-error.ts";

/** What may not be a variable's name in TypeScript, and what the generated README uses for other things. */
const RESERVED = new Set(
  `await break case catch class const continue debugger default delete do else enum export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static super
  switch this throw true try typeof var void while with yield
  console emulator error failed failure options process response result unwrap vendor`.split(/\s+/),
);

/** Refuses a name that cannot be a package, a variable and the prefix of environment variables, or is taken. */
export function checkName(root: string, name: string | undefined): string {
  if (name === undefined) {
    throw new SpecError(
      "new-vendor",
      "the vendor's name is missing",
      "`new-vendor acme`, with the name in place of acme",
    );
  }
  if (!/^[a-z][a-z0-9]{1,29}$/.test(name)) {
    const why = "it becomes the name of a package, of a variable, and in capitals of environment variables";
    throw new SpecError(name, `this cannot be a vendor's name: ${why}`, "use small letters and digits, a letter first");
  }
  if (RESERVED.has(name))
    throw new SpecError(name, "this word has a meaning of its own in programs", "choose another name");
  const taken = takenBy(root, name);
  if (taken !== undefined) throw new SpecError(name, `this name is taken by ${taken}`, "choose another name");
  return name;
}

function takenBy(root: string, name: string): string | undefined {
  const places = [filesOf(name).spec, `packages/${name}`];
  const manifests = globSync(["packages/*/package.json", "scripts/package.json"], { cwd: root });
  return (
    places.find((place) => existsSync(join(root, place))) ??
    manifests.find((file) => readFileSync(join(root, file), "utf8").includes(`"name": "@vendorkit/${name}"`))
  );
}
