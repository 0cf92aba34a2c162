import type { Plain } from "../../text/plain";
import type { Sentence } from "./sentences";

/** “Read also”, «по теме»: words by which a page invites to read something else. */
const invitation =
  /^[^\p{L}]*(?:(?:read|see|watch) also|also (?:read|see)|read (?:more|next|on)|more on this|(?:related|recommended|most read)(?: (?:stories|articles|news|posts|topics|coverage))?(?=\s*(?::|$))|читайте (?:также|еще|по теме|подробнее|далее)|(?:смотрите|смотри|см\.) также|(?:материалы |новости |еще )?по теме(?=\s*(?::|$))|читайте (?:також|ще|більше|детальніше)|(?:дивіться|дивись) також|(?:матеріали |новини |ще )?(?:за темою|по темі)(?=\s*(?::|$)))(?!\p{L})/u;

/**
 * Which sentences are no part of a report: what a page invites to read, on the rest of its line, or in the list of headlines
 * below it. Takes time in proportion.
 */
export function teasersIn(plain: Plain, sentences: readonly Sentence[]): boolean[] {
  let line: number | null = null;
  let isList = false;
  let isBare = false;
  let last = 0;
  return sentences.map((sentence) => {
    const said = plain.folded.slice(sentence.start, sentence.end);
    const gap = plain.text.slice(last, sentence.start);
    last = sentence.end;
    const found = invitation.exec(said);
    if (found) {
      // In brackets it ends with them.
      const isInBrackets = /^[^\p{L}]*\(/u.test(said);
      line = isInBrackets && said.includes(")") ? null : sentence.paragraph;
      isList = !isInBrackets;
      isBare = !/\p{L}/u.test(said.slice(found[0].length));
      return true;
    }
    if (line === sentence.paragraph) return true;
    line = null;
    isList &&= sentence.isHeadline && (isBare || !/\n\s*\n/.test(gap));
    if (isList) line = sentence.paragraph;
    return isList;
  });
}
