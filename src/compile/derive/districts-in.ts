import { districtMention } from "../../gazetteer/district-words";

/** A district as a text names it. `whole`: with the noun, where it shares one that stands behind another. */
type NamedDistrict = { words: string; whole: string; start: number; end: number };

const adjective = /\p{Lu}[\p{L}’'ʼ-]*(?:ск|цк|ськ|цьк|зьк)\p{L}{1,4}/gu;

/** Each district that a text names: «Боровском» and «Кировском районах» are two. */
export function districtsIn(text: string): NamedDistrict[] {
  return [...text.matchAll(districtMention)].flatMap((match) => {
    const found = [...match[0].matchAll(adjective)];
    const last = found.at(-1);
    const noun = last ? match[0].slice(last.index + last[0].length).trim() : "";
    return (last ? found : [{ 0: match[0], index: 0 }]).map((each) => {
      const start = match.index + each.index;
      const end = each === last || !last ? match.index + match[0].length : start + each[0].length;
      const words = text.slice(start, end);
      return { words, whole: each === last || !last ? words : `${words} ${noun}`, start, end };
    });
  });
}
