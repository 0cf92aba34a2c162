/** What begins a formula, in the narrow and the wide form. */
const sign = "[=+\\-@＝＋－＠]";

/** What a spreadsheet passes over before it: blanks, signs that nobody sees, the quotation marks of a cell. */
const passedOver = '[\\s\\p{C}"]*';

/** Where a cell begins; a control character there is dropped, or begins one itself. */
const atStart = new RegExp(`^(?=${passedOver}${sign}|\\p{Cc})`, "u");

/** Where a reader with another separator than ours, or none of our quotation marks, begins a cell: `a;=1+1`. */
const inside = new RegExp(`([;|\\p{Cc}\\u2028\\u2029]${passedOver})(?=${sign})`, "gu");

/**
 * Spreadsheets take a cell that begins so for a formula, and a report's words are not ours to run: an apostrophe
 * before it makes it text. Where a cell begins depends on who reads: in much of Europe a semicolon ends one.
 */
export const harmless = (text: string): string => text.replace(inside, "$1'").replace(atStart, "'");
