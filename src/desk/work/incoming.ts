/** In letters. A report has some thousands; what is longer is a book or a table, and would be nobody's to answer for. */
export const longestText = 300_000;

/** What no text may hold: commands to terminals and printers, halves of characters, what stands for bytes that were no text. */
const unfit = /[\p{Cs}\uFFFD\uFFFE\uFFFF\uFDD0-\uFDEF]|(?![\t\n\r])\p{Cc}/gu;

/** Signs that turn the direction of writing: what is seen may stand in another order than it is read in. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;
export const turnsIn = (text: string): number => text.match(turning)?.length ?? 0;

/** A text that comes in, without what no text may hold; or why it does not. Nothing else in it is touched. */
export type Incoming = { text: string; removed: number } | "empty" | "too-long";

export function incoming(given: string): Incoming {
  if (given.length > longestText) return "too-long";
  const text = given.replace(/^\ufeff/, "").replace(unfit, "");
  if (text.trim() === "") return "empty";
  return { text, removed: given.length - text.length };
}

/** Rows of a table that was pasted where a report is wanted: cells between tabs or semicolons, line for line. */
export function isTable(text: string): boolean {
  const lines = text.split("\n", 200).filter((line) => line.trim() !== "");
  const cells = (line: string, sign: string) => line.split(sign).length;
  return ["\t", ";", ","].some((sign) => {
    const [first = "", ...others] = lines;
    const count = cells(first, sign);
    return count > 2 && others.length > 4 && others.every((line) => cells(line, sign) === count);
  });
}
