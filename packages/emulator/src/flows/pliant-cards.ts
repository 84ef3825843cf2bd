import { randomUUID } from "node:crypto";
import type { Answer } from "../answer.ts";
import { textOf } from "../text-of.ts";
import type { Row } from "../vendor.ts";
import { between, having, page } from "./pliant-page.ts";
import { now, withRow, type WalletCall } from "./pliant-rows.ts";

/** What a list of cards shows of each; the rest is in the details. */
const short =
  "cardId organizationId cardholderId cardAccountId type cardConfig status activationMethod label refNum".split(" ");

/** What tells the cards of a list apart from others, besides when they were made. */
const filters = ["organizationId", "cardAccountId", "cardholderId", "status", "cardConfig", "type"];

/** The activation code that the sandbox takes for every card. */
const anyCard = "999999";

export function withCard(call: WalletCall, act: (card: Row) => Answer): Answer {
  return withRow(call, "cards", "cardId", act);
}

const pick = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(names.filter((name) => name in row).map((name) => [name, row[name]]));

export function listCards(call: WalletCall): Answer {
  const rows = between(having(call.state.cards, call.query, filters), call.query);
  return page(call, rows, call.query, (row) => pick(row, short));
}

export function cardDetails(call: WalletCall): Answer {
  const { cardIds } = call.body as { cardIds?: string[] };
  return call.success(having(call.state.cards, { cardId: cardIds ?? [] }, ["cardId"]));
}

export function issueCard(call: WalletCall): Answer {
  return withRow(call, "cardholders", "cardholderId", ({ cardholderId }) => {
    const body = call.body as Row;
    const status = textOf(body["cardConfig"]).includes("PHYSICAL") ? "PENDING" : "ACTIVE";
    return call.success(pick(newCard(call, { ...body, cardholderId, status }), ["cardId", "status"]));
  });
}

function newCard(call: WalletCall, { additionalLimits = [], validityPeriod, ...fields }: Row): Row {
  const [account] = having(call.state.cardAccounts, fields, ["organizationId"]);
  const card: Row = {
    cardAccountId: account?.["cardAccountId"],
    issuingDate: now(call),
    ...fields,
    ...(validityPeriod === undefined ? {} : { validityPeriod: Number(validityPeriod) }),
    additionalLimits: (additionalLimits as Row[]).map((limit) => ({ ...limit, id: randomUUID() })),
    cardId: randomUUID(),
    refNum: String(1000 + (call.state.cards.length % 9000)),
    createdAt: now(call),
  };
  call.state.cards.push(card);
  return card;
}

export function activateCard(call: WalletCall): Answer {
  const { activationCode } = call.body as { activationCode: string };
  return withCard(call, (card) => {
    if (card["status"] === "ACTIVE") return call.refuse({ kind: "conflict", message: "The card is active already" });
    if (activationCode !== anyCard && activationCode !== card["refNum"]) {
      const message = "The activation code is not right";
      return call.refuse({ kind: "unprocessable", code: "INVALID_ACCESS_CODE", message });
    }
    card["status"] = "ACTIVE";
    return { status: 204 };
  });
}

/** The old card ends, and one like it begins. */
export function replaceCard(call: WalletCall): Answer {
  return withCard(call, (card) => {
    const { validityPeriod } = call.body as { validityPeriod: number };
    const { cardId: _old, ...kept } = card;
    card["status"] = "TERMINATED";
    return call.success(pick(newCard(call, { ...kept, validityPeriod, status: "PENDING" }), ["cardId", "status"]));
  });
}

/** In the list of further limits an entry with an id changes that one, one without is new, and one left out goes. */
export function setLimits(call: WalletCall): Answer {
  const { additionalLimits, ...limits } = call.body as { additionalLimits?: Row[] | null } & Row;
  return withCard(call, (card) => {
    const old = (card["additionalLimits"] ?? []) as Row[];
    const known = (id: unknown) => old.find((limit) => limit["id"] === id);
    const stranger = additionalLimits?.find(({ id }) => id !== undefined && !known(id));
    if (stranger) {
      const message = `The card has no limit ${textOf(stranger["id"])}`;
      return call.refuse({ kind: "unprocessable", code: "ILLEGAL_ARGUMENTS_PROVIDED", message });
    }
    const next = additionalLimits?.map((limit) => ({ id: randomUUID(), ...known(limit["id"]), ...limit }));
    Object.assign(card, limits, next ? { additionalLimits: next } : {});
    return { status: 204 };
  });
}

export function readControls(call: WalletCall): Answer {
  return withCard(call, ({ cardControls }) => (cardControls ? { status: 200, body: cardControls } : { status: 204 }));
}

/** All controls at once: those that are not in the body are gone. */
export function setControls(call: WalletCall): Answer {
  return withCard(call, (card) => {
    card["cardControls"] = call.body;
    return { status: 202 };
  });
}
