/**
 * A text that a simple regular expression matches: literals, classes, escapes, groups with alternatives and counted
 * repeats, which is what patterns in API descriptions are made of. Look-arounds and back-references are not followed.
 */
export function textFor(pattern: string, random: () => number): string {
  const reader = { text: pattern.replace(/^\^/, "").replace(/\$$/, ""), at: 0 };
  return alternatives(reader, random);
}

interface Reader {
  readonly text: string;
  at: number;
}

const classes: Record<string, string> = {
  d: "0123456789",
  w: "abcdefghijklmnopqrstuvwxyz0123456789",
  s: " ",
  n: "\n",
  t: "\t",
};
const printable = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_";

function alternatives(reader: Reader, random: () => number): string {
  const options = [sequence(reader, random)];
  while (reader.text[reader.at] === "|") {
    reader.at += 1;
    options.push(sequence(reader, random));
  }
  return options[Math.floor(random() * options.length)]!;
}

function sequence(reader: Reader, random: () => number): string {
  let made = "";
  while (reader.at < reader.text.length && reader.text[reader.at] !== "|" && reader.text[reader.at] !== ")") {
    const start = reader.at;
    const first = atom(reader, random);
    const end = reader.at;
    const times = repeats(reader);
    const after = reader.at;
    for (let turn = 0; turn < times; turn += 1) {
      reader.at = start;
      made += turn === 0 ? first : atom(reader, random);
    }
    reader.at = Math.max(after, end);
  }
  return made;
}

function atom(reader: Reader, random: () => number): string {
  const pick = (set: string) => set[Math.floor(random() * set.length)] ?? "";
  const letter = reader.text[reader.at]!;
  reader.at += 1;
  if (letter === "\\") return pick(escaped(reader));
  if (letter === "[") return pick(characterClass(reader));
  if (letter === ".") return pick(printable);
  if (letter !== "(") return letter === "^" || letter === "$" ? "" : letter;
  if (reader.text.startsWith("?:", reader.at)) reader.at += 2;
  const made = alternatives(reader, random);
  reader.at += 1;
  return made;
}

function escaped(reader: Reader): string {
  const letter = reader.text[reader.at] ?? "";
  reader.at += 1;
  return classes[letter] ?? letter;
}

function characterClass(reader: Reader): string {
  const negated = reader.text[reader.at] === "^";
  if (negated) reader.at += 1;
  let set = "";
  while (reader.at < reader.text.length && reader.text[reader.at] !== "]") {
    const from = reader.text[reader.at]!;
    reader.at += 1;
    if (from === "\\") set += escaped(reader);
    else if (reader.text[reader.at] === "-" && reader.text[reader.at + 1] !== "]") set += range(from, reader);
    else set += from;
  }
  reader.at += 1;
  return negated
    ? printable
        .split("")
        .filter((letter) => !set.includes(letter))
        .join("")
    : set;
}

function range(from: string, reader: Reader): string {
  const to = reader.text[reader.at + 1]!;
  reader.at += 2;
  const length = to.charCodeAt(0) - from.charCodeAt(0) + 1;
  return Array.from({ length }, (_, index) => String.fromCharCode(from.charCodeAt(0) + index)).join("");
}

function repeats(reader: Reader): number {
  const rest = reader.text.slice(reader.at);
  const counted = /^\{(\d+)(?:,(\d*))?\}/.exec(rest);
  const sign = rest[0] ?? "";
  if (counted) reader.at += counted[0].length;
  else if ("?*+".includes(sign) && sign !== "") reader.at += 1;
  else return 1;
  return counted ? Number(counted[1]) : sign === "?" || sign === "*" ? 0 : 1;
}
