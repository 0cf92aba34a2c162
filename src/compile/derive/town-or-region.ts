import { plainPhrase } from "../../gazetteer/plain-words";
import type { ReportContext } from "./context";

/** “over Kursk, five over Belgorod and Voronezh”: names behind a preposition, in one run. */
const run =
  /(?<!\p{L})(?:over|above|in|across)\s+(?:the\s+)?(\p{Lu}[\p{L}’'-]*(?:(?:,|,?\s+and|,?\s+or)\s+(?:the\s+)?\p{Lu}[\p{L}’'-]*)*)/gu;

const plural = /(?<!\p{L})(?:regions|oblasts|provinces)(?!\p{L})/iu;

/**
 * The region that a bare name may mean beside the town: one of several in a sentence that are regions' names (“11 over Kursk,
 * five over Belgorod”), in a report that speaks of that region, or of regions. English alone: «над Курском» is the town.
 * @param said The words that say the claim.
 */
export function regionBeside(
  words: string,
  said: readonly string[],
  { ground, id }: Pick<ReportContext, "ground" | "id">,
): string | undefined {
  const { regionWords, texts } = ground;
  const iso = regionWords.bare(words);
  const text = texts.get(id);
  // A report whose text is not held was checked where it is.
  if (iso === undefined || text === undefined || !/^\p{Script=Latin}/u.test(words)) return undefined;
  const isNamed = () => plural.test(text) || regionWords.mentionsIn(text).some((one) => one.iso === iso);
  const isListed = said.some((own) => {
    const sentence = sentenceOf(own, text);
    const names = [...sentence.matchAll(run)].flatMap(([, names = ""]) =>
      names.split(/,?\s+(?:and|or)\s+|,\s+/u),
    );
    const isos = names.map((name) => regionWords.bare(name.replace(/^the\s+/u, "")));
    const isThere = names.some((name) => plainPhrase(name) === plainPhrase(words));
    return isThere && new Set(isos.filter((one) => one !== undefined)).size > 1;
  });
  return isListed && isNamed() ? iso : undefined;
}

/** The whole sentence of the text in which words stand; the words themselves where they stand nowhere. */
function sentenceOf(words: string, text: string): string {
  const at = text.indexOf(words);
  if (at < 0) return words;
  const before = text.slice(0, at);
  const begin = Math.max(...[...before.matchAll(/[.!?]["”»]?\s|\n/gu)].map(({ index }) => index + 1), 0);
  const end = /[.!?](?:["”»]?\s|$)|\n/u.exec(text.slice(at + words.length));
  return text.slice(begin, end ? at + words.length + end.index : undefined);
}
