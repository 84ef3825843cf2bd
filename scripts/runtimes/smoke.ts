/**
 * What a program does on a runtime that has no test runner of ours: calls by all five clients, a token that is replaced, a
 * wait, a redirect, an error, an abort, a check of the integration, and an end by itself. The emulator runs elsewhere.
 */
import { createApieraClient } from "@vendorkit/apiera";
import { createImaraClient } from "@vendorkit/imara";
import { createImplyClient } from "@vendorkit/imply";
import { createOleriaClient } from "@vendorkit/oleria";
import { createPliantClient, HttpError, NetworkError, TokenError, unwrap } from "@vendorkit/pliant";

const expect = (condition: unknown, sentence: string): void => {
  if (!condition) throw new Error(`expected: ${sentence}`);
};

const failureOf = async (work: () => Promise<unknown>): Promise<unknown> => {
  try {
    await work();
  } catch (error) {
    return error;
  }
  return undefined;
};

const options = JSON.parse(process.env["SMOKE_OPTIONS"] ?? "{}");
const imara = createImaraClient(options.imara);
const imply = createImplyClient(options.imply);
const oleria = createOleriaClient(options.oleria);
const apiera = createApieraClient(options.apiera);
const pliant = createPliantClient(options.pliant);

// The token that the first answers refuse is replaced once for all, and the 503 is waited for.
const burst = await Promise.all(Array.from({ length: 20 }, () => imara.GET("/controls")));
expect(
  burst.every(({ response }) => response.ok),
  "twenty calls at once to succeed",
);
const body = { metadata: { name: "smoke" }, spec: { desiredState: "STARTED" as const } };
expect((await unwrap(imply.POST("/clusters", { body }))).metadata?.uid, "a cluster");
expect((await unwrap(oleria.POST("/v1/downloads", { body: { context: "employees" } }))).id, "a download");
expect((await unwrap(apiera.GET("/v1/products"))).items.length > 0, "products");
expect((await unwrap(pliant.GET("/organizations"))).data?.length, "organizations");

const file = new File(["%PDF-1.7 "], "receipt.pdf", { type: "application/pdf" });
const organizationId = (await unwrap(pliant.GET("/organizations"))).data?.[0]?.organizationId ?? "";
await unwrap(pliant.POST("/receipts/automatching", { body: { file, organizationId } as never }));
const { data: stream } = await apiera.GET("/v1/products", { parseAs: "stream" });
let bytes = 0;
for await (const chunk of stream ?? []) bytes += chunk.length;
expect(bytes > 100, "a stream of products");

const productUuid = "00000000-0000-4000-8000-000000000000";
const absent = await failureOf(() =>
  unwrap(apiera.GET("/v1/products/{productUuid}", { params: { path: { productUuid } } })),
);
expect(absent instanceof HttpError && absent.status === 404 && absent.requestId, "a 404 with a request id");
const wrong = createImaraClient({ ...options.imara, clientSecret: "wrong" });
const refused = await failureOf(() => wrong.GET("/controls"));
expect(refused instanceof TokenError && refused.code === "bad_credentials", "a refused secret");
const nowhere = createImaraClient({ token: "t", baseUrl: "http://127.0.0.1:2", retries: 0 });
const lost = await failureOf(() => nowhere.GET("/controls"));
// Which system error it was, Node and Bun say and Deno does not.
expect(lost instanceof NetworkError, `a refused connection, not ${String(lost)}`);
const reason = new Error("enough");
expect(
  (await failureOf(() => imara.GET("/controls", { signal: AbortSignal.abort(reason) }))) === reason,
  "an abort with its own reason",
);

expect((await imara.fetch("/moved")).ok, "a redirect to be followed");
const { ok, checks } = await pliant.verify();
expect(ok, `the integration to be in order: ${JSON.stringify(checks)}`);
const shown = JSON.stringify([pliant.explain(), checks, refused]);
expect(!shown.includes(options.pliant.clientSecret) && !shown.includes("wrong"), "no secret to be shown");
console.log("smoke: done");
