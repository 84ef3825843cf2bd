/** Whether a program printed what its page says; `…` there stands for anything. */
export function printsAs(output: string, printed: string): boolean {
  const pattern = inOneLine(output)
    .replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")
    .replaceAll("…", ".*?");
  return new RegExp(`^${pattern}$`).test(inOneLine(printed));
}

/** Line breaks are the page's own business, so long messages can be wrapped. */
const inOneLine = (text: string): string => text.trim().replaceAll(/\s+/g, " ");
