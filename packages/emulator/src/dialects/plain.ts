import type { Identity } from "../identities.ts";
import type { PlainVendor } from "../plain-vendor.ts";
import type { TokenAsk, TokenDialect, TokenProblem } from "../token-dialect.ts";
import { rfc6749 } from "./rfc6749.ts";

type Request = Pick<PlainVendor, "body" | "parameters" | "scope" | "audience" | "organization">;

/** RFC 6749 in a form or in JSON, with the fields that a vendor names and the values that it wants in them. */
export function plainDialect(request: Request): TokenDialect {
  const { body, parameters, scope = "" } = request;
  const wanted = { scope, audience: request.audience, organization: request.organization };
  const isOptional = (name: string) => name in wanted && !wanted[name as keyof typeof wanted];
  return {
    ...rfc6749({ scope }),
    format: body,
    required: parameters.filter((name) => !isOptional(name)),
    optional: parameters.filter(isOptional),
    choose: (ask, identities) => choose(ask, identities, scope),
  };
}

function choose({ fields }: TokenAsk, identities: readonly Identity[], scope: string): Identity | TokenProblem {
  const { audience, organization } = fields;
  if ((fields["scope"] ?? "") !== scope) return { kind: "scope", got: fields["scope"] ?? "" };
  const meant = identities.filter((one) => audience === undefined || one.audience === audience);
  if (meant.length === 0) return { kind: "audience", got: audience ?? "" };
  const identity = meant.find((one) => organization === undefined || one.organization === organization);
  return identity ?? { kind: "organization", got: organization ?? "" };
}
