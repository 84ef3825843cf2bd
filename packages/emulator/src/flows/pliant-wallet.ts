import { randomUUID } from "node:crypto";
import type { Answer } from "../answer.ts";
import { byName, type Row } from "../vendor.ts";
import * as cards from "./pliant-cards.ts";
import { describeReceipt, readMatching, uploadReceipt } from "./pliant-receipts.ts";
import { having, page } from "./pliant-page.ts";
import {
  fillWallet,
  now,
  withRow,
  type Wallet,
  type WalletCall,
  type WalletList,
  type WalletSettings,
} from "./pliant-rows.ts";

/** Organizations, accounts, holders, cards and transactions that remember what was done to them. */
export function createWallet() {
  const settings: WalletSettings = { matchPolls: 1, matches: true };
  return {
    state: fillWallet,
    settings,
    handler: byName<Wallet, WalletSettings>({
      "GET /organizations": list("organizations", ["status", "vatId"]),
      "GET /card-accounts": list("cardAccounts", ["organizationId"]),
      "GET /cardholders": list("cardholders", ["organizationId", "status"]),
      "GET /cardholders/{id}": (call) => withRow(call, "cardholders", "cardholderId", (row) => call.success(row)),
      "POST /cardholders/invite": invite,
      "GET /cards": cards.listCards,
      "GET /cards/{id}": (call) => cards.withCard(call, (card) => call.success(card)),
      "POST /cards/{id}": cards.issueCard,
      "POST /cards/instant/{id}": cards.issueCard,
      "PATCH /cards/{id}": (call) => cards.withCard(call, (card) => call.success(Object.assign(card, call.body))),
      "POST /cards/details": cards.cardDetails,
      "POST /cards/{id}/activate": cards.activateCard,
      "POST /cards/{id}/replace": cards.replaceCard,
      "PUT /cards/limits/{id}": cards.setLimits,
      "GET /cards/{id}/card-controls": cards.readControls,
      "PUT /cards/{id}/card-controls": cards.setControls,
      "POST /receipts/automatching": uploadReceipt,
      "POST /receipts/automatching/metadata": describeReceipt,
      "GET /receipts/automatching/{id}": readMatching,
      "GET /transactions": list("transactions", ["organizationId", "partnerSubmissionStatus"]),
      "POST /transactions/details": transactionDetails,
      "PATCH /transactions/{id}/category": categorize,
    }),
  };
}

function list(name: WalletList, filters: readonly string[]) {
  return (call: WalletCall): Answer => page(call, having(call.state[name], call.query, filters), call.query);
}

function invite(call: WalletCall): Answer {
  const body = call.body as Row;
  const { cardholders } = call.state;
  if (having(cardholders, body, ["email", "organizationId"]).length > 0) {
    const message = "The address is taken in this organization";
    return call.refuse({ kind: "unprocessable", code: "USER_ALREADY_EXISTS", message });
  }
  const holder = { ...body, cardholderId: randomUUID(), status: "INVITED", createdAt: now(call) };
  cardholders.push(holder);
  return call.success(holder);
}

/** Which field each list of the batch request is about. */
const batch = {
  transactionIds: "transactionId",
  cardIds: "cardId",
  cardholderIds: "cardholderId",
  organizationIds: "organizationId",
  cardAccountIds: "cardAccountId",
};

interface BatchPage {
  readonly page?: number;
  readonly limit?: number;
  readonly sortBy?: { readonly field: string; readonly direction: string };
}

function transactionDetails(call: WalletCall): Answer {
  const { pagination = {}, ...body } = call.body as { pagination?: BatchPage } & Row;
  const query = Object.fromEntries(Object.entries(batch).map(([name, field]) => [field, body[name]]));
  const { sortBy, ...rest } = pagination;
  const order = sortBy ? { sortBy: sortBy.field, sortDirection: sortBy.direction } : {};
  return page(call, having(call.state.transactions, query, Object.values(batch)), { ...rest, ...order });
}

function categorize(call: WalletCall): Answer {
  return withRow(call, "transactions", "transactionId", (row) => call.success(Object.assign(row, call.body)));
}
