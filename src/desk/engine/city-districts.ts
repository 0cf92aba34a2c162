import type { Ground } from "../../compile/derive/ground";
import type { Ours } from "../../compile/full-form";
import type { GazetteerPlace } from "../../compile/places/gazetteer";
import type { DraftPlace, DraftSpeaker } from "../../draft/drafts";
import { districtWords } from "../../gazetteer/district-words";
import type { PlaceChoice, Work, WorkReport } from "../work/work";

/** “… of Alderton”, «… города Ольховска»: what stands behind a district of a city. */
const ofCity =
  /^\s+(?:(?:of|in)\s+(?:the\s+(?:city|town)\s+of\s+)?|(?:г\.|м\.|города|міста)\s*)?(?<city>\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+)?)/u;
const mayor = /(?<!\p{L})(?:mayor|мэр|градоначальник|мер|міськ\p{L}{2,3}\s+голов)/iu;
/** In people: a smaller town has no districts, and may be somebody's surname. */
const fewest = 50_000;

/** Why a district of a city stands at it. */
const partOfCity: Ours = {
  en: "A district of this city, by the report’s words. Its boundary is not held here, so it is drawn at the city; where in it is not said.",
  ru: "По словам сообщения, это район этого города. Границы района здесь нет, поэтому он показан на месте города; где именно в городе, не сказано.",
  uk: "За словами повідомлення, це район цього міста. Межі району тут немає, тому його показано на місці міста; де саме в місті, не сказано.",
};

/** The cities of which the words for a district may be a part: that which stands behind them, or the one whose mayor speaks. */
export function citiesOfDistrict(
  words: string,
  report: WorkReport,
  claim: string | null,
  ground: Ground,
): readonly GazetteerPlace[] {
  if (!districtWords(words)) return [];
  const drafts = report.claims.filter(({ id }) => claim === null || id === claim).map(({ draft }) => draft);
  const found = drafts.flatMap(({ places, speaker }) =>
    places
      .filter((place) => place.words === words)
      .flatMap((place) => behind(place, report.text, ground) ?? ofMayor(speaker, ground)),
  );
  return [...new Set(found)];
}

function behind({ end }: DraftPlace, text: string, ground: Ground): readonly GazetteerPlace[] | null {
  const city = ofCity.exec(text.slice(end, end + 80))?.groups?.city;
  return city === undefined ? null : largestOf(city, ground);
}

const ofMayor = (speaker: DraftSpeaker | null, ground: Ground): readonly GazetteerPlace[] =>
  speaker && mayor.test(speaker.words)
    ? speaker.words
        .split(/[^\p{L}’'-]+/u)
        .flatMap((word) => (/^\p{Lu}/u.test(word) ? largestOf(word, ground) : []))
    : [];

/** The largest city of a name, of two words or of the first of them. */
function largestOf(name: string, { townWords }: Ground): readonly GazetteerPlace[] {
  for (const words of new Set([name, name.split(" ")[0] ?? name])) {
    const [city] = townWords
      .find(words)
      .filter(({ population }) => population >= fewest)
      .toSorted((one, other) => other.population - one.population);
    if (city) return [city];
  }
  return [];
}

/** Why words for a district are taken for the city that the report says it is of; `null`: they are not. */
export function reasonOfDistrict(
  { words, is, report: id, claim }: PlaceChoice,
  { reports }: Work,
  ground: Ground,
): Ours | null {
  const report = reports.find((one) => one.id === id);
  if (!report || !is || !("geonames" in is)) return null;
  const cities = citiesOfDistrict(words, report, claim ?? null, ground);
  return cities.some((city) => city.id === is.geonames) ? partOfCity : null;
}
