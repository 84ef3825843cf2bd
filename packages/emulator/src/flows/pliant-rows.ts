import { uuidFrom } from "../example-text.ts";
import { seededRandom, seedOf } from "../seeded-random.ts";
import type { Answer } from "../answer.ts";
import type { Call, Row, Seeding } from "../vendor.ts";

/** What one customer of Pliant has stored; each list in the order in which its rows came to be. */
export interface Wallet {
  readonly organizations: Row[];
  readonly cardAccounts: Row[];
  readonly cardholders: Row[];
  readonly cards: Row[];
  readonly transactions: Row[];
  /** Receipts that look for their transaction. */
  readonly matchings: Map<string, Matching>;
}

export interface Matching {
  reads: number;
  readonly organizationId: string;
}

/** What a caller may change in how the wallet behaves. */
export interface WalletSettings {
  /** How many reads find a receipt still without its transaction; default 1. */
  matchPolls: number;
  /** Whether receipts find a transaction at all; default true. */
  matches: boolean;
}

/** The lists of a wallet. */
export type WalletList = Exclude<keyof Wallet, "matchings">;

export type WalletCall = Call<Wallet, WalletSettings>;

/** How much there is at the start: enough for a second page at `limit=20`, little enough to read. */
const many = { organizations: 2, cardAccounts: 2, cardholders: 6, cards: 24, transactions: 48 };

/** A card that was sent out and not activated yet. */
const waiting = { cardConfig: "PLIANT_PHYSICAL", status: "PENDING" };

/** The rows that the spec's examples show come first, so that the ids in the documentation are there. */
export function fillWallet(seed: Seeding): Wallet {
  const grow = (operation: string, id: string, count: number, vary: (index: number) => Row) =>
    Array.from({ length: count }, (_, index) => ({
      ...first(seed, operation),
      ...(index === 0 ? {} : { [id]: uuidFrom(seededRandom(seedOf(`${id} ${index}`))), ...vary(index) }),
    }));
  const time = (index: number) => new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString();
  const organizations = grow("GET /organizations", "organizationId", many.organizations, (index) => ({
    name: `Company ${index + 1}`,
  }));
  const keys = (index: number) => ({ organizationId: organizations[index % organizations.length]!["organizationId"] });
  const cardAccounts = grow("GET /card-accounts", "cardAccountId", many.cardAccounts, keys);
  const cardholders = grow("GET /cardholders", "cardholderId", many.cardholders, (index) => ({
    email: `person${index}@example.com`,
    firstName: `Person ${index}`,
  }));
  cardholders.forEach((row, index) => Object.assign(row, keys(index)));
  const cardKeys = (index: number) => ({
    ...keys(index),
    cardAccountId: cardAccounts[index % cardAccounts.length]!["cardAccountId"],
    cardholderId: cardholders[index % cardholders.length]!["cardholderId"],
  });
  const cards = grow("GET /cards/{cardId}", "cardId", many.cards, (index) => ({
    label: `Card ${index + 1}`,
    ...cardKeys(index),
    ...(index % 8 >= 6 ? waiting : {}),
  }));
  cards.forEach((row, index) => Object.assign(row, { createdAt: time(index) }));
  const transactions = grow("GET /transactions", "transactionId", many.transactions, (index) =>
    owners(cards[index % cards.length]!),
  );
  transactions.forEach((row, index) => Object.assign(row, { createdAt: time(index) }));
  return { organizations, cardAccounts, cardholders, cards, transactions, matchings: new Map() };
}

/** Whose a card is, for what is made with it. */
function owners({ cardId, organizationId, cardholderId, cardAccountId }: Row): Row {
  return { cardId, organizationId, cardholderId, cardAccountId };
}

/** The row of an operation's example: the first of a list, or the whole. */
function first(seed: Seeding, operation: string): Row {
  const example = (seed.example(operation) ?? {}) as { data?: Row[] } & Row;
  return structuredClone(example.data ? (example.data[0] ?? {}) : example);
}

/** The row whose id stands in the path, or the vendor's 404. */
export function withRow(call: WalletCall, list: WalletList, key: string, act: (row: Row) => Answer): Answer {
  const row = call.state[list].find((one) => one[key] === call.ids[0]);
  return row ? act(row) : call.refuse({ kind: "not_found", message: `There is no ${key.slice(0, -2)} ${call.ids[0]}` });
}

export const now = ({ clock }: WalletCall): string => new Date(clock.now()).toISOString();
