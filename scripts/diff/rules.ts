import type { Bump } from "./bump.ts";

/**
 * Every rule of the differ. What is sent is judged contravariantly (the server may take more, never less), what comes
 * back covariantly (the server may promise more, never less); a schema that goes both ways is judged twice. The third
 * column names the check ids of oasdiff, the fullest catalogue there is, or says why it has none.
 *
 * In `says`, {it} stands for the thing that changed and {detail} for what about it.
 */
export interface Rule {
  readonly bump: Exclude<Bump, "none">;
  /** What it means for someone who uses the SDK. */
  readonly says: string;
  readonly oasdiff: string;
}

type Row = readonly [says: string, oasdiff: string];

const major = (...[says, oasdiff]: Row): Rule => ({ bump: "major", says, oasdiff });
const minor = (...[says, oasdiff]: Row): Rule => ({ bump: "minor", says, oasdiff });
const patch = (...[says, oasdiff]: Row): Rule => ({ bump: "patch", says, oasdiff });

const TYPES_ONLY = "not applicable, because it concerns the generated types, which oasdiff does not look at";
const NOT_CHECKED = "not applicable, because oasdiff has no check for it";

// prettier-ignore
export const RULES = {
  // Operations
  "operation-removed": major("{it} is gone: calls to it no longer compile.", "api-removed-without-deprecation, api-path-removed-without-deprecation, api-removed-with-deprecation, api-path-removed-with-deprecation"),
  "operation-added": minor("{it} can be called.", "endpoint-added"),
  "operation-deprecated": minor("{it} is deprecated: look for its successor.", "endpoint-deprecated, endpoint-deprecated-with-sunset"),
  "operation-undeprecated": minor("{it} is no longer deprecated.", "endpoint-reactivated"),
  "operation-sunset-changed": minor("{it} has another end of life: {detail}.", "api-sunset-date-changed-too-small, sunset-deleted"),
  "operation-id-changed": minor("{it} has another operation id, the key of the `operations` type: {detail}.", "api-operation-id-removed, api-operation-id-added"),
  "webhook-removed": major("{it} is no longer described: code that uses its type no longer compiles.", NOT_CHECKED),
  "webhook-added": minor("{it} is described.", NOT_CHECKED),
  "server-changed": patch("{it} changed: {detail}. The client's own default hosts are not taken from there.", NOT_CHECKED),

  // Parameters
  "request-parameter-removed": major("{it} is gone: calls that pass it no longer compile.", "request-parameter-removed, request-parameter-removed-with-deprecation"),
  "request-required-parameter-added": major("{it} is new and has to be passed.", "new-required-request-parameter, new-request-path-parameter, new-required-request-default-parameter-to-existing-path, new-required-request-header-property"),
  "request-optional-parameter-added": minor("{it} can be passed.", "new-optional-request-parameter, new-optional-request-default-parameter-to-existing-path"),
  "request-parameter-became-required": major("{it} has to be passed now.", "request-parameter-became-required, request-header-property-became-required"),
  "request-parameter-became-optional": minor("{it} can be left out now.", "request-parameter-became-optional"),
  "request-parameter-deprecated": minor("{it} is deprecated.", "request-parameter-deprecated"),
  "request-parameter-undeprecated": minor("{it} is no longer deprecated.", "request-parameter-reactivated"),
  "request-parameter-serialization-changed": major("{it} is written differently into the request: {detail}.", NOT_CHECKED),

  // Bodies and media types
  "request-body-removed": major("{it} is gone: calls that send a body no longer compile.", "request-body-removed"),
  "request-required-body-added": major("{it} is new and has to be sent.", "request-body-added-required"),
  "request-optional-body-added": minor("{it} can be sent.", "request-body-added-optional"),
  "request-body-became-required": major("{it} has to be sent now.", "request-body-became-required"),
  "request-body-became-optional": minor("{it} can be left out now.", "request-body-became-optional"),
  "request-media-type-removed": major("{it} no longer takes {detail}.", "request-body-media-type-removed"),
  "request-media-type-added": minor("{it} takes {detail} too.", "request-body-media-type-added"),

  // Responses
  "response-success-status-removed": major("{it} no longer answers {detail}: `data` has lost that type.", "response-success-status-removed"),
  "response-success-status-added": minor("{it} can answer {detail} too; `data` may be that answer's type.", "response-success-status-added"),
  "response-error-status-removed": minor("{it} no longer documents the error {detail}.", "response-non-success-status-removed"),
  "response-error-status-added": minor("{it} documents the error {detail}.", "response-non-success-status-added"),
  "response-media-type-removed": major("{it} no longer comes as {detail}.", "response-media-type-removed"),
  "response-media-type-added": minor("{it} can come as {detail} too.", "response-media-type-added"),
  "response-header-removed": major("{it} is no longer promised.", "required-response-header-removed, optional-response-header-removed"),
  "response-header-added": minor("{it} is new.", "response-header-added"),
  "response-header-became-optional": major("{it} may be missing now.", "response-header-became-optional"),
  "response-header-became-required": minor("{it} is always there now.", "not applicable, because oasdiff reports only the loss of it"),

  // Properties
  "request-property-removed": major("{it} is gone from requests: code that sends it no longer compiles.", "request-property-removed"),
  "response-property-removed": major("{it} is gone from responses: code that reads it no longer compiles.", "response-required-property-removed, response-optional-property-removed, response-required-write-only-property-removed, response-optional-write-only-property-removed"),
  "request-required-property-added": major("{it} is new in requests and has to be sent.", "new-required-request-property, new-required-request-property-with-default"),
  "request-optional-property-added": minor("{it} can be sent.", "new-optional-request-property"),
  "response-property-added": minor("{it} is new in responses.", "response-required-property-added, response-optional-property-added, response-required-write-only-property-added, response-optional-write-only-property-added"),
  "request-property-became-required": major("{it} has to be sent now.", "request-property-became-required, request-property-became-required-with-default"),
  "response-property-became-required": minor("{it} is always there in responses now.", "response-property-became-required, response-write-only-property-became-required"),
  "request-property-became-optional": minor("{it} can be left out of requests now.", "request-property-became-optional"),
  "response-property-became-optional": major("{it} may be missing from responses now.", "response-property-became-optional, response-write-only-property-became-optional"),
  "request-property-became-read-only": major("{it} is set by the server alone now: do not send it.", "request-required-property-became-read-only, request-optional-property-became-read-only"),
  "request-property-became-writable": minor("{it} can be set by requests now.", "request-required-property-became-not-read-only, request-optional-property-became-not-read-only"),
  "response-property-became-write-only": major("{it} is no longer sent back.", "response-required-property-became-write-only, response-optional-property-became-write-only"),
  "response-property-became-readable": minor("{it} is sent back now.", "response-required-property-became-not-write-only, response-optional-property-became-not-write-only"),

  // Types
  "request-type-widened": minor("{it} takes more types in requests: {detail}.", "request-body-type-generalized, request-property-type-generalized, request-parameter-type-generalized, request-parameter-property-type-generalized"),
  "response-type-widened": major("{it} can be of more types in responses: {detail}.", "response-body-type-changed, response-property-type-changed, response-header-type-generalized"),
  "request-type-narrowed": major("{it} takes fewer types in requests: {detail}.", "request-body-type-changed, request-property-type-changed, request-parameter-type-changed, request-parameter-property-type-specialized"),
  "response-type-narrowed": minor("{it} is of fewer types in responses: {detail}.", "response-header-type-specialized"),
  "request-type-changed": major("{it} takes another type in requests: {detail}.", "request-body-type-changed, request-property-type-changed, request-parameter-type-changed, request-parameter-property-type-changed"),
  "response-type-changed": major("{it} is of another type in responses: {detail}.", "response-body-type-changed, response-property-type-changed, response-header-type-changed"),
  "request-became-nullable": minor("{it} takes null in requests.", "request-body-became-nullable, request-property-became-nullable, request-parameter-became-nullable, request-parameter-property-became-nullable"),
  "response-became-nullable": major("{it} can be null in responses.", "response-body-became-nullable, response-property-became-nullable, response-header-became-nullable"),
  "request-became-not-nullable": major("{it} no longer takes null in requests.", "request-body-became-not-nullable, request-property-became-not-nullable, request-parameter-became-not-nullable, request-parameter-property-became-not-nullable"),
  "response-became-not-nullable": minor("{it} is never null in responses.", "response-body-became-not-nullable, response-property-became-not-nullable, response-header-became-not-nullable"),
  "request-format-changed": major("{it} takes another format in requests: {detail}.", "request-property-type-changed, request-parameter-type-changed"),
  "response-format-changed": major("{it} comes in another format in responses: {detail}.", "response-property-type-changed, response-header-type-changed"),
  "request-format-dropped": minor("{it} takes any format in requests, no longer only {detail}.", "request-property-type-generalized, request-parameter-type-generalized"),
  "response-format-dropped": major("{it} is no longer promised as {detail} in responses.", "response-property-type-changed"),
  "request-format-added": major("{it} has to be {detail} in requests.", "request-property-type-changed, request-parameter-type-changed"),
  "response-format-added": minor("{it} is {detail} in responses.", "response-header-type-specialized"),

  // Values
  "request-enum-value-added": minor("{it} takes {detail} in requests.", "request-property-enum-value-added, request-parameter-enum-value-added, request-parameter-property-enum-value-added"),
  "response-enum-value-added": major("{it} can be {detail} in responses: a complete `switch` over its values no longer is.", "response-property-enum-value-added, response-write-only-property-enum-value-added"),
  "request-enum-value-removed": major("{it} no longer takes {detail} in requests.", "request-body-enum-value-removed, request-property-enum-value-removed, request-parameter-enum-value-removed, request-parameter-property-enum-value-removed, request-read-only-property-enum-value-removed"),
  "response-enum-value-removed": minor("{it} is never {detail} in responses.", "response-property-enum-value-removed, response-mediatype-enum-value-removed"),
  "request-enum-opened": minor("{it} takes other values than the listed ones in requests.", NOT_CHECKED),
  "response-enum-opened": major("{it} can have values in responses that are not listed.", NOT_CHECKED),
  "request-enum-closed": major("{it} takes only {detail} in requests.", "request-body-became-enum, request-property-became-enum, request-parameter-became-enum, request-header-property-became-enum"),
  "response-enum-closed": minor("{it} is one of {detail} in responses.", NOT_CHECKED),
  "request-known-value-added": minor("{it} takes {detail} in requests.", "not applicable, because oasdiff reports only removals from x-extensible-enum"),
  "response-known-value-added": minor("{it} can be {detail} in responses. Note: it is an open enum, so the code that handles unknown values handles this one until you name it.", "not applicable, because oasdiff takes x-extensible-enum for a promise that values come"),
  "request-known-value-removed": major("{it} no longer takes {detail} in requests, although the type still lets it through.", "request-property-x-extensible-enum-value-removed, request-parameter-x-extensible-enum-value-removed"),
  "response-known-value-removed": minor("{it} is no longer known to be {detail} in responses.", NOT_CHECKED),
  "request-limit-tightened": major("{it} takes less in requests: {detail}.", "request-body-max-decreased, request-property-max-decreased, request-parameter-max-decreased, request-body-min-increased, request-property-min-increased, request-parameter-min-increased, request-property-max-length-decreased, request-parameter-max-length-decreased, request-property-max-length-set, request-property-max-set, request-property-min-set, request-property-min-items-increased, request-parameter-max-items-decreased"),
  "request-limit-loosened": minor("{it} takes more in requests: {detail}.", "request-body-max-increased, request-property-max-increased, request-parameter-max-increased, request-property-min-decreased, request-parameter-min-decreased, request-property-max-length-increased, request-parameter-max-length-increased, request-property-min-items-decreased, request-parameter-max-items-increased"),
  "response-limit-tightened": minor("{it} stays within narrower limits in responses: {detail}.", NOT_CHECKED),
  "response-limit-loosened": minor("{it} can go beyond its old limits in responses: {detail}. No type changes; look at columns and buffers sized for them.", "response-body-max-length-increased, response-property-max-length-increased, response-property-max-length-unset, response-body-max-increased, response-property-max-increased, response-property-min-decreased, response-property-min-length-decreased, response-property-min-items-decreased, response-property-min-items-unset"),
  "request-pattern-changed": major("{it} has to match another pattern in requests: {detail}.", "request-property-pattern-added, request-property-pattern-changed, request-parameter-pattern-added, request-parameter-pattern-changed"),
  "request-pattern-dropped": minor("{it} no longer has to match {detail} in requests.", "request-property-pattern-removed, request-parameter-pattern-removed"),
  "response-pattern-changed": minor("{it} matches another pattern in responses: {detail}.", "response-property-pattern-added, response-property-pattern-changed"),
  "response-pattern-dropped": minor("{it} is no longer promised to match {detail} in responses.", "response-property-pattern-removed"),
  "request-default-changed": minor("{it} means something else when it is left out: {detail}.", "request-property-default-value-added, request-property-default-value-changed, request-property-default-value-removed, request-parameter-default-value-added, request-parameter-default-value-changed, request-parameter-default-value-removed"),
  "request-constraint-changed": major("{it} is held to another condition in requests: {detail}.", NOT_CHECKED),
  "response-constraint-changed": minor("{it} is held to another condition in responses: {detail}.", NOT_CHECKED),

  // Composition
  "request-one-of-branch-added": minor("{it} takes {detail} too in requests.", "request-body-one-of-added, request-property-one-of-added, request-body-any-of-added, request-property-any-of-added"),
  "response-one-of-branch-added": major("{it} can be {detail} too in responses: code that tells its variants apart misses one.", "response-body-one-of-added, response-property-one-of-added, response-body-any-of-added, response-property-any-of-added"),
  "request-one-of-branch-removed": major("{it} no longer takes {detail} in requests.", "request-body-one-of-removed, request-property-one-of-removed, request-body-any-of-removed, request-property-any-of-removed"),
  "response-one-of-branch-removed": minor("{it} is never {detail} in responses.", "response-body-one-of-removed, response-property-one-of-removed, response-body-any-of-removed, response-property-any-of-removed"),
  "request-all-of-branch-added": major("{it} has to be {detail} as well in requests.", "request-body-all-of-added, request-property-all-of-added"),
  "response-all-of-branch-added": minor("{it} is {detail} as well in responses.", "response-body-all-of-added, response-property-all-of-added"),
  "request-all-of-branch-removed": minor("{it} no longer has to be {detail} in requests.", "request-body-all-of-removed, request-property-all-of-removed"),
  "response-all-of-branch-removed": major("{it} is no longer {detail} in responses.", "response-body-all-of-removed, response-property-all-of-removed"),
  "request-discriminator-changed": major("{it} is told apart differently in requests: {detail}.", "request-body-discriminator-property-name-changed, request-property-discriminator-property-name-changed, request-body-discriminator-mapping-changed, request-property-discriminator-mapping-changed"),
  "response-discriminator-changed": major("{it} is told apart differently in responses: {detail}.", "response-body-discriminator-property-name-changed, response-property-discriminator-property-name-changed, response-body-discriminator-mapping-changed, response-property-discriminator-mapping-changed"),
  "request-other-properties-refused": major("{it} takes no properties in requests but those described.", NOT_CHECKED),
  "request-other-properties-taken": minor("{it} takes other properties in requests.", NOT_CHECKED),
  "response-other-properties-ended": minor("{it} has no properties in responses but those described.", NOT_CHECKED),
  "response-other-properties-possible": minor("{it} can have other properties in responses.", NOT_CHECKED),
  "response-map-ended": major("{it} is no longer a map in responses: its values cannot be read by key.", NOT_CHECKED),

  // Security
  "security-requirement-added": major("{it} asks for other credentials: {detail}.", "api-security-added, api-global-security-added, api-security-updated"),
  "security-scope-added": major("{it} asks for more scopes: {detail}.", "api-security-scope-added, api-global-security-scope-added"),
  "security-scope-removed": minor("{it} asks for fewer scopes: {detail}.", "api-security-scope-removed, api-global-security-scope-removed"),
  "security-alternative-added": minor("{it} takes other credentials too: {detail}.", "api-security-added, api-global-security-added"),
  "security-alternative-removed": minor("{it} no longer takes {detail}; other credentials still do.", "api-security-removed, api-global-security-removed"),
  "security-scheme-changed": major("{it} is presented differently: {detail}.", "api-security-component-type-changed"),
  "security-scheme-address-changed": patch("{it} has another address or other scopes on offer. The client's own defaults are not taken from there.", "api-security-component-oauth-url-changed, api-security-component-oauth-token-url-changed, api-security-component-oauth-scope-added, api-security-component-oauth-scope-removed, api-security-component-oauth-scope-changed"),

  // Said about things
  "schema-deprecated": minor("{it} is deprecated.", "request-property-deprecated, response-property-deprecated"),
  "schema-undeprecated": minor("{it} is no longer deprecated.", "request-property-reactivated, response-property-reactivated"),
  "documentation-changed": patch("{it} is documented differently ({detail}).", "api-tag-added, api-tag-removed"),
  "known-values-dropped": patch("{it} no longer lists values that editors could suggest.", TYPES_ONLY),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(RULES, text);
}
