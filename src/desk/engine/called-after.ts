import type { Ground } from "../../compile/derive/ground";
import { readingOf } from "../../compile/derive/place-readings";
import type { Ours } from "../../compile/full-form";
import type { Draft } from "../../draft/drafts";
import { districtWords } from "../../gazetteer/district-words";
import type { PlaceChoice } from "../work/work";
import { townsIn } from "./regions-meant";

const english =
  "(?:oil\\s+)?refinery|airport|airfield|air\\s?base|(?:power\\s+)?plant|power\\s+station|(?:oil\\s+)?(?:terminal|depot)|(?:sea)?port";
const slavic =
  "НПЗ|ТЭЦ|ГРЭС|АЭС|ТЕЦ|ТЕС|АЕС|(?:нефтеперерабатывающ|нафтопереробн)\\p{L}+\\s+завод\\p{L}{0,2}|(?:аэродром|аэропорт|аеродром|аеропорт)\\p{L}{0,2}";
const site = new RegExp(`^(?<town>\\p{Lu}.*?)\\s+(?:${english}|${slavic})$`, "iu");

const districtOf = (town: string): string =>
  `${town} ${/[\u0400-\u04ff]/u.test(town) ? "район" : "district"}`;

/**
 * Words for what is called after a town, as words for a district, which is found by that town: «Ольховского» of «Ольховского и
 * Берёзовского районов», whose noun stands with the last of them; “Alder oil refinery”, «Ольховский НПЗ». Other words stay.
 */
export function asDistrict(words: string, draft: Pick<Draft, "places"> | undefined): string {
  const town = site.exec(words)?.groups?.town;
  if (town !== undefined) return districtOf(town);
  const isDistrict = draft?.places.some((place) => place.words === words && place.kind === "district");
  return isDistrict && !districtWords(words) ? districtOf(words) : words;
}

/** Whether words are for a refinery, an airfield or their like, by the name of a town. */
export const isSiteOfTown = (words: string): boolean => site.test(words);

/** Why a refinery or an airfield stands at the town that it is called after. */
const calledAfter: Ours = {
  en: "Called after this town. Where it is exactly is not held here, so it is drawn at the town.",
  ru: "Носит имя этого города. Точного места здесь нет, поэтому показано на месте города.",
  uk: "Має назву цього міста. Точного місця тут немає, тому показано на місці міста.",
};

/** Why words for such a place are taken for the town of their name; `null`: they are not. */
export function reasonOfSite({ words, is }: PlaceChoice, ground: Ground): Ours | null {
  if (!is || !("geonames" in is) || !isSiteOfTown(words)) return null;
  const towns = townsIn(readingOf(asDistrict(words, undefined), [], ground));
  return towns.some(({ id }) => id === is.geonames) ? calledAfter : null;
}
