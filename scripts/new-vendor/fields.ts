import { defaultParameters, type Given, listed, pascal } from "./answers.ts";

/** One thing to know of a vendor: its flag, the question on a terminal, and what an answer has to look like. */
export interface Field {
  readonly flag: string;
  readonly question: string;
  /** Taken when nothing is given; without one, the answer is needed. An empty one means that it may be left out. */
  readonly fallback?: (given: Given) => string | undefined;
  /** What is wrong with an answer. */
  readonly problem?: (value: string, given: Given) => string | undefined;
  /** Whether it is of no interest after what was answered before. */
  readonly isIdle?: (given: Given) => boolean;
}

const KNOWN = ["grant_type", "client_id", "client_secret", "scope", "audience", "organization"];
const NEEDED = KNOWN.slice(0, 3);

const nothing = (): string => "";

const httpsProblem = (value: string): string | undefined =>
  URL.canParse(value) && new URL(value).protocol === "https:" ? undefined : "has to be an address with https://";

export const fields: readonly Field[] = [
  {
    flag: "title",
    question: "The vendor's name, as people write it",
    fallback: ({ name = "" }) => pascal(name),
    problem: (value) => (/^[^\n"`*/\\<>|]{1,60}$/.test(value) ? undefined : "has to be one line of plain text"),
  },
  { flag: "base-url", question: "Where the API is, such as https://api.acme.dev/v1", problem: baseUrlProblem },
  { flag: "token-url", question: "Where tokens are asked for", problem: httpsProblem },
  {
    flag: "body",
    question: "How the token request is written, form or json",
    problem: (value) => (["form", "json"].includes(value) ? undefined : "has to be form or json"),
  },
  { flag: "scope", question: "The scope to ask for, if any", fallback: nothing, problem: lineProblem },
  { flag: "audience", question: "The audience to ask for, if any", fallback: nothing, problem: lineProblem },
  {
    flag: "parameters",
    question: "The fields of the token request, in the guide's order",
    fallback: defaultParameters,
    problem: parametersProblem,
  },
  {
    flag: "docs",
    question: "The page that describes authentication, if there is one",
    fallback: nothing,
    problem: (value) => (value === "" ? undefined : httpsProblem(value)),
  },
  { flag: "spec", question: "The vendor's OpenAPI 3 file or its address, if there is one", fallback: nothing },
  {
    flag: "path",
    question: "A path that answers a GET, such as /things",
    problem: pathProblem,
    isIdle: ({ spec }) => Boolean(spec),
  },
];

function baseUrlProblem(value: string): string | undefined {
  return httpsProblem(value) ?? (/[?#]/.test(value) ? "must not hold a query or a fragment" : undefined);
}

function lineProblem(value: string): string | undefined {
  return /^[\x20-\x7e]*$/.test(value) && !/["\\]/.test(value) ? undefined : "has to be visible characters and spaces";
}

function parametersProblem(value: string, given: Given): string | undefined {
  const names: readonly string[] = listed(value);
  const unknown = names.find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) return `has the unknown name \`${unknown}\`; known are ${KNOWN.join(", ")}`;
  if (new Set(names).size < names.length) return "names a field twice";
  const missing = NEEDED.find((name) => !names.includes(name));
  if (missing !== undefined) return `lacks ${missing}`;
  const unsent = ["scope", "audience"].find((name) => given[name] && !names.includes(name));
  return unsent && `lacks ${unsent}, which is given with --${unsent}`;
}

function pathProblem(value: string): string | undefined {
  return /^(\/((?!\.{1,2}(\/|$))[\w.~-]+|\{[a-zA-Z]\w*\}))+$/.test(value)
    ? undefined
    : "has to look like /things or /v1/things/{thingId}";
}
