import { randomUUID } from "node:crypto";
import type { Answer } from "../answer.ts";
import type { Row } from "../vendor.ts";
import type { WalletCall } from "./pliant-rows.ts";

/** Receipts elsewhere at Pliant are PDF, PNG or JPG. A file that does not say what it is passes: its bytes are not looked at. */
const kinds = /^content-type: *(application\/(pdf|octet-stream)|image\/(png|jpe?g))\s*$/im;

/** One field of a form as it was sent, each byte a character; undefined for a form without it. */
function partOf(form: string, name: string): { readonly head: string; readonly content: string } | undefined {
  const found = new RegExp(
    `\\r\\n(Content-Disposition: form-data; name="${name}"[^]*?)\\r\\n\\r\\n([^]*?)\\r\\n--`,
    "i",
  );
  const [, head = "", content = ""] = found.exec(`\r\n${form}`) ?? [];
  return head === "" ? undefined : { head, content };
}

/** Starts a search for the transaction of a receipt, if it is a file of a kind that Pliant takes. */
export function uploadReceipt(call: WalletCall): Answer {
  const form = call.form ?? "";
  const [file, organization] = [partOf(form, "file"), partOf(form, "organizationId")];
  if (!file || !organization) {
    const mismatches = [{ target: file ? "organizationId" : "file", keyword: "required", message: "is required" }];
    return call.refuse({ kind: "bad_body", mismatches });
  }
  if (!/filename=/i.test(file.head) || !kinds.test(file.head))
    return call.refuse({
      kind: "unprocessable",
      code: "RECEIPT_FILE_ERROR",
      message: "A receipt is a file of the type PDF, PNG or JPG",
    });
  return start(call, organization.content);
}

export const describeReceipt = (call: WalletCall): Answer => start(call, String((call.body as Row)["organizationId"]));

function start(call: WalletCall, organizationId: string): Answer {
  const automatchingTaskId = randomUUID();
  call.state.matchings.set(automatchingTaskId, { reads: 0, organizationId });
  return call.success({ automatchingTaskId });
}

/** How far a search is: it ends at the organization's first transaction, or at none. */
export function readMatching(call: WalletCall): Answer | undefined {
  const automatchingTaskId = call.ids[0]!;
  const matching = call.state.matchings.get(automatchingTaskId);
  if (!matching) return undefined;
  matching.reads += 1;
  const { matchPolls, matches } = call.settings;
  const { organizationId } = matching;
  const found = call.state.transactions.find((row) => row["organizationId"] === organizationId);
  const isThere = matches && matching.reads > matchPolls;
  return call.success({ automatchingTaskId, transactionId: isThere ? (found?.["transactionId"] ?? null) : null });
}
