import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bumpFor } from "../diff/bump.ts";
import { filesOf } from "../spec/repository.ts";
import { SpecError } from "../spec/spec-error.ts";
import { compilePrograms, createConsumer, upgrade, type Consumer, type Stage } from "./consumer.ts";
import { publish } from "./publish.ts";
import { runScript } from "./rehearsal.ts";

const VENDOR = "pliant";
const NAME = `@vendorkit/${VENDOR}`;
/** A field of a response that no package's own code reads. */
const [FIELD, RENAMED] = ["syncType", "syncMode"];

/** What a user wrote against the release before. */
const program = (field: string): string => `import { createPliantClient, unwrap } from "${NAME}";

const { data = [] } = await unwrap(createPliantClient().GET("/organizations"));
for (const organization of data) {
  console.log(organization.name);
  console.log(organization.${field}?.toLowerCase());
}
`;
const LINE_OF_FIELD = 6;

/**
 * The whole way of a vendor's break: a response field is renamed in the copy, the bump that follows is computed, released
 * and installed, and the code of a user who read the old field stops compiling at that line and nowhere else.
 */
export async function rehearseBreak(stage: Stage): Promise<void> {
  const { rehearsal, registry } = stage;
  const user = await createConsumer({ ...stage, programs: [] }, "npm", "24.21.0");
  expect(await compile(stage, user, FIELD), "", "the old program, before the break, to compile");
  const before = await versionIn(stage);
  await renameField(stage);
  const { bump } = JSON.parse((await runScript(rehearsal, `spec:diff ${VENDOR} --json`)).stdout) as { bump: string };
  expect(bump, "major", "spec:diff to say");
  await runScript(rehearsal, `spec:changeset ${VENDOR}`);
  await runScript(rehearsal, "spec:gate");
  await runScript(rehearsal, `compat ${VENDOR}`);
  await runScript(rehearsal, "version-packages");
  const after = await versionIn(stage);
  expect(after, raised(before), `the version after ${before} to be`);
  await publish(rehearsal, registry);
  await upgrade(stage, user, `${NAME}@${after}`);
  const [error = "", ...more] = (await compile(stage, user, FIELD)).split("\n").filter((line) => /^\S/.test(line));
  expect(
    error.slice(0, error.indexOf(",")),
    `src/program.ts(${LINE_OF_FIELD}`,
    `where the old name is read, an error at`,
  );
  expect(more.join("\n"), "", "no other error");
  expect(await compile(stage, user, RENAMED), "", "the program with the new name to compile");
}

async function compile(stage: Stage, user: Consumer, field: string): Promise<string> {
  await writeFile(join(user.folder, "src/program.ts"), program(field));
  return await compilePrograms(stage, user, "7.0.2");
}

async function renameField({ rehearsal }: Stage): Promise<void> {
  const { spec } = filesOf(VENDOR);
  const file = join(rehearsal.repository, spec);
  const text = await readFile(file, "utf8");
  if (!text.includes(`${FIELD}:`))
    throw new SpecError(spec, `it has no ${FIELD} to rename`, "choose another in cycle.ts");
  await writeFile(file, text.replaceAll(`${FIELD}:`, `${RENAMED}:`));
  await runScript(rehearsal, `spec:pin ${VENDOR} --from ${spec}`);
  await runScript(rehearsal, `generate ${VENDOR}`);
}

async function versionIn({ rehearsal }: Stage): Promise<string> {
  const file = join(rehearsal.repository, "packages", VENDOR, "package.json");
  return (JSON.parse(await readFile(file, "utf8")) as { version: string }).version;
}

/** The version that a break makes of one: below 1.0.0 a minor. */
function raised(version: string): string {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return bumpFor(version, "major") === "major" ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}

function expect(found: string, wanted: string, what: string): void {
  if (found !== wanted)
    throw new SpecError(`a break of ${VENDOR}`, `expected ${what} "${wanted}", found "${found}"`, "look there");
}
