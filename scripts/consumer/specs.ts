import type * as Apiera from "@vendorkit/apiera";
import apiera from "@vendorkit/apiera/openapi.json" with { type: "json" };
import type * as Imara from "@vendorkit/imara";
import imara from "@vendorkit/imara/openapi.json" with { type: "json" };
import type * as Imply from "@vendorkit/imply";
import imply from "@vendorkit/imply/openapi.json" with { type: "json" };
import type * as Oleria from "@vendorkit/oleria";
import oleria from "@vendorkit/oleria/openapi.json" with { type: "json" };
import type * as Pliant from "@vendorkit/pliant";
import pliant from "@vendorkit/pliant/openapi.json" with { type: "json" };
import { expect, holds, type Same } from "./expect.ts";

/** The generated types of every package, under the same three names. */
type Generated =
  | [Apiera.paths, Apiera.components, Apiera.operations]
  | [Imara.paths, Imara.components, Imara.operations]
  | [Imply.paths, Imply.components, Imply.operations]
  | [Oleria.paths, Oleria.components, Oleria.operations]
  | [Pliant.paths, Pliant.components, Pliant.operations];

holds(true satisfies Same<Generated["length"], 3>);

/** The specification each package was generated from can be imported, at run time and by the compiler. */
export function readSpecs(): void {
  for (const [vendor, spec] of Object.entries({ apiera, imara, imply, oleria, pliant })) {
    expect(spec.openapi.startsWith("3.1"), `${vendor} to ship an OpenAPI 3.1 document`);
    expect(Object.keys(spec.paths).length > 0, `${vendor}'s document to have paths`);
  }
}
