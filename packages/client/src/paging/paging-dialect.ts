/** How a vendor counts its pages, as data. */
export interface PagingDialect<Items extends string = string> {
  readonly vendor: string;
  /** The property of an answer that holds the rows. */
  readonly items: Items;
  /** The number of the first page. */
  readonly first: number;
  /** The parameters that choose a page, in the query or in the body's own object. */
  readonly parameters: { readonly page: string; readonly size: string };
  /** The property of a request body that holds these parameters, where lists can be asked for by POST. */
  readonly inBody?: string;
  /** Whether another page follows this one. */
  hasNext(answer: Readonly<Record<string, unknown>>, page: number): boolean;
  /** The number that the answer itself says it has, where it says one. */
  numberOf?(answer: Readonly<Record<string, unknown>>): number | undefined;
}

/** What of a call's init matters to paging. */
export interface PagedInit {
  readonly params?: { readonly query?: Readonly<Record<string, unknown>> };
  readonly body?: unknown;
  readonly signal?: AbortSignal | null;
}

type Parameters_ = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Parameters_ => typeof value === "object" && value !== null;

/** A list with a body is asked for by POST, and the page is chosen in the body. */
const isByBody = (dialect: PagingDialect, { body }: PagedInit): boolean =>
  dialect.inBody !== undefined && body !== undefined;

export const methodOf = (dialect: PagingDialect, init: PagedInit): "get" | "post" =>
  isByBody(dialect, init) ? "post" : "get";

/** The page that a caller asks for, and the size as text, empty when none is asked for. */
export function wishIn(dialect: PagingDialect, init: PagedInit): { page: unknown; size: string } {
  const { inBody, parameters } = dialect;
  const wrapper = isByBody(dialect, init) && isObject(init.body) ? init.body[inBody ?? ""] : init.params?.query;
  const given = isObject(wrapper) ? wrapper : {};
  return { page: given[parameters.page], size: JSON.stringify(given[parameters.size] ?? "").replaceAll('"', "") };
}

/** The same init, for another page. */
export function withPage<Init extends PagedInit>(dialect: PagingDialect, init: Init, page: number): Init {
  const { inBody = "", parameters } = dialect;
  const put = (given: unknown) => ({ ...(isObject(given) && given), [parameters.page]: page });
  if (!isByBody(dialect, init)) return { ...init, params: { ...init.params, query: put(init.params?.query) } };
  const body = isObject(init.body) ? init.body : {};
  return { ...init, body: { ...body, [inBody]: put(body[inBody]) } };
}
