/** Header fields as undici parses them: lower-case names, a list where a field was sent more than once. */
export type Fields = Record<string, string | string[] | undefined>;

/** RFC 9110 section 5.6.2. */
const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/;

// oxlint-disable-next-line no-control-regex -- all of ASCII, controls too
const ASCII = /^[\x00-\x7f]*$/;

/** undici 7 reads field values as UTF-8. The platform maps each byte to a character, and so does this. */
function inLatin1(fields: Fields, raw: unknown): Fields {
  if (!Array.isArray(raw) || Object.values(fields).every((value) => ASCII.test(String(value)))) return fields;
  const exact: Fields = {};
  for (let at = 0; at < raw.length; at += 2) {
    const name = String(raw[at]).toLowerCase();
    const value: unknown = raw[at + 1];
    const text = Buffer.isBuffer(value) ? value.toString("latin1") : String(value);
    const before = exact[name];
    exact[name] = before === undefined ? text : [before, text].flat();
  }
  return exact;
}

/** The platform's headers of the same fields. */
function platformHeaders(fields: Fields): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(fields)) for (const one of [value ?? []].flat()) headers.append(name, one);
  return headers;
}

const refuse = (): never => {
  throw new TypeError("immutable");
};

/**
 * The headers of a response: what calls read, straight from undici's fields; whatever else `Headers` can do, from a real
 * one made when it is first needed.
 */
export class LeanHeaders {
  readonly #source: Fields;
  readonly #raw: unknown;
  #exact: Fields | undefined;
  #real: Headers | undefined;

  constructor(fields: Fields, raw: unknown) {
    this.#source = fields;
    this.#raw = raw;
  }

  get(name: string): string | null {
    const found = this.#find(name);
    if (found === undefined) return null;
    if (typeof found === "string" && ASCII.test(found)) return found;
    const value = this.#fields[name.toLowerCase()];
    return Array.isArray(value) ? value.join(", ") : (value ?? null);
  }

  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  getSetCookie(): string[] {
    return [this.#fields["set-cookie"] ?? []].flat();
  }

  forEach(callback: (value: string, name: string, headers: Headers) => void, self?: unknown): void {
    for (const [name, value] of this.real) callback.call(self, value, name, this);
  }

  keys(): IterableIterator<string> {
    return this.real.keys();
  }

  values(): IterableIterator<string> {
    return this.real.values();
  }

  entries(): IterableIterator<[string, string]> {
    return this.real.entries();
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.real.entries();
  }

  append(): never {
    return refuse();
  }

  set(): never {
    return refuse();
  }

  delete(): never {
    return refuse();
  }

  get real(): Headers {
    return (this.#real ??= platformHeaders(this.#fields));
  }

  [Symbol.for("nodejs.util.inspect.custom")](): Headers {
    return this.real;
  }

  get #fields(): Fields {
    return (this.#exact ??= inLatin1(this.#source, this.#raw));
  }

  #find(name: string): string | string[] | undefined {
    const key = name in this.#source ? name : name.toLowerCase();
    const found = Object.hasOwn(this.#source, key) ? this.#source[key] : undefined;
    if (found === undefined && !TOKEN.test(key)) throw new TypeError(`Headers: ${key} is an invalid header name.`);
    return found;
  }
}
