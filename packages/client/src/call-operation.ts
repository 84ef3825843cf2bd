import { Call, errorName, link, type ReplayableRequest, shownUrl, toNetworkError } from "@vendorkit/auth-middleware";
import { ContentError } from "./content-error.ts";
import type { VendorProfile } from "./profile.ts";
import { remember } from "./response-context.ts";
import type { EmptyError } from "./result.ts";
import type { OperationResult } from "./send-operation.ts";
import { onStreamEnd } from "./stream-end.ts";

/** One call of an operation: the call, and what is known of its request and response so far. */
export class OperationCall {
  readonly call: Call;
  readonly #profile: VendorProfile;
  readonly #method: string;
  readonly #isStream: boolean;
  #url = "";
  #sent: Promise<Response> | undefined;

  constructor(call: Call, profile: VendorProfile, method: string, isStream: boolean) {
    this.call = call;
    this.#profile = profile;
    this.#method = method;
    this.#isStream = isStream;
  }

  /** The `fetch` that openapi-fetch is given for this call: whatever request its middleware made of it belongs to the call. */
  fetchWith(send: (request: Request) => Promise<Response>) {
    return (request: Request | ReplayableRequest): Promise<Response> => {
      this.#url = request.url;
      if ("init" in request) request.call = this.call;
      else link(request, this.call);
      return (this.#sent = send(request as Request));
    };
  }

  /** Does the work within the call's deadline, body included, and makes errors of whatever is none of ours. */
  async run(work: () => Promise<OperationResult>): Promise<OperationResult> {
    const { call } = this;
    try {
      const result = await call.race(work);
      const { response } = result;
      if (!response.ok) this.#fail(result);
      call.report({ status: response.status });
      if (!this.#isStream || !(result.data instanceof ReadableStream)) call.end();
      else this.#exempt(result);
      return result;
    } catch (raw) {
      const error = await this.#explain(raw);
      call.report({ error: errorName(error) });
      call.end();
      throw error;
    }
  }

  get #context() {
    const { secrets, clock } = this.call;
    return { profile: this.#profile, method: this.#method, url: shownUrl(this.#url), now: clock.now(), secrets };
  }

  /** openapi-fetch gives an empty error body as `""` or undefined, and `if (error)` would take the failure for a success. */
  #fail(result: OperationResult): void {
    const { response } = result;
    remember(response, this.#context);
    if (!result.error)
      result.error = { status: response.status, message: "the answer has no body" } satisfies EmptyError;
  }

  /** A stream may take as long as its reader wants; the caller's signal still ends it. */
  #exempt(result: OperationResult): void {
    this.call.lift();
    result.data = onStreamEnd(result.data as ReadableStream<Uint8Array>, () => this.call.end());
  }

  async #explain(raw: unknown): Promise<unknown> {
    // The caller's own reason may look like anything, even like a fault of the network.
    if (this.call.isAborted) return raw;
    const response = await this.#sent?.catch(() => undefined);
    // JSON.parse quotes the body in its error; the body may hold anything.
    if (raw instanceof SyntaxError && response) return new ContentError(response, this.#context);
    // A body that breaks off is a TypeError, as the fetch standard has it; other errors are middleware's own.
    if (!(raw instanceof TypeError) || !this.#url) return raw;
    const isAnswered = response !== undefined;
    return toNetworkError(raw, { method: this.#method, url: this.#url, isAnswered }, this.#profile.vendor);
  }
}
