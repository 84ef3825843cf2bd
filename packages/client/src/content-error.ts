import { VendorkitError } from "@vendorkit/auth-middleware";
import type { ResponseContext } from "./response-context.ts";

/**
 * A success whose body is not what the specification promises, such as a login page in place of JSON. Nothing of the body
 * is quoted: it may hold anything.
 */
export class ContentError extends VendorkitError {
  readonly status: number;
  readonly contentType: string | undefined;

  constructor(response: Response, { profile, method, url }: ResponseContext) {
    const type = response.headers.get("content-type")?.split(";")[0];
    const length = response.headers.get("content-length");
    const found = `${type ?? "no content type"}${length ? `, ${length} bytes` : ""}`;
    const hint =
      type === "text/html"
        ? " An HTML page usually comes from a proxy, a login wall or a wrong `baseUrl`."
        : ' Pass `parseAs: "text"` to read it as it is.';
    super("content", `${method} ${url} answered ${response.status} with a body that is not JSON (${found}).${hint}`, {
      vendor: profile.vendor,
    });
    this.status = response.status;
    this.contentType = type;
  }

  static {
    this.prototype.name = "ContentError";
  }
}
