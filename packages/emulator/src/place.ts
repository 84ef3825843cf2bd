/** What tells one customer of a vendor from another, as far as it stands in URLs or token requests. */
export interface Place {
  /** apiera `org_…`; imply the organization, which is the realm's name. */
  organization: string;
  /** imply: the first part of the API host. */
  vanityDomain: string;
  /** oleria: part of the API host, and whose token URL it is. */
  tenant: string;
  /** pliant: which of the two worlds, each with its own token host, API host and audience. */
  environment: "production" | "sandbox";
}

/** A path of a vendor's server, and what it says about the place by itself. */
export interface PlacePath {
  /** Below the vendor's prefix; variables are names of `Place`: `/{vanityDomain}/api/v1`. */
  readonly path: string;
  /** What the path implies without naming it, such as pliant's environment. */
  readonly place?: Partial<Place>;
}

/** Whether everything that `asked` names is the same in `held`. */
export function samePlace(asked: Partial<Place>, held: Partial<Place>): boolean {
  return (Object.keys(asked) as (keyof Place)[]).every((name) => asked[name] === held[name]);
}
