import { type Mark, type Problem, problem } from "../problem";

/**
 * What stands in no text that is to be published: characters that command a terminal or a printer, halves of others,
 * what stands in for bytes that were no text, and what Unicode says is no character. Tabs and line breaks are well.
 */
const unfit = /[\p{Cs}\uFFFD\uFFFE\uFFFF\uFDD0-\uFDEF]|(?![\t\n\r])\p{Cc}/gu;

export const isFit = (text: string): boolean => text.search(unfit) === -1;

/** Unicode's names of U+0000 to U+001F, then of U+007F to U+009F, as its aliases have them. */
const controls = [
  "NULL,START OF HEADING,START OF TEXT,END OF TEXT,END OF TRANSMISSION,ENQUIRY,ACKNOWLEDGE,BELL,BACKSPACE,TAB,LINE FEED,",
  "VERTICAL TAB,FORM FEED,CARRIAGE RETURN,SHIFT OUT,SHIFT IN,DATA LINK ESCAPE,DEVICE CONTROL ONE,DEVICE CONTROL TWO,",
  "DEVICE CONTROL THREE,DEVICE CONTROL FOUR,NEGATIVE ACKNOWLEDGE,SYNCHRONOUS IDLE,END OF TRANSMISSION BLOCK,CANCEL,",
  "END OF MEDIUM,SUBSTITUTE,ESCAPE,INFORMATION SEPARATOR FOUR,INFORMATION SEPARATOR THREE,INFORMATION SEPARATOR TWO,",
  "INFORMATION SEPARATOR ONE,DELETE,PADDING CHARACTER,HIGH OCTET PRESET,BREAK PERMITTED HERE,NO BREAK HERE,INDEX,NEXT LINE,",
  "START OF SELECTED AREA,END OF SELECTED AREA,CHARACTER TABULATION SET,CHARACTER TABULATION WITH JUSTIFICATION,",
  "LINE TABULATION SET,PARTIAL LINE FORWARD,PARTIAL LINE BACKWARD,REVERSE LINE FEED,SINGLE SHIFT TWO,SINGLE SHIFT THREE,",
  "DEVICE CONTROL STRING,PRIVATE USE ONE,PRIVATE USE TWO,SET TRANSMIT STATE,CANCEL CHARACTER,MESSAGE WAITING,",
  "START OF GUARDED AREA,END OF GUARDED AREA,START OF STRING,SINGLE GRAPHIC CHARACTER INTRODUCER,SINGLE CHARACTER INTRODUCER,",
  "CONTROL SEQUENCE INTRODUCER,STRING TERMINATOR,OPERATING SYSTEM COMMAND,PRIVACY MESSAGE,APPLICATION PROGRAM COMMAND",
]
  .join("")
  .split(",");

/** “U+0007 BELL” */
function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const sign = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  if (code === 0xfffd) return `${sign} REPLACEMENT CHARACTER, which stands in for bytes that were no text`;
  if (code >= 0xd800 && code <= 0xdfff) return `${sign}, half of a surrogate pair`;
  if (code > 0x9f) return `${sign}, which is no character`;
  return `${sign} ${controls[code < 0x20 ? code : code - 0x7f + 0x20]}`;
}

/** What no publisher means: a NUL, and what stands in for bytes that were no text. Other signs a report may have had. */
export const damageIn = (file: string, text: string): Problem[] =>
  /[\0\uFFFD]/.test(text) ? found(file, text, /[\0\uFFFD]/g) : [];

/** Every character of a text that stands in none, each told once, where it first stands. */
export const unfitIn = (file: string, text: string, at?: Mark): Problem[] => found(file, text, unfit, at);

function found(file: string, text: string, signs: RegExp, at?: Mark): Problem[] {
  const found = new Map<string, { offset: number; count: number }>();
  for (const { 0: character, index } of text.matchAll(signs)) {
    const known = found.get(character);
    if (known) known.count++;
    else found.set(character, { offset: index, count: 1 });
  }
  return [...found].map(([character, { offset, count }]) => {
    const before = text.slice(0, offset).split(/\r\n|\n|\r/);
    const mark = at ?? { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return problem("unfit-character", mark, nameOf(character) + (count > 1 ? `, ${count} times` : ""));
  });
}
