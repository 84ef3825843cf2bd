/** A value as a server may echo it: as it is, encoded for a form, a URL or JSON, or in base64. */
function formsOf(value: string): string[] {
  const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(value)));
  const form = new URLSearchParams([["", value]]).toString().slice(1);
  return [value, form, encodeURIComponent(value), JSON.stringify(value).slice(1, -1), base64];
}

/** A server's text without the secrets that it echoes. */
export const scrub = (text: string, secrets: readonly string[], mark: string): string =>
  secrets
    .flatMap(formsOf)
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, form) => rest.replaceAll(form, mark), text);
