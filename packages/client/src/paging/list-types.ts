import type { InitParameter, OperationInit } from "../operation-init.ts";
import type { VendorClient } from "../vendor-client.ts";

/** A closed object has this property; an open one has every property, which says nothing. */
type Has<T, Name extends string> = [T] extends [never] ? false : string extends keyof T ? false : Name extends keyof T ? true : false; // prettier-ignore

type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } } ? NonNullable<Query> : never;

type BodyOf<Operation> = Operation extends { requestBody: { content: { "application/json": infer Body } } }
  ? Body
  : never;

/** What an operation answers with 200. */
export type AnswerOf<Operation> = Operation extends {
  responses: { 200: { content: { "application/json": infer Answer } } };
}
  ? Answer
  : never;

/** One row of an answer. */
export type ItemOf<Answer, Items extends string> = Answer extends { [Name in Items]?: readonly (infer Item)[] }
  ? Item
  : never;

/** The operation if it is a list: it takes a page, and answers rows. */
type ListIn<Operation, Items extends string> = true extends
  | Has<QueryOf<Operation>, "page">
  | Has<BodyOf<Operation>, "pagination">
  ? [ItemOf<AnswerOf<Operation>, Items>] extends [never]
    ? never
    : Operation
  : never;

/** The list behind a path, by GET or else by POST; never for a path without one. */
export type ListAt<PathItem, Items extends string> =
  | (PathItem extends { get: infer Operation } ? ListIn<Operation, Items> : never)
  | (PathItem extends { post: infer Operation } ? ListIn<Operation, Items> : never);

/** The paths that are lists. */
export type ListPath<Paths, Items extends string> = {
  [Path in keyof Paths]: [ListAt<Paths[Path], Items>] extends [never] ? never : Path;
}[keyof Paths];

export interface PagingOptions {
  /** Asks for the next page while this one is being worked on, at the price of one page too many if you stop early. @default false */
  readonly prefetch?: boolean | undefined;
  /** Goes on after the page that gave this cursor. The rest of the call has to be the same. */
  readonly cursor?: string | undefined;
  /** Pages are JSON. */
  readonly parseAs?: "json";
}

/** One page. */
export interface Page<Item, Answer = unknown> {
  readonly items: readonly Item[];
  /** The whole answer, with totals where the vendor gives any. */
  readonly answer: Answer;
  /** What to store and pass as `cursor` to go on after this page; undefined on the last. */
  readonly cursor: string | undefined;
}

/** A list: iterate it for its rows, or `pages()` for whole pages. Each iteration reads from the start again. */
export interface Paginated<Item, Answer = unknown> extends AsyncIterable<Item> {
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
  pages(): AsyncGenerator<Page<Item, Answer>, void, undefined>;
}

/** `paginate` of one vendor. A path that is not a list is a type error. */
export type Paginate<Paths extends {}, Items extends string> = <
  Path extends ListPath<Paths, Items>,
  Operation extends ListAt<Paths[Path], Items> = ListAt<Paths[Path], Items>,
>(
  client: Pick<VendorClient<Paths>, "request">,
  path: Path,
  ...init: InitParameter<OperationInit<Operation> & PagingOptions>
) => Paginated<ItemOf<AnswerOf<Operation>, Items>, AnswerOf<Operation>>;
