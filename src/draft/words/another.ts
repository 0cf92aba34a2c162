import { lexicon } from "./lexicon";

/** “Another”, «соседний»: an area that is not the one spoken of, or one who speaks and was not named before. */
export const anotherWords = lexicon<true>([
  [
    true,
    "another one_more other nearby neighbo(u|)ring adjacent adjoining соседн* друг(ой|ая|ого|ому|им|ом|ую) ин(ой|ая|ого|ому|ым|ом|ую) еще_(один|одна|одного|одной|одному|одним|одном) сусідн* інш(ий|а|ого|ої|ому|им|ій|ою|у) ще_(один|одна|одного|однієї|одному|одним|одній)",
  ],
]);

/** “The rest”, «остальные», «второй»: others of what was counted. */
export const otherWords =
  /^(?:another|other|second|others|several|dozens|hundreds|scores|rest|remainder|remaining|друг(?:ой|ая|ого|ую|ие)|втор(?:ой|ая|ого|ую)|несколько|остальн(?:ые|ых|ой|ая)|десятки|сотни|інш(?:ий|а|ого|у|і)|друг(?:ий|а|ого|у)|кілька|декілька|решта|решту|сотні)$/u;

/** What happens, and is counted as no thing: “in one attack, and another in A”. */
export const eventNouns =
  /^(?:attacks?|fires?|blazes?|strikes?|raids?|assaults?|blasts?|explosions?|launch(?:es)?|crash(?:es)?|(?:атак|удар|налет|налёт|налит|наліт|обстрел|обстріл|взрыв|вибух|пожар|пожеж|возгоран|прилет|прильот|попадан|влучан)\p{L}*)$/u;
