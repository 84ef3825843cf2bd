import { stripVTControlCharacters } from "node:util";
import { fold } from "./output/wrap.ts";
import { paint, say, withoutControls } from "./terminal.ts";

/** An error, with the words in which a server put it. */
export const tellError = (message: string): void => say(labelled(paint(["red", "bold"], "error:"), message));

export const tellHint = (hint: string): void => say(labelled(paint("cyan", "hint:"), hint));

/** The label is put in after the text was broken into lines: its colours have no width. */
function labelled(label: string, text: string): string {
  const plain = stripVTControlCharacters(label);
  return label + fold(`${plain} ${withoutControls(text)}`, process.stderr).slice(plain.length);
}
