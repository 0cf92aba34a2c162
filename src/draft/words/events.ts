import { english } from "./deeds-en";
import { russian } from "./deeds-ru";
import { ukrainian } from "./deeds-uk";
import { lexicon } from "./lexicon";

const lexicons = { en: lexicon(english), ru: lexicon(russian), uk: lexicon(ukrainian) };
export const deedWords = (language: keyof typeof lexicons) => lexicons[language];

/** Helping verbs that make an English past form a passive one. */
export const auxiliaries = lexicon<true>([
  [true, "was were been being is are be get got gets were_reportedly"],
]);

/** What says that it is not known to be so. */
export const unconfirmed = lexicon<true>([
  [
    true,
    "allegedly reportedly alleged unconfirmed purportedly supposedly якобы предположительно вероятно по_неподтвержденн* нібито ймовірно начебто возможно можливо імовірно possibly perhaps maybe it_is_possible possible_that apparently (appear|appears|appeared)_to believed_to_(be|have) по_всей_видимости судя_по_всему может_быть видимо похоже_, похоже_что не_исключен(о|а) не_исключа(ет|ют|ется) схоже_, схоже_що не_виключен(о|а) не_виключа(є|ють|ється) can_not_be_verified could_not_verify not_independently_verified",
  ],
]);

/** What says that somebody holds what was told for untrue. */
export const refuted = lexicon<true>([
  [
    true,
    "den(ied|ies)_that (denied|denies|dismissed|dismisses|rejected|rejects)_(reports|claims) (denied|denies|dismissed|dismisses|rejected|rejects)_*_(reports|claims) (denied|denies|dismissed|dismisses|rejected|rejects)_*_*_(reports|claims) refuted refutes (call|calls|called)_(it|this|that|them)_(fake|fakes|false|untrue) неправда назва(л|ла|ли|в)_(фейком|фейками|ложью|неправдою) фейк_що опроверг(|ла|ло|ли) опроверга(ет|ют|л|ла|ло|ли) отрица(ет|ют|л|ла|ло|ли) спростува(в|ла|ло|ли) спросту(вав|вала|вало|вали) спростову(є|ють|вав|вала|вало|вали) запереч(ує|ують|ував|увала|увало|ували|ив|ила|ило|или)",
  ],
]);

/** What says that a figure is in another one. */
export const subsetWords = lexicon<"of-them" | "including">([
  [
    "of-them",
    "of_them of_which of_those of_these of_whom из_них из_которых из_этого_числа з_них із_них з_яких із_яких з_котрих серед_них среди_них among_them",
  ],
  [
    "including",
    "including included includes include in_particular among_other в_том_числе включая в_частности у_тому_числі в_тому_числі включно зокрема серед_яких среди_которых",
  ],
]);
