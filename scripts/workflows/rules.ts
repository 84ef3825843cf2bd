import { parse } from "yaml";

/** The part of a workflow that the rules look at. */
interface Workflow {
  readonly on?: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly "timeout-minutes"?: number;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** The one job that may prove who it is, to the registry: it runs no code of a pull request, and has no cache. */
const PUBLISHES = "publish";

/**
 * What actionlint does not ask of a workflow: nothing is allowed that a job does not ask for, actions are pinned to a
 * commit with its release beside it, and only the job that publishes may have an OpenID Connect token.
 */
export function workflowProblems(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs ?? {});
  return [
    ...(isNothing(workflow.permissions) ? [] : ["`permissions: {}` is missing at the top"]),
    ...(triggersOf(workflow).includes("pull_request_target")
      ? ["pull_request_target runs strangers' code with our rights"]
      : []),
    ...unpinned(text),
    ...jobs.flatMap(([name, job]) => jobProblems(job, name).map((problem) => `job ${name}: ${problem}`)),
  ];
}

function isNothing(permissions: unknown): boolean {
  return typeof permissions === "object" && permissions !== null && Object.keys(permissions).length === 0;
}

function triggersOf({ on = [] }: Workflow): string[] {
  return typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(on);
}

/** A tag can be moved to other code, a commit cannot. */
function unpinned(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => /^\s*-?\s*uses:/.test(line) && !/uses: \.\//.test(line))
    .filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*$/.test(line))
    .map((line) => `${line.replace(/^\s*-?\s*/, "")} is not pinned as owner/name@<40 digits> # v1.2.3`);
}

function jobProblems(job: Job, name: string): string[] {
  const { permissions, steps = [] } = job;
  const isObject = typeof permissions === "object";
  const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
  const canProve = isObject && permissions["id-token"] !== undefined;
  return [
    ...(isObject ? [] : ["its permissions are not listed one by one"]),
    ...(job["timeout-minutes"] === undefined && job.uses === undefined ? ["it has no timeout-minutes"] : []),
    ...(checkouts.every((step) => step.with?.["persist-credentials"] === false)
      ? []
      : ["its checkout leaves the token in .git: persist-credentials: false"]),
    ...(canProve && name !== PUBLISHES ? [`id-token is for the job ${PUBLISHES} alone`] : []),
    ...(canProve && steps.some(({ uses, with: inputs }) => uses?.startsWith("actions/cache@") || inputs?.["cache"])
      ? ["it publishes and uses a cache, which other jobs can fill"]
      : []),
  ];
}
