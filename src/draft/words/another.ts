import { oneMore, several } from "../../text/uncounted-words";
import { lexicon } from "./lexicon";

/** “Another”, «соседний»: an area that is not the one spoken of, or one who speaks and was not named before. */
export const anotherWords = lexicon<true>([
  [
    true,
    "another one_more other nearby neighbo(u|)ring adjacent adjoining соседн* друг(ой|ая|ого|ому|им|ом|ую) ин(ой|ая|ого|ому|ым|ом|ую) еще_(один|одна|одного|одной|одному|одним|одном) сусідн* інш(ий|а|ого|ої|ому|им|ій|ою|у) ще_(один|одна|одного|однієї|одному|одним|одній)",
  ],
]);

/** “The rest”, «остальные», «второй»: others of what was counted. */
export const otherWords = new RegExp(
  `^(?:${oneMore.en}|other|second|others|${several}|rest|remainder|remaining|${oneMore.ru}|другие|остальн(?:ые|ых|ой|ая)|${oneMore.uk}|інші|решта|решту)$`,
  "u",
);

/** One more that is told of without its noun. */
export const oneMoreAlone = new RegExp(`^(?:${oneMore.en}|other|second|${oneMore.ru}|${oneMore.uk})$`, "u");

/** Others, or several, that nobody counted. */
export const othersUncounted = new RegExp(`^(?:${several}|others|остальные|решта|інші)$`, "u");

/** What happens, and is counted as no thing: “in one attack, and another in A”. */
export const eventNouns =
  /^(?:attacks?|fires?|blazes?|strikes?|raids?|assaults?|blasts?|explosions?|launch(?:es)?|crash(?:es)?|(?:атак|удар|налет|налёт|налит|наліт|обстрел|обстріл|взрыв|вибух|пожар|пожеж|возгоран|прилет|прильот|попадан|влучан)\p{L}*)$/u;
