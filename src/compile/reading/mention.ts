import { languages, type PageLanguage } from "../../domain/language";
import type { NamedAs, PlaceYaml } from "../full-form";
import { textIn } from "../ours";

/**
 * Whether the words for a place are ours: of a report that is only cited. Left out, they are the place's own name.
 */
export const isRestated = (as: NamedAs): as is Exclude<NamedAs, string> => typeof as !== "string";

/** The words in a language of the page; a report's own are the same in every one. */
export function mentionIn(as: NamedAs, place: PlaceYaml, language: PageLanguage): string {
  return isRestated(as) ? textIn(as ?? place.name, language) : as;
}

/** Whether the words are the place's name in one of our languages: the same answer in each. */
export const isItsName = (as: NamedAs, place: PlaceYaml): boolean =>
  languages.some((language) => mentionIn(as, place, language) === textIn(place.name, language));

/** The words as messages show them: what is the same here is the same way to name a place. */
export const mentionText = (as: NamedAs): string =>
  as === undefined ? "its own name" : isRestated(as) ? `our “${textIn(as, "en")}”` : `“${as}”`;

/** The words by which a sentence of ours names the place, without what sets it apart from namesakes. */
export const plainMention = (as: NamedAs, place: PlaceYaml, language: PageLanguage): string =>
  mentionIn(as, place, language).replace(/\s*\([^()]*\)\s*$/, "");
