import type { Ground } from "../../compile/derive/ground";
import { namesIn, townNames } from "../../compile/derive/hand-place";
import { readingOf } from "../../compile/derive/place-readings";
import { textIn } from "../../compile/ours";
import type { GazetteerPlace } from "../../compile/places/gazetteer";
import { labelPoint } from "../../compile/places/label-point";
import type { Region } from "../../compile/places/regions";
import type { PageLanguage } from "../../domain/language";
import { districtWords } from "../../gazetteer/district-words";
import type { Work } from "../work/work";
import type { PlaceCandidate } from "./place-candidate";
import { cityIn, cityOf, draftOf, holding, regionsBeside, regionsNamed, townsIn } from "./regions-meant";
import type { Bench } from "./see";

type Speaks = PlaceCandidate["speaks"][number];

/** So many are offered; a name that more places bear is told with its region, or not at all. */
const most = 40;

/** Where words may be: regions and towns that bear them, the likeliest first. */
export function candidatesFor(
  words: string,
  work: Work,
  claim: string | null,
  { ground }: Bench,
  language: PageLanguage,
): readonly PlaceCandidate[] {
  const named = regionsNamed(work, claim, ground.regionWords.mentionsIn);
  const region = ground.regionWords.find(words);
  const elsewhere = [...named]
    .flatMap((iso) => ground.regions.byIso.get(iso) ?? [])
    .map((area) => regionName(area, language))
    .join(", ");
  const said = asDistrict(words, draftOf(work, claim));
  const reading = readingOf(said, [...named], ground);
  const isos = [...new Set([region?.iso, "iso" in reading ? reading.iso : undefined])];
  const meant = isos.flatMap((iso) => (iso === undefined ? [] : (ground.regions.byIso.get(iso) ?? [])));
  const namesakes = meant.map((area) => cityOf(area, ground));
  const areas = [...new Set([...meant, ...namesakes.flatMap(({ area }) => area ?? [])])];
  const ofDistrict = said === words ? [] : townsIn(reading);
  const bearers = ofDistrict.length > 0 ? ofDistrict : ground.townWords.find(words);
  const all = [
    ...(bearers.length > 0 ? bearers : townsIn(reading)),
    ...namesakes.flatMap(({ town }) => town ?? []),
  ];
  const towns = withoutTwins(
    [...new Set(all)],
    chosenFor(words, work),
    // A city that is offered as a region is not offered a second time as its own town.
  ).filter((town) => !areas.some((area) => cityIn(area, ground) === town));
  // The region that is called after the town: it may be meant, and nobody has to look for it.
  const bare = ground.regionWords.bare(words);
  const after = bare === undefined || isos.includes(bare) ? undefined : ground.regions.byIso.get(bare);
  const largest = Math.max(0, ...towns.map(({ population }) => population));
  const beside = regionsBeside(words, work, claim, ground);
  const found = [
    ...beside.map((area) => regionCandidate(area, language, ground)),
    ...(beside.length > 0 ? [] : holding(towns, areas, work, claim, named, ground)).map((area) => ({
      ...regionCandidate(area, language, ground),
      speaks: [{ for: true, kind: "holds-it" as const, words: regionName(area, language) }],
    })),
    ...areas.map((area) => {
      const city = cityOf(area, ground).area?.properties.iso;
      const candidate = regionCandidate(area, language, ground);
      return city === undefined ? candidate : { ...candidate, together: { iso: city } };
    }),
    ...[...towns]
      .map((town) => {
        const area = ground.regions.byAdmin1.get(town.admin1);
        return townCandidate(
          town,
          area,
          language,
          speaksFor(town, area, words, { named, elsewhere, largest, many: towns.length, language }),
        );
      })
      .sort((one, other) => weight(other) - weight(one) || other.population - one.population),
    ...(after ? [regionCandidate(after, language, ground)] : []),
  ].slice(0, most);
  const [only] = found;
  // Of a region whose words may reach beyond it, that is the doubt.
  if (only && reading.kind === "wide")
    return [
      { ...only, speaks: [...only.speaks, { for: false, kind: "with-city", words }] },
      ...found.slice(1),
    ];
  return only && found.length === 1 && only.speaks.every(({ kind }) => kind !== "holds-it")
    ? [{ ...only, speaks: [...only.speaks, { for: true, kind: "only-one", words }] }]
    : found;
}

/** «Ольховского» of «Ольховского и Берёзовского районов»: the district, whose noun stands with the last of them. */
const asDistrict = (words: string, draft: ReturnType<typeof draftOf>): string =>
  draft?.places.some((place) => place.words === words && place.kind === "district") && !districtWords(words)
    ? `${words} ${/[\u0400-\u04ff]/u.test(words) ? "район" : "district"}`
    : words;

/** In degrees: two entries of a gazetteer nearer than this, of one region and one name, are one town. */
const near = 0.03;

/** The towns that an editor has chosen for words. */
const chosenFor = (words: string, { places }: Work): ReadonlySet<number> =>
  new Set(
    places.flatMap(({ words: said, is }) => (said === words && is && "geonames" in is ? is.geonames : [])),
  );

/** Towns without those that the gazetteer has twice; of two entries, the one that is chosen, or is named in more languages. */
function withoutTwins(
  towns: readonly GazetteerPlace[],
  chosen: ReadonlySet<number>,
): readonly GazetteerPlace[] {
  const named = (town: GazetteerPlace) =>
    chosen.has(town.id) ? Number.POSITIVE_INFINITY : Object.keys(townNames(town)).length;
  const isTwin = (one: GazetteerPlace, other: GazetteerPlace) =>
    one.admin1 === other.admin1 &&
    Math.abs(one.lat - other.lat) < near &&
    Math.abs(one.lng - other.lng) < near;
  return towns.filter(
    (town, at) =>
      !towns.some(
        (other, before) =>
          other !== town &&
          isTwin(town, other) &&
          (named(other) > named(town) || (named(other) === named(town) && before < at)),
      ),
  );
}

const weight = ({ speaks }: PlaceCandidate): number =>
  speaks.reduce((sum, one) => sum + (one.for ? 1 : -1) * (one.kind === "in-region-named" ? 4 : 1), 0);

/** What a town is weighed against: the regions that are named, the names of those, and the others of its name. */
type Beside = {
  named: ReadonlySet<string>;
  elsewhere: string;
  largest: number;
  many: number;
  language: PageLanguage;
};

function speaksFor(
  town: GazetteerPlace,
  area: Region | undefined,
  words: string,
  { named, elsewhere, largest, many, language }: Beside,
): readonly Speaks[] {
  const iso = area?.properties.iso ?? "";
  const region = area ? regionName(area, language) : town.admin1;
  const isNamed = named.has(iso);
  const isAsWritten = [town.name, ...town.alternates].some(
    (name) => name.toLowerCase() === words.toLowerCase(),
  );
  return [
    ...(isNamed ? [{ for: true, kind: "in-region-named", words: region } as const] : []),
    ...(!isNamed && elsewhere ? [{ for: false, kind: "in-other-region", words: elsewhere } as const] : []),
    ...(isAsWritten ? [{ for: true, kind: "name-as-written", words } as const] : []),
    ...(many > 1 && town.population === largest && largest > 0
      ? [{ for: true, kind: "largest", words: String(town.population) } as const]
      : []),
  ];
}

function townCandidate(
  town: GazetteerPlace,
  area: Region | undefined,
  language: PageLanguage,
  speaks: readonly Speaks[],
): PlaceCandidate {
  const names = townNames(town);
  return {
    is: { geonames: town.id },
    name: textIn(names, language) || town.name,
    kind: town.code === "PPLX" ? "part" : /^PPL[QHW]$/.test(town.code) ? "former" : "town",
    region: area ? regionName(area, language) : null,
    country: town.admin1.slice(0, 2),
    population: town.population,
    at: [town.lng, town.lat],
    speaks,
  };
}

const regionName = ({ properties }: Region, language: PageLanguage): string =>
  textIn(namesIn(properties.name), language);

const regionCandidate = (area: Region, language: PageLanguage, ground: Ground): PlaceCandidate => ({
  is: { iso: area.properties.iso },
  name: regionName(area, language),
  kind: cityIn(area, ground) ? "city" : "region",
  region: null,
  country: area.properties.country,
  population: 0,
  at: labelPoint(area.geometry),
  speaks: [],
});
